package no.planverk.application.planning;

import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Expected;
import no.planverk.application.Reply;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.element.Placement;
import no.planverk.domain.element.Rank;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Block;
import no.planverk.domain.plan.Manuscript;

/** Moves an element with all under it to another place in the plan, or changes its label. */
public final class MovePlacement {
  private final Desk desk;

  public MovePlacement(Desk desk) {
    this.desk = desk;
  }

  public Reply<Written<Placement>> move(
      Actor actor, PlanId id, PlacementId placementId, Expected expected, PlacementWords words) {
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
              placement ->
                  mayLeaveTop(text, placement, words)
                      .then(it -> Placing.rank(words, text, Optional.of(it)))
                      .then(rank -> store(sheet, placement, words, rank)));
        });
  }

  private static Reply<Placement> mayLeaveTop(
      Manuscript text, Placement placement, PlacementWords words) {
    boolean named =
        text.blocks().stream().anyMatch(it -> it.holding().equals(new Block.Shown(placement.id())));
    return words.parent().isPresent() && named
        ? Reply.faulty(Fault.at("/parent", FaultCode.NOT_TOP_LEVEL))
        : Reply.done(placement);
  }

  private static Reply<Written<Placement>> store(
      Sheet sheet, Placement placement, PlacementWords words, Rank rank) {
    Placement edited =
        placement.at(words.parent(), rank).showing(words.label(), words.contributesTo());
    return sheet.changed(
        sheet.manuscripts().save(edited),
        "move",
        "placement",
        placement.id(),
        placement.revision(),
        edited.stored());
  }
}
