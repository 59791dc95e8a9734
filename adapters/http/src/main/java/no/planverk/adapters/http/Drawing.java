package no.planverk.adapters.http;

import java.util.List;

/**
 * A line chart: what was measured and what is aimed at, as lines and points, the bands behind them,
 * and the marks on its two axes. Places are as SVG writes them.
 */
public record Drawing(
    String measured,
    List<Point> measurements,
    String aimed,
    List<Point> aims,
    List<Stripe> bands,
    List<Tick> values,
    List<Tick> years) {
  public Drawing {
    measurements = List.copyOf(measurements);
    aims = List.copyOf(aims);
    bands = List.copyOf(bands);
    values = List.copyOf(values);
    years = List.copyOf(years);
  }

  /** A point by its place in the box. */
  public record Point(String x, String y) {}

  /**
   * A band of values across the box.
   *
   * @param y its upper edge
   * @param meaning the status that it means, or nothing where its word means none
   * @param label its word in the middle, or nothing where there is no room for it
   */
  public record Stripe(String y, String height, String meaning, List<Tick> label) {
    public Stripe {
      label = List.copyOf(label);
    }
  }

  /** A mark on an axis: its place along it and its text. */
  public record Tick(String at, String text) {}
}
