package no.planverk.application.planning;

import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Once;
import no.planverk.application.PlanAccess;
import no.planverk.application.Reply;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.element.Element;
import no.planverk.domain.element.Placement;
import no.planverk.domain.element.Rank;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;

/** Places an element that exists in another place or another plan: the same element, same words. */
public final class PlaceElement {
  private final Desk desk;

  public PlaceElement(Desk desk) {
    this.desk = desk;
  }

  public Reply<Written<Placed>> place(
      Actor actor,
      PlanId id,
      Once<Written<Placed>> once,
      ElementId elementId,
      PlacementWords words) {
    return Sheet.openOnce(
        desk,
        actor,
        id,
        once,
        sheet ->
            readable(sheet, elementId)
                .then(
                    element ->
                        Placing.rank(words, sheet.text(), Optional.empty())
                            .then(rank -> store(sheet, element, words, rank))));
  }

  private static Reply<Element> readable(Sheet sheet, ElementId id) {
    Optional<Element> element = sheet.manuscripts().element(id);
    if (element.isEmpty()) {
      return Reply.faulty(Fault.at("/element", FaultCode.UNKNOWN_OBJECT));
    }
    return PlanAccess.reading(
        sheet.stores(),
        sheet.actor(),
        element.get().source(),
        Act.READ_TEXT,
        plan -> Reply.done(element.get()));
  }

  private Reply<Written<Placed>> store(
      Sheet sheet, Element element, PlacementWords words, Rank rank) {
    Placement placement =
        new Placement(
            new PlacementId(desk.ids().next()),
            sheet.id(),
            element.id(),
            words.parent(),
            rank,
            Optional.empty(),
            words.label(),
            false,
            words.contributesTo(),
            1);
    sheet.manuscripts().add(placement);
    sheet.made("place", "placement", placement.id());
    return sheet.written(new Placed(element, placement));
  }
}
