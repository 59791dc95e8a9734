package no.planverk.domain.redthread;

import java.util.List;
import java.util.Optional;
import no.planverk.domain.catalogue.Due;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.MeasureStatus;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Owner;
import no.planverk.domain.sdg.SdgTag;

/**
 * An element as a part of the whole: what of it tells whether the thread holds.
 *
 * @param money what it costs over all years; empty where nobody has said
 * @param readings how many times it was measured
 * @param targets how many years it has a target for
 */
public record ElementNode(
    ElementId id,
    ElementKind kind,
    String title,
    PlanId source,
    Optional<Owner> owner,
    List<SdgTag> sdg,
    Optional<Due> deadline,
    Optional<MeasureStatus> status,
    Money money,
    int readings,
    int targets) {
  public ElementNode {
    sdg = List.copyOf(sdg);
  }

  public boolean isGoal() {
    return kind == ElementKind.GOAL;
  }

  /** Whether it is something to be done: a measure, assignment, investment or climate measure. */
  public boolean isAction() {
    return kind.isMeasure();
  }

  public boolean isIndicator() {
    return kind == ElementKind.INDICATOR;
  }
}
