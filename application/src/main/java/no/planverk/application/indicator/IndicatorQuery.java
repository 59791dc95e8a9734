package no.planverk.application.indicator;

import java.util.Locale;
import java.util.Optional;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.indicator.IndicatorStatus;
import no.planverk.domain.person.OrganisationChart;
import no.planverk.domain.person.Owner;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.sdg.SdgGoal;

/**
 * What is sought in the register of indicators: every part that is given must fit.
 *
 * @param text a part of the title, in capitals or not
 */
public record IndicatorQuery(
    Optional<String> text,
    Optional<UnitId> unit,
    Optional<PlanId> plan,
    Optional<SdgGoal> sdg,
    Optional<IndicatorStatus> status,
    boolean overdueOnly) {
  public static final IndicatorQuery EVERYTHING =
      new IndicatorQuery(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

  public IndicatorQuery(
      Optional<UnitId> unit,
      Optional<PlanId> plan,
      Optional<SdgGoal> sdg,
      Optional<IndicatorStatus> status,
      boolean overdueOnly) {
    this(Optional.empty(), unit, plan, sdg, status, overdueOnly);
  }

  public IndicatorQuery titled(Optional<String> part) {
    return new IndicatorQuery(part, unit, plan, sdg, status, overdueOnly);
  }

  /** Whether it fits, where units stand as the chart says: one under the unit sought fits too. */
  boolean fits(Sighting found, OrganisationChart chart) {
    return fitsTitle(found)
        && fitsOwner(found, chart)
        && plan.map(id -> found.places().stream().anyMatch(it -> it.plan().equals(id))).orElse(true)
        && sdg.map(goal -> found.indicator().sdg().stream().anyMatch(it -> it.goal() == goal))
            .orElse(true)
        && status.map(it -> it == found.assessment().status()).orElse(true)
        && (!overdueOnly || found.overdue());
  }

  private boolean fitsTitle(Sighting found) {
    String title = found.indicator().title().toLowerCase(Locale.ROOT);
    return text.map(it -> title.contains(it.strip().toLowerCase(Locale.ROOT))).orElse(true);
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
