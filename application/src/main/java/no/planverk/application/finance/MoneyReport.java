package no.planverk.application.finance;

import java.util.List;
import no.planverk.domain.catalogue.ElementId;

/** What a list of costs changes, and how many of its measures it leaves as they are. */
public record MoneyReport(boolean dryRun, List<Item> changed, int unchanged) {
  public MoneyReport {
    changed = List.copyOf(changed);
  }

  /** A measure: the first line about it, and whether its costs and its standing change. */
  public record Item(int line, ElementId measure, String title, boolean costs, boolean standing) {}
}
