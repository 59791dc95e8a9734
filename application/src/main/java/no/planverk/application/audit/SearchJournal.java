package no.planverk.application.audit;

import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Reply;
import no.planverk.domain.journal.JournalQuery;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;

/** Looks who did what in the whole municipality, newest first. */
public final class SearchJournal {
  private final Desk desk;

  public SearchJournal(Desk desk) {
    this.desk = desk;
  }

  public Reply<JournalPage> search(
      Actor actor, JournalQuery query, Optional<Long> before, int limit) {
    if (!Rights.allow(actor, Act.SEARCH_JOURNAL)) {
      return new Reply.NotAllowed<>();
    }
    long from = before.orElse(Long.MAX_VALUE);
    return desk.in(
        actor,
        stores ->
            Reply.done(
                JournalPage.of(
                    JournalNames.of(stores).named(stores.journal().search(query, from, limit)),
                    limit)));
  }
}
