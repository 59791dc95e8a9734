package no.planverk.application.planning;

import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Once;
import no.planverk.application.Reply;
import no.planverk.application.port.RichTexts;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.element.Rank;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Block;
import no.planverk.domain.plan.BlockId;
import no.planverk.domain.plan.Manuscript;

/** Writes a new block into a section: prose, or the place of an element in the text. */
public final class WriteBlock {
  private final Desk desk;
  private final BlockHolding holdings;

  public WriteBlock(Desk desk, RichTexts richTexts) {
    this.desk = desk;
    this.holdings = new BlockHolding(richTexts);
  }

  public Reply<Written<Block>> write(
      Actor actor, PlanId id, Once<Written<Block>> once, BlockWords words) {
    return Sheet.openOnce(
        desk,
        actor,
        id,
        once,
        sheet -> {
          Manuscript text = sheet.text();
          return holdings
              .from(words, text, Optional.empty())
              .then(holding -> store(sheet, text, words, holding));
        });
  }

  private Reply<Written<Block>> store(
      Sheet sheet, Manuscript text, BlockWords words, Block.Holding holding) {
    Rank rank =
        Rank.at(
            text.blocksIn(words.section()).stream().map(Block::rank).toList(), words.position());
    Block block =
        new Block(new BlockId(desk.ids().next()), sheet.id(), words.section(), rank, holding, 1);
    sheet.manuscripts().add(block);
    sheet.made("write", "block", block.id());
    return sheet.written(block);
  }
}
