package no.planverk.application.planning;

import no.planverk.application.Desk;
import no.planverk.application.Expected;
import no.planverk.application.Reply;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Block;
import no.planverk.domain.plan.BlockId;

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
        sheet ->
            sheet.changing(
                sheet.text().block(blockId),
                Block::revision,
                expected,
                block ->
                    sheet.removed(
                        sheet.manuscripts().remove(blockId, block.revision()),
                        "block",
                        blockId,
                        block.revision(),
                        blockId)));
  }
}
