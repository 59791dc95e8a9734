package no.planverk.application.writing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Reply;
import no.planverk.application.port.RichTexts;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.input.Fault;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Block;
import no.planverk.domain.plan.BlockId;
import no.planverk.domain.writing.Author;
import no.planverk.domain.writing.PlanEvent;
import no.planverk.domain.writing.RevisionId;
import no.planverk.domain.writing.TextRevision;

/** One text being written by one actor: cleaned, stored, kept in history and told to others. */
record Passage(Desk desk, RichTexts richTexts, TenantStores stores, Actor actor, PlanId plan) {
  /** What is not written in a page that is open. */
  static final String NO_TAB = "";

  private static final Pattern ANCHOR = Pattern.compile("data-id=\"([^\"]+)\"");

  /**
   * The text without what may not stand there; an empty one is an empty paragraph. Anchors of
   * {@code before}, which it replaces, are known to be its own.
   */
  Reply<RichText> cleaned(BlockId block, Optional<RichText> before, String html, String pointer) {
    Set<String> unknown = anchorsOf(html);
    before.ifPresent(it -> unknown.removeAll(anchorsOf(it.html())));
    Set<String> taken = stores.manuscripts().anchorsElsewhere(plan, block, unknown);
    return switch (richTexts.clean(
        html, stores.manuscripts().fileKeys(plan), new HashSet<>(taken))) {
      case RichTexts.Cleaned clean -> Reply.done(clean.text().orElse(RichText.EMPTY));
      case RichTexts.Refused refused ->
          new Reply.Faulty<>(
              refused.findings().stream()
                  .map(it -> Fault.at(pointer, it.code(), it.what()))
                  .toList());
    };
  }

  /** As {@code cleaned}, for what is only compared: what may not stand there is nothing. */
  RichText asRead(String html) {
    return switch (richTexts.clean(html, stores.manuscripts().fileKeys(plan), new HashSet<>())) {
      case RichTexts.Cleaned clean -> clean.text().orElse(RichText.EMPTY);
      case RichTexts.Refused refused -> RichText.EMPTY;
    };
  }

  /** Stores the block with another text, which is told to history, journal and open pages. */
  Reply<Block> store(Block block, RichText text, String tab) {
    Block edited = block.holding(new Block.Prose(text));
    if (!stores.manuscripts().save(edited)) {
      return new Reply.Stale<>();
    }
    if (remember(block, text, tab)) {
      desk.note(
          stores, actor, "write", Subject.changed("block", block.id(), plan, block.revision()));
    }
    tell(edited.stored(), tab);
    return Reply.done(edited.stored());
  }

  /** Stores the block with a text that takes the place of its own at once. */
  Reply<Block> replace(Block block, RichText text) {
    Block edited = block.holding(new Block.Prose(text));
    if (!stores.manuscripts().save(edited)) {
      return new Reply.Stale<>();
    }
    replaced(block, text);
    desk.note(stores, actor, "edit", Subject.changed("block", block.id(), plan, block.revision()));
    tell(edited.stored(), NO_TAB);
    return Reply.done(edited.stored());
  }

  /** Keeps a text that has taken the place of the block's as a revision by itself, if it is new. */
  void replaced(Block before, RichText text) {
    if (textOf(before).equals(Optional.of(text))) {
      return;
    }
    if (stores.textHistory().latest(before.id()).isEmpty()) {
      textOf(before).ifPresent(it -> add(before, Optional.empty(), NO_TAB, it));
    }
    add(before, Optional.of(Author.of(actor)), NO_TAB, text);
  }

  /** Writes on in the revision of this person, text and page, or begins one; true when begun. */
  private boolean remember(Block before, RichText text, String tab) {
    Optional<TextRevision> latest = stores.textHistory().latest(before.id());
    if (latest.isEmpty()) {
      textOf(before).ifPresent(it -> add(before, Optional.empty(), NO_TAB, it));
    }
    boolean writesOn =
        latest.isPresent()
            && latest.get().tab().equals(tab)
            && latest.get().author().equals(Optional.of(Author.of(actor)));
    if (writesOn) {
      stores.textHistory().save(latest.orElseThrow().goneOn(before.section(), text, desk.now()));
      return false;
    }
    add(before, Optional.of(Author.of(actor)), tab, text);
    return true;
  }

  /** Begins the history of a text that is new. */
  void begun(Block block, RichText text, String tab) {
    add(block, Optional.of(Author.of(actor)), tab, text);
    desk.note(stores, actor, "write", Subject.made("block", block.id(), plan));
    tell(block, tab);
  }

  private void add(Block block, Optional<Author> author, String tab, RichText text) {
    stores
        .textHistory()
        .add(
            new TextRevision(
                new RevisionId(desk.ids().next()),
                plan,
                block.section(),
                block.id(),
                author,
                tab,
                desk.now(),
                desk.now(),
                text));
  }

  private void tell(Block block, String tab) {
    stores
        .openPages()
        .note(
            new PlanEvent(
                plan,
                PlanEvent.Kind.TEXT,
                Author.of(actor),
                tab,
                Optional.of(block.section()),
                Optional.of(block.id()),
                block.revision(),
                desk.now()));
  }

  static Optional<RichText> textOf(Block block) {
    return switch (block.holding()) {
      case Block.Prose(RichText text) -> Optional.of(text);
      case Block.Shown shown -> Optional.empty();
    };
  }

  private static Set<String> anchorsOf(String html) {
    Set<String> anchors = new HashSet<>();
    Matcher anchor = ANCHOR.matcher(html);
    while (anchor.find()) {
      anchors.add(anchor.group(1));
    }
    return anchors;
  }

  static SavedText saved(Block block, String sent, boolean merged) {
    String html = textOf(block).map(RichText::html).orElse("");
    return new SavedText(block.id(), block.revision(), html, html.equals(sent), merged, List.of());
  }
}
