package no.planverk.domain.redthread;

import java.util.Optional;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.UnitId;

/**
 * Something that breaks a rule of the red thread.
 *
 * @param title what it is called
 * @param plan the plan in which it is mended; none where it is about a unit
 * @param element the element, where it is about one
 * @param unit the unit that answers for it or that it is about
 * @param other the element that says nearly the same, or has the same title
 * @param points how many points of the whole score it costs, from 0 to 100
 */
public record Gap(
    Rule rule,
    String title,
    Optional<PlanId> plan,
    Optional<ElementId> element,
    Optional<UnitId> unit,
    Optional<ElementId> other,
    double points) {

  public GapKey key() {
    String subject =
        element
            .map(it -> it + other.map(twin -> "," + twin).orElse(""))
            .or(() -> plan.map(PlanId::toString))
            .or(() -> unit.map(UnitId::toString))
            .orElseThrow();
    return new GapKey(rule, subject);
  }

  Gap costing(double lost) {
    return new Gap(rule, title, plan, element, unit, other, lost);
  }
}
