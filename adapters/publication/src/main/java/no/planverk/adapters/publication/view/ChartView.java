package no.planverk.adapters.publication.view;

import java.util.List;

/** A line chart in a box of 640 by 240: what was measured and what is aimed at, with two axes. */
public record ChartView(
    String measured,
    List<PointView> measurements,
    String aimed,
    List<PointView> aims,
    List<TickView> values,
    List<TickView> years) {
  public ChartView {
    measurements = List.copyOf(measurements);
    aims = List.copyOf(aims);
    values = List.copyOf(values);
    years = List.copyOf(years);
  }

  /** A point by its place in the box. */
  public record PointView(String x, String y) {}

  /** A mark on an axis: its place along it and its text. */
  public record TickView(String at, String text) {}
}
