package no.planverk.application.audit;

import no.planverk.application.Desk;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.journal.JournalQuery;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.PersonId;

/** What the journal says of one person: what they did, then what was done to them. */
public final class PersonJournal {
  private PersonJournal() {}

  public static JournalExport of(Desk desk, Actor actor, PersonId id, TenantStores stores) {
    return new JournalExport(
        desk,
        actor,
        JournalNames.of(stores),
        JournalQuery.by(id.value()),
        JournalQuery.about(id.toString()));
  }
}
