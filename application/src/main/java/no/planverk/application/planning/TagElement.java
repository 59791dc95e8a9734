package no.planverk.application.planning;

import java.util.List;
import no.planverk.application.Desk;
import no.planverk.application.Expected;
import no.planverk.application.Reply;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.element.Element;
import no.planverk.domain.person.Actor;
import no.planverk.domain.sdg.SdgTag;

/** Says which UN goals and targets an element works for, and why. */
public final class TagElement {
  private final Desk desk;

  public TagElement(Desk desk) {
    this.desk = desk;
  }

  public Reply<Written<Element>> tag(
      Actor actor, PlanId id, ElementId elementId, Expected expected, List<SdgTag> tags) {
    return Sheet.open(
        desk,
        actor,
        id,
        sheet ->
            sheet.changing(
                EditElement.ownElement(sheet, elementId),
                Element::revision,
                expected,
                element -> EditElement.store(sheet, element, element.content().tagged(tags))));
  }
}
