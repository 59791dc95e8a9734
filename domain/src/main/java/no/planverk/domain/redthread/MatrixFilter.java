package no.planverk.domain.redthread;

import java.util.Optional;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Owner;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.sdg.SdgGoal;

/**
 * Which rows of a matrix are wanted; what is absent does not narrow.
 *
 * @param unit that answers for it
 * @param plan in which it stands
 * @param sdg that it is marked with
 * @param year in the period of a plan in which it stands
 */
public record MatrixFilter(
    Optional<UnitId> unit, Optional<PlanId> plan, Optional<SdgGoal> sdg, Optional<Integer> year) {
  public static final MatrixFilter ALL =
      new MatrixFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public boolean passes(PlanSystem plans, ElementNode row) {
    return (unit.isEmpty() || row.owner().flatMap(Owner::unit).equals(unit))
        && plan.map(it -> plans.plansOf(row.id()).contains(it)).orElse(true)
        && sdg.map(it -> row.sdg().stream().anyMatch(tag -> tag.goal() == it)).orElse(true)
        && year.map(it -> isOf(plans, row, it)).orElse(true);
  }

  private static boolean isOf(PlanSystem plans, ElementNode row, int year) {
    return plans.plansOf(row.id()).stream()
        .flatMap(it -> plans.plan(it).stream())
        .anyMatch(
            it ->
                it.period()
                    .map(
                        period ->
                            period.from().map(from -> from <= year).orElse(true)
                                && period.to().map(to -> to >= year).orElse(true))
                    .orElse(false));
  }
}
