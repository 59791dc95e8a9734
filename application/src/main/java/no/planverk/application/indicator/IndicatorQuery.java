package no.planverk.application.indicator;

import java.util.Optional;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.indicator.IndicatorStatus;
import no.planverk.domain.person.OrganisationChart;
import no.planverk.domain.person.Owner;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.sdg.SdgGoal;

/** What is sought in the register of indicators: every part that is given must fit. */
public record IndicatorQuery(
    Optional<UnitId> unit,
    Optional<PlanId> plan,
    Optional<SdgGoal> sdg,
    Optional<IndicatorStatus> status,
    boolean overdueOnly) {
  public static final IndicatorQuery EVERYTHING =
      new IndicatorQuery(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

  /** Whether it fits, where units stand as the chart says: one under the unit sought fits too. */
  boolean fits(Sighting found, OrganisationChart chart) {
    return fitsOwner(found, chart)
        && plan.map(id -> found.places().stream().anyMatch(it -> it.plan().equals(id))).orElse(true)
        && sdg.map(goal -> found.indicator().sdg().stream().anyMatch(it -> it.goal() == goal))
            .orElse(true)
        && status.map(it -> it == found.assessment().status()).orElse(true)
        && (!overdueOnly || found.overdue());
  }

  private boolean fitsOwner(Sighting found, OrganisationChart chart) {
    return unit.map(
            sought ->
                found
                    .indicator()
                    .owner()
                    .flatMap(Owner::unit)
                    .map(it -> chart.reach(it).contains(sought))
                    .orElse(false))
        .orElse(true);
  }
}
