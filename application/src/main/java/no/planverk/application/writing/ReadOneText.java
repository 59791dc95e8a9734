package no.planverk.application.writing;

import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.PlanAccess;
import no.planverk.application.Reply;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Block;
import no.planverk.domain.plan.BlockId;
import no.planverk.domain.writing.TextRevision;

/** Reads one text as it stands, for a page on which it has become old. */
public final class ReadOneText {
  private final Desk desk;

  public ReadOneText(Desk desk) {
    this.desk = desk;
  }

  /** A text, its revision, and who wrote last. */
  public record OneText(BlockId block, long revision, RichText text, Optional<String> by) {}

  public Reply<OneText> read(Actor actor, PlanId id, BlockId block) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.reading(
                stores,
                actor,
                id,
                Act.READ_TEXT,
                plan -> {
                  Optional<Block> found = stores.manuscripts().block(id, block);
                  Optional<RichText> text = found.flatMap(Passage::textOf);
                  return text.isEmpty()
                      ? new Reply.Unknown<>()
                      : Reply.done(
                          new OneText(
                              block,
                              found.orElseThrow().revision(),
                              text.get(),
                              stores
                                  .textHistory()
                                  .latest(block)
                                  .flatMap(TextRevision::author)
                                  .flatMap(AuthorNames.of(stores)::of)));
                }));
  }
}
