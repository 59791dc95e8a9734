package no.planverk.application.privacy;

import java.util.Optional;
import no.planverk.application.Almanac;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Reply;
import no.planverk.application.audit.PersonJournal;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.journal.JournalAct;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.OrganisationChart;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.Rights;
import no.planverk.domain.person.Unit;
import no.planverk.domain.person.UnitId;

/**
 * Hands out all that is known of a person, to themself or to who answers for privacy, and notes
 * that it was done (GDPR articles 15 and 20).
 */
public final class ExportPersonData {
  private final Desk desk;
  private final Almanac almanac;

  public ExportPersonData(Desk desk, Almanac almanac) {
    this.desk = desk;
    this.almanac = almanac;
  }

  public Reply<Dossier> export(Actor actor, PersonId id) {
    if (!isThemself(actor, id) && !Rights.allow(actor, Act.MANAGE_PRIVACY)) {
      return new Reply.NotAllowed<>();
    }
    return desk.in(actor, stores -> read(actor, id, stores));
  }

  private static boolean isThemself(Actor actor, PersonId id) {
    return actor instanceof Actor.StaffMember staff && staff.person().equals(id);
  }

  private Optional<Unit> unit(UnitId id, Actor actor, TenantStores stores) {
    OrganisationChart chart = stores.people().organisation().on(almanac.today(actor));
    return chart.place(id).flatMap(chart::unit);
  }

  private Reply<Dossier> read(Actor actor, PersonId id, TenantStores stores) {
    Optional<Person> person = stores.people().person(id);
    if (person.isEmpty()) {
      return new Reply.Unknown<>();
    }
    Dossier dossier =
        new Dossier(
            person.get(),
            person.get().unit().flatMap(it -> unit(it, actor, stores)),
            stores.personalData().of(id).orElseThrow(),
            PersonJournal.of(desk, actor, id, stores));
    Subject subject =
        new Subject("person", id.toString(), Optional.empty(), Optional.empty(), Optional.empty());
    desk.note(stores, actor, JournalAct.EXPOSE_DATA.id(), subject);
    return Reply.done(dossier);
  }
}
