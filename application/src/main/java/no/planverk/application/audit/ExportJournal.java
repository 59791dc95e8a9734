package no.planverk.application.audit;

import no.planverk.application.Desk;
import no.planverk.application.Reply;
import no.planverk.domain.journal.JournalQuery;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;

/** Hands out all that a search of the journal finds, however much it is. */
public final class ExportJournal {
  private final Desk desk;

  public ExportJournal(Desk desk) {
    this.desk = desk;
  }

  public Reply<JournalExport> export(Actor actor, JournalQuery query) {
    if (!Rights.allow(actor, Act.SEARCH_JOURNAL)) {
      return new Reply.NotAllowed<>();
    }
    JournalNames names = desk.in(actor, JournalNames::of);
    return Reply.done(new JournalExport(desk, actor, names, query));
  }
}
