package no.planverk.application.writing;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.planverk.application.Desk;
import no.planverk.application.Expected;
import no.planverk.application.PlanAccess;
import no.planverk.application.Reply;
import no.planverk.application.planning.BlockHolding;
import no.planverk.application.planning.BlockWords;
import no.planverk.application.planning.Sheet;
import no.planverk.application.planning.Written;
import no.planverk.application.port.RichTexts;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.element.Rank;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Block;
import no.planverk.domain.plan.BlockId;
import no.planverk.domain.plan.Manuscript;

/**
 * Rewrites a block, or moves it within its section or to another. Of a plan where one text becomes
 * another it reads no more than that text's section: programs send many, to plans that are long.
 */
public final class EditBlock {
  private final Desk desk;
  private final RichTexts richTexts;
  private final BlockHolding holdings;

  public EditBlock(Desk desk, RichTexts richTexts) {
    this.desk = desk;
    this.richTexts = richTexts;
    this.holdings = new BlockHolding(richTexts);
  }

  public Reply<PlacedBlock> edit(
      Actor actor, PlanId id, BlockId block, Expected expected, BlockWords words) {
    return desk.in(
        actor,
        stores -> {
          Passage passage = new Passage(desk, richTexts, stores, actor, id);
          return place(passage, block, words)
              .map(
                  it ->
                      PlanAccess.writingText(
                          stores,
                          actor,
                          id,
                          () ->
                              rewritten(passage, block, expected, words.html().orElseThrow())
                                  .then(done -> Reply.done(new PlacedBlock(done, it)))))
              .orElseGet(
                  () ->
                      PlanAccess.writing(
                          stores,
                          actor,
                          id,
                          plan ->
                              edited(new Sheet(desk, stores, actor, plan), block, expected, words)
                                  .then(done -> Reply.done(PlacedBlock.of(done)))));
        });
  }

  /** Where the block stands, if it is a text that shall be another and stay where it is. */
  private static Optional<Integer> place(Passage passage, BlockId block, BlockWords words) {
    if (words.html().isEmpty() || words.placement().isPresent()) {
      return Optional.empty();
    }
    List<Block> there = passage.stores().manuscripts().blocksIn(passage.plan(), words.section());
    return IntStream.range(0, there.size())
        .filter(at -> there.get(at).id().equals(block))
        .filter(at -> Passage.textOf(there.get(at)).isPresent())
        .filter(at -> words.position().map(wanted -> wanted == at).orElse(true))
        .boxed()
        .findFirst();
  }

  private static Reply<Block> rewritten(
      Passage passage, BlockId id, Expected expected, String html) {
    Optional<Block> found = passage.stores().manuscripts().blockForWriting(passage.plan(), id);
    Optional<RichText> before = found.flatMap(Passage::textOf);
    if (before.isEmpty()) {
      return new Reply.Unknown<>();
    }
    Block block = found.orElseThrow();
    if (!expected.meets(block.revision())) {
      return new Reply.Stale<>();
    }
    return passage
        .cleaned(id, before, html, "/text")
        .then(
            text ->
                text.equals(RichText.EMPTY)
                    ? Reply.faulty(Fault.at("/text", FaultCode.INVALID_TEXT))
                    : passage.replace(block, text));
  }

  private Reply<Written<Block>> edited(
      Sheet sheet, BlockId id, Expected expected, BlockWords words) {
    Manuscript text = sheet.text();
    return sheet.changing(
        text.block(id),
        Block::revision,
        expected,
        block ->
            holdings
                .from(words, text, Optional.of(block))
                .then(holding -> store(sheet, text, block, words, holding)));
  }

  private Reply<Written<Block>> store(
      Sheet sheet, Manuscript text, Block block, BlockWords words, Block.Holding holding) {
    Block edited = moved(text, block, words).holding(holding);
    boolean stored = sheet.manuscripts().save(edited);
    if (stored) {
      Passage passage = new Passage(desk, richTexts, sheet.stores(), sheet.actor(), sheet.id());
      Passage.textOf(edited).ifPresent(it -> passage.replaced(block, it));
    }
    return sheet.changed(stored, "edit", "block", block.id(), block.revision(), edited.stored());
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
