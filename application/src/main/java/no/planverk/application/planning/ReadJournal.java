package no.planverk.application.planning;

import java.util.List;
import no.planverk.application.Desk;
import no.planverk.application.PlanAccess;
import no.planverk.application.Reply;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.journal.JournalRow;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;

/** Reads who changed what in a plan, oldest first. */
public final class ReadJournal {
  private final Desk desk;

  public ReadJournal(Desk desk) {
    this.desk = desk;
  }

  public Reply<List<JournalRow>> read(Actor actor, PlanId id, long after, int limit) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.reading(
                stores,
                actor,
                id,
                Act.READ_JOURNAL,
                plan -> Reply.done(stores.journal().about(id, after, limit))));
  }
}
