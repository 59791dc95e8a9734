package no.planverk.adapters.workspace.view;

import java.util.List;

/** What costs year by year, as bars; the same numbers stand in a table beside it. */
public record BarsView(
    String label, List<KeyView> keys, List<BarView> bars, List<LabelView> years, String zero) {
  /** A colour, by its class, and what it means. */
  public record KeyView(String css, String text) {}

  /** One bar, in the drawing's own measures, and what it says when pointed at. */
  public record BarView(String css, String x, String y, String width, String height, String text) {}

  /** A word under the bars. */
  public record LabelView(String x, String text) {}
}
