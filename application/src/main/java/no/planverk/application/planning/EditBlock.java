package no.planverk.application.planning;

import java.util.List;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Expected;
import no.planverk.application.Reply;
import no.planverk.application.port.RichTexts;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.element.Rank;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Block;
import no.planverk.domain.plan.BlockId;
import no.planverk.domain.plan.Manuscript;

/** Rewrites a block, or moves it within its section or to another. */
public final class EditBlock {
  private final Desk desk;
  private final BlockHolding holdings;

  public EditBlock(Desk desk, RichTexts richTexts) {
    this.desk = desk;
    this.holdings = new BlockHolding(richTexts);
  }

  public Reply<Written<Block>> edit(
      Actor actor, PlanId id, BlockId blockId, Expected expected, BlockWords words) {
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
                  holdings
                      .from(words, text, Optional.of(block))
                      .then(holding -> store(sheet, text, block, words, holding)));
        });
  }

  private static Reply<Written<Block>> store(
      Sheet sheet, Manuscript text, Block block, BlockWords words, Block.Holding holding) {
    Block edited = moved(text, block, words).holding(holding);
    return sheet.changed(
        sheet.manuscripts().save(edited),
        "edit",
        "block",
        block.id(),
        block.revision(),
        edited.stored());
  }

  private static Block moved(Manuscript text, Block block, BlockWords words) {
    if (words.position().isEmpty() && words.section().equals(block.section())) {
      return block;
    }
    List<Rank> others =
        text.blocksIn(words.section()).stream()
            .filter(it -> !it.id().equals(block.id()))
            .map(Block::rank)
            .toList();
    return block.at(words.section(), Rank.at(others, words.position()));
  }
}
