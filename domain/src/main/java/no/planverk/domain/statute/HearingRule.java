package no.planverk.domain.statute;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.Certainty;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.HearingStage;
import no.planverk.domain.catalogue.PlanType;
import no.planverk.domain.catalogue.Significance;
import no.planverk.domain.catalogue.Validity;

/**
 * The least time that a hearing lasts, for some types of plan at some stages.
 *
 * @param planTypes ids of plan types of the country
 * @param condition what else must be true; a rule with a condition only warns, as Planverk cannot
 *     see whether it is met
 */
public record HearingRule(
    String id,
    Country country,
    Set<String> planTypes,
    Set<HearingStage> stages,
    Set<Significance> significance,
    Minimum minimum,
    Optional<Condition> condition,
    String source,
    Certainty certainty,
    Validity validity)
    implements StatutoryRule {
  public HearingRule {
    planTypes = Set.copyOf(planTypes);
    stages = Set.copyOf(stages);
    significance = Set.copyOf(significance);
    if (planTypes.isEmpty() || stages.isEmpty() || significance.isEmpty()) {
      throw new InvalidValue("the rule " + id + " applies to nothing");
    }
    if (!id.startsWith(country.typePrefix())
        || planTypes.stream().anyMatch(type -> !type.startsWith(country.typePrefix()))) {
      throw new InvalidValue("the rule " + id + " is not one for " + country);
    }
    if (source.isBlank()) {
      throw new InvalidValue("the rule " + id + " names no paragraph");
    }
  }

  /** Whether it speaks of a hearing of such a plan that begins on this day. */
  public boolean appliesTo(
      PlanType type, HearingStage stage, Significance importance, LocalDate from) {
    return planTypes.contains(type.id())
        && stages.contains(stage)
        && significance.contains(importance)
        && validity.covers(from);
  }

  /** Whether a hearing that ends too early is refused; else it is warned about. */
  public boolean binds() {
    return certainty == Certainty.CONFIRMED && condition.isEmpty();
  }
}
