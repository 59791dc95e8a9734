package no.planverk.adapters.http;

import java.util.List;

/**
 * A line chart: what was measured and what is aimed at, as lines and points, and the marks on its
 * two axes. Places are as SVG writes them.
 */
public record Drawing(
    String measured,
    List<Point> measurements,
    String aimed,
    List<Point> aims,
    List<Tick> values,
    List<Tick> years) {
  public Drawing {
    measurements = List.copyOf(measurements);
    aims = List.copyOf(aims);
    values = List.copyOf(values);
    years = List.copyOf(years);
  }

  /** A point by its place in the box. */
  public record Point(String x, String y) {}

  /** A mark on an axis: its place along it and its text. */
  public record Tick(String at, String text) {}
}
