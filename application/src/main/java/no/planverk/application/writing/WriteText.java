package no.planverk.application.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.PlanAccess;
import no.planverk.application.Reply;
import no.planverk.application.port.RichTexts;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Block;
import no.planverk.domain.plan.BlockId;
import no.planverk.domain.writing.Author;
import no.planverk.domain.writing.ConflictId;
import no.planverk.domain.writing.TextConflict;
import no.planverk.domain.writing.TextMerge;

/**
 * Saves a text as someone writes it. Where someone else has stored it since it was read, both are
 * merged part by part; where they touch, the stored wording stays and both are kept as a {@link
 * TextConflict}.
 */
public final class WriteText {
  private final Desk desk;
  private final RichTexts richTexts;

  public WriteText(Desk desk, RichTexts richTexts) {
    this.desk = desk;
    this.richTexts = richTexts;
  }

  public Reply<SavedText> write(Actor actor, PlanId id, BlockId block, TextWords words) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.writingText(
                stores,
                actor,
                id,
                () -> write(new Passage(desk, richTexts, stores, actor, id), block, words)));
  }

  private Reply<SavedText> write(Passage passage, BlockId id, TextWords words) {
    Optional<Block> found = passage.stores().manuscripts().blockForWriting(passage.plan(), id);
    Optional<RichText> stored = found.flatMap(Passage::textOf);
    if (stored.isEmpty()) {
      return new Reply.Unknown<>();
    }
    Block block = found.orElseThrow();
    return passage
        .cleaned(id, stored, words.html(), "/text")
        .then(
            text ->
                block.revision() == words.revision()
                    ? alone(passage, block, text, words)
                    : together(passage, block, stored.get(), text, words));
  }

  private static Reply<SavedText> alone(
      Passage passage, Block block, RichText text, TextWords words) {
    if (Passage.textOf(block).equals(Optional.of(text))) {
      return Reply.done(Passage.saved(block, words.html(), false));
    }
    return passage
        .store(block, text, words.tab())
        .then(it -> Reply.done(Passage.saved(it, words.html(), false)));
  }

  private Reply<SavedText> together(
      Passage passage, Block block, RichText theirs, RichText mine, TextWords words) {
    TextMerge.Merged merged =
        TextMerge.of(
            richTexts.parts(passage.asRead(words.base())),
            richTexts.parts(mine),
            richTexts.parts(theirs),
            richTexts::words);
    List<TextConflict> conflicts = keep(passage, block, merged.touches());
    RichText text = richTexts.joined(merged.parts()).orElse(RichText.EMPTY);
    Reply<Block> stored =
        text.equals(theirs) ? Reply.done(block) : passage.store(block, text, words.tab());
    return stored.then(
        it ->
            Reply.done(
                new SavedText(
                    it.id(),
                    it.revision(),
                    Passage.textOf(it).map(RichText::html).orElse(""),
                    text.html().equals(words.html()),
                    true,
                    conflicts)));
  }

  private List<TextConflict> keep(Passage passage, Block block, List<TextMerge.Touch> touches) {
    if (touches.isEmpty()) {
      return List.of();
    }
    Author author = Author.of(passage.actor());
    List<TextConflict> open = passage.stores().textHistory().conflicts(passage.plan());
    List<TextConflict> kept = new ArrayList<>();
    for (TextMerge.Touch touch : touches) {
      Optional<TextConflict> same =
          open.stream()
              .filter(it -> it.block().equals(block.id()) && it.part().equals(touch.part()))
              .filter(it -> it.author().equals(author))
              .filter(it -> isContained(it.mine(), touch.mine()))
              .findFirst();
      if (same.isPresent()) {
        TextConflict writtenOn =
            same.get().writtenOn(touch.mine(), touch.theirs(), passage.desk().now());
        passage.stores().textHistory().save(writtenOn);
        kept.add(writtenOn);
      } else {
        TextConflict conflict = conflict(passage, block, author, touch);
        passage.stores().textHistory().add(conflict);
        kept.add(conflict);
      }
    }
    return kept;
  }

  /** Whether the newer wording says all that the older said, so that it may take its place. */
  private boolean isContained(String older, String newer) {
    return richTexts.words(newer).contains(richTexts.words(older));
  }

  private TextConflict conflict(
      Passage passage, Block block, Author author, TextMerge.Touch touch) {
    return new TextConflict(
        new ConflictId(desk.ids().next()),
        passage.plan(),
        block.section(),
        block.id(),
        author,
        desk.now(),
        touch.part(),
        touch.base(),
        touch.mine(),
        touch.theirs(),
        Optional.empty());
  }
}
