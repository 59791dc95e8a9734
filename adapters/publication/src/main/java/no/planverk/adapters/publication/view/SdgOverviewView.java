package no.planverk.adapters.publication.view;

import java.util.List;

/** The UN's seventeen goals as a wheel and as a table. */
public record SdgOverviewView(List<SliceView> slices, List<RowView> rows) {
  /** A slice of the wheel; {@code part} is how full it is, {@code whole} its outline. */
  public record SliceView(
      int number, String label, String href, String whole, String part, String x, String y) {}

  /** What the plans do for one goal. */
  public record RowView(
      int number, LinkView goal, int plans, int goals, int measures, int indicators) {}
}
