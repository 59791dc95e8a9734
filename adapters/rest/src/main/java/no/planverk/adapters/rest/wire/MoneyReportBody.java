package no.planverk.adapters.rest.wire;

import java.util.List;

/**
 * What a list of costs changes in a financial plan, and how many measures it leaves as they are.
 */
public record MoneyReportBody(boolean dryRun, List<ItemBody> changed, int unchanged) {
  /** A measure: the first line about it, and whether its costs and its standing change. */
  public record ItemBody(int line, String measure, String title, boolean costs, boolean standing) {}
}
