package no.planverk.application.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.PlanAccess;
import no.planverk.application.Reply;
import no.planverk.application.port.RichTexts;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Block;
import no.planverk.domain.writing.ConflictId;
import no.planverk.domain.writing.TextConflict;
import no.planverk.domain.writing.TextPart;

/** Someone chooses between two wordings of a part. */
public final class SettleConflict {
  private final Desk desk;
  private final RichTexts richTexts;

  public SettleConflict(Desk desk, RichTexts richTexts) {
    this.desk = desk;
    this.richTexts = richTexts;
  }

  /** What is chosen. */
  public enum Choice {
    /** The text stays as it stands. */
    AS_IT_STANDS,
    /** The later wording takes the place of what stands. */
    THE_LATER,
    /** The later wording comes after what stands. */
    BOTH
  }

  public Reply<TextConflict> settle(Actor actor, PlanId id, ConflictId conflict, Choice choice) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.writingText(
                stores,
                actor,
                id,
                () -> settle(new Passage(desk, richTexts, stores, actor, id), conflict, choice)));
  }

  private Reply<TextConflict> settle(Passage passage, ConflictId id, Choice choice) {
    Optional<TextConflict> found =
        passage.stores().textHistory().conflict(id).filter(it -> it.plan().equals(passage.plan()));
    if (found.isEmpty()) {
      return new Reply.Unknown<>();
    }
    TextConflict conflict = found.get();
    if (conflict.settled().isPresent()) {
      return Reply.done(conflict);
    }
    if (choice == Choice.AS_IT_STANDS) {
      return Reply.done(settled(passage, conflict));
    }
    Optional<Block> block =
        passage.stores().manuscripts().blockForWriting(passage.plan(), conflict.block());
    Optional<RichText> text = block.flatMap(Passage::textOf);
    if (text.isEmpty()) {
      return new Reply.Unknown<>();
    }
    return passage
        .cleaned(conflict.block(), text, chosen(text.get(), conflict, choice), "/text")
        .then(it -> passage.store(block.orElseThrow(), it, Passage.NO_TAB))
        .then(it -> Reply.done(settled(passage, conflict)));
  }

  private TextConflict settled(Passage passage, TextConflict conflict) {
    TextConflict settled = conflict.settledAt(desk.now());
    passage.stores().textHistory().save(settled);
    desk.note(
        passage.stores(),
        passage.actor(),
        "settle",
        Subject.made("conflict", conflict.id(), conflict.plan()));
    return settled;
  }

  private String chosen(RichText text, TextConflict conflict, Choice choice) {
    List<TextPart> parts = new ArrayList<>();
    boolean placed = false;
    for (TextPart part : richTexts.parts(text)) {
      if (!part.key().equals(conflict.part())) {
        parts.add(part);
        continue;
      }
      placed = true;
      if (choice == Choice.BOTH) {
        parts.add(part);
      }
      parts.add(part.saying(conflict.mine(), richTexts.words(conflict.mine())));
    }
    String joined = richTexts.joined(parts).map(RichText::html).orElse("");
    return placed ? joined : joined + conflict.mine();
  }
}
