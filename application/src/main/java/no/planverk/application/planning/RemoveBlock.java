package no.planverk.application.planning;

import java.util.List;
import no.planverk.application.Desk;
import no.planverk.application.Expected;
import no.planverk.application.Reply;
import no.planverk.application.port.Manuscripts;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Block;
import no.planverk.domain.plan.BlockId;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.writing.Removal;

/** Removes a block. An element that it showed stays in the plan, named by no block. */
public final class RemoveBlock {
  private final Desk desk;

  public RemoveBlock(Desk desk) {
    this.desk = desk;
  }

  public Reply<BlockId> remove(Actor actor, PlanId id, BlockId blockId, Expected expected) {
    return Sheet.open(
        desk,
        actor,
        id,
        sheet -> {
          Manuscript text = sheet.text();
          return sheet.changing(
              text.block(blockId),
              Block::revision,
              expected,
              block ->
                  sheet.takenOut(
                      Removal.What.TEXT,
                      text.section(block.section()).map(it -> it.title().value()).orElse(""),
                      new Manuscripts.Parts(List.of(), List.of(block), List.of()),
                      "block",
                      blockId));
        });
  }
}
