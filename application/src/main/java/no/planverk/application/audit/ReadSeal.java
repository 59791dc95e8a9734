package no.planverk.application.audit;

import java.time.Instant;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Reply;
import no.planverk.application.port.Seals;
import no.planverk.domain.journal.JournalSeal;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;

/** Looks how far the seal on the municipality's journal has come. */
public final class ReadSeal {
  private final Desk desk;

  public ReadSeal(Desk desk) {
    this.desk = desk;
  }

  /** When the newest seal was made, and how many rows wait for the next. */
  public record SealState(Optional<Instant> sealedAt, long waiting) {}

  public Reply<SealState> read(Actor actor) {
    if (!Rights.allow(actor, Act.SEARCH_JOURNAL)) {
      return new Reply.NotAllowed<>();
    }
    return desk.in(actor, stores -> Reply.done(state(stores.seals())));
  }

  private static SealState state(Seals seals) {
    return new SealState(
        seals.newest().map(JournalSeal::sealedAt),
        seals.countUnsealed(SealJournal.ground(seals).upTo()));
  }
}
