package no.planverk.application.planning;

import java.util.List;
import no.planverk.application.Desk;
import no.planverk.application.Expected;
import no.planverk.application.Refusal;
import no.planverk.application.Reply;
import no.planverk.application.port.Manuscripts;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.element.Placement;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Block;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.writing.Removal;

/** Takes an element out of a place in the plan, with the block that showed it. It lives on. */
public final class RemovePlacement {
  private final Desk desk;

  public RemovePlacement(Desk desk) {
    this.desk = desk;
  }

  public Reply<PlacementId> remove(
      Actor actor, PlanId id, PlacementId placementId, Expected expected) {
    return Sheet.open(
        desk,
        actor,
        id,
        sheet -> {
          Manuscript text = sheet.text();
          return sheet.changing(
              text.placement(placementId),
              Placement::revision,
              expected,
              placement -> remove(sheet, text, placement));
        });
  }

  private static Reply<PlacementId> remove(Sheet sheet, Manuscript text, Placement placement) {
    PlacementId id = placement.id();
    if (!text.placementsUnder(id).isEmpty()) {
      return Reply.refused(new Refusal.NotEmpty());
    }
    List<Block> naming =
        text.blocks().stream().filter(it -> it.holding().equals(new Block.Shown(id))).toList();
    return sheet.takenOut(
        Removal.What.ELEMENT,
        text.shown(placement).title().value(),
        new Manuscripts.Parts(List.of(), naming, List.of(placement)),
        "placement",
        id);
  }
}
