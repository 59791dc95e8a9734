package no.planverk.application.writing;

import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.PlanAccess;
import no.planverk.application.Reply;
import no.planverk.application.port.RichTexts;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Block;
import no.planverk.domain.writing.RevisionId;
import no.planverk.domain.writing.TextRevision;

/** Lets a text read again as it did; what it reads now stays in its history. */
public final class RestoreText {
  private final Desk desk;
  private final RichTexts richTexts;

  public RestoreText(Desk desk, RichTexts richTexts) {
    this.desk = desk;
    this.richTexts = richTexts;
  }

  public Reply<SavedText> restore(Actor actor, PlanId id, RevisionId revision) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.writingText(
                stores,
                actor,
                id,
                () -> restore(new Passage(desk, richTexts, stores, actor, id), revision)));
  }

  private static Reply<SavedText> restore(Passage passage, RevisionId id) {
    Optional<TextRevision> revision =
        passage.stores().textHistory().revision(id).filter(it -> it.plan().equals(passage.plan()));
    Optional<Block> block =
        revision.flatMap(
            it -> passage.stores().manuscripts().blockForWriting(passage.plan(), it.block()));
    if (block.isEmpty()) {
      return new Reply.Unknown<>();
    }
    String html = revision.orElseThrow().text().html();
    return passage
        .cleaned(block.get().id(), block.flatMap(Passage::textOf), html, "/text")
        .then(text -> passage.store(block.get(), text, Passage.NO_TAB))
        .then(it -> Reply.done(Passage.saved(it, html, false)));
  }
}
