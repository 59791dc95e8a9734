package no.planverk.application.planning;

import java.util.List;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Once;
import no.planverk.application.Reply;
import no.planverk.application.port.RichTexts;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.element.Element;
import no.planverk.domain.element.Placement;
import no.planverk.domain.element.Rank;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Manuscript;

/** Words a new element in a plan and places it there. */
public final class AddElement {
  private final Desk desk;
  private final RichTexts richTexts;

  public AddElement(Desk desk, RichTexts richTexts) {
    this.desk = desk;
    this.richTexts = richTexts;
  }

  public Reply<Written<Placed>> add(
      Actor actor,
      PlanId id,
      Once<Written<Placed>> once,
      ElementKind kind,
      ElementWords words,
      PlacementWords place) {
    return Sheet.openOnce(
        desk,
        actor,
        id,
        once,
        sheet -> {
          Manuscript text = sheet.text();
          Cleaned cleaned = new Cleaned(richTexts, text, List.of());
          return words
              .content(cleaned, sheet.names())
              .then(
                  content ->
                      Placing.rank(place, text, Optional.empty())
                          .then(rank -> store(sheet, kind, content, place, rank)));
        });
  }

  private Reply<Written<Placed>> store(
      Sheet sheet, ElementKind kind, Element.Content content, PlacementWords place, Rank rank) {
    Element element = new Element(new ElementId(desk.ids().next()), kind, sheet.id(), content, 1);
    Placement placement =
        new Placement(
            new PlacementId(desk.ids().next()),
            sheet.id(),
            element.id(),
            place.parent(),
            rank,
            Optional.empty(),
            place.label(),
            false,
            place.contributesTo(),
            1);
    sheet.manuscripts().add(element);
    sheet.manuscripts().add(placement);
    sheet.made("add", "element", element.id());
    sheet.made("place", "placement", placement.id());
    return sheet.written(new Placed(element, placement));
  }
}
