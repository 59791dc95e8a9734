package no.planverk.domain.fetching;

import java.util.Set;
import no.planverk.domain.catalogue.PlanLevel;
import no.planverk.domain.catalogue.PlanType;

/**
 * What may be fetched from where: from plans above and beside in the chain from the long view to
 * the single unit. A planning strategy or programme, which says which plans are to be made, also
 * takes up what the long view says. A municipality may bar pairs of types, never add any.
 */
public record FetchRules(Set<Bar> bars) {

  /** Types of plan between which the municipality wants nothing fetched. */
  public record Bar(String into, String from) {}

  public FetchRules {
    bars = Set.copyOf(bars);
  }

  public boolean allow(PlanType into, PlanType from) {
    return allowByNature(into, from) && !bars.contains(new Bar(into.id(), from.id()));
  }

  /** Whether the types themselves allow it. */
  public static boolean allowByNature(PlanType into, PlanType from) {
    return step(from.level()) <= step(into.level())
        || (into.level() == PlanLevel.PROGRAMME && from.level() == PlanLevel.LONG_TERM);
  }

  private static int step(PlanLevel level) {
    return switch (level) {
      case PROGRAMME -> 0;
      case LONG_TERM -> 1;
      case LAND_USE, THEMATIC -> 2;
      case ACTION, FINANCIAL -> 3;
      case UNIT -> 4;
    };
  }
}
