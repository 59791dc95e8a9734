package no.planverk.domain.statute;

import java.time.LocalDate;
import java.util.Set;
import no.planverk.domain.catalogue.Certainty;
import no.planverk.domain.catalogue.PlanType;
import no.planverk.domain.catalogue.Validity;

/** How long after a hearing's deadline a plan with timely objections may be adopted. */
public record AdoptionRule(
    String id,
    Set<String> planTypes,
    int weeksAfterDeadline,
    String source,
    Certainty certainty,
    Validity validity)
    implements StatutoryRule {
  /** Four weeks, so that those who object can be heard. Not confirmed in a source read. */
  static final AdoptionRule PLANLOVEN_27 =
      new AdoptionRule(
          "dk.planloven-27",
          Set.of("dk.municipal-plan", "dk.plan-addendum", "dk.local-plan"),
          4,
          "planloven § 27",
          Certainty.CHECK,
          Validity.undated());

  public AdoptionRule {
    planTypes = Set.copyOf(planTypes);
  }

  boolean appliesTo(PlanType type, LocalDate deadline) {
    return planTypes.contains(type.id()) && validity.covers(deadline);
  }
}
