package no.planverk.application.privacy;

import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.journal.JournalAct;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.ErasedName;
import no.planverk.domain.person.Person;

/** Makes a person unknown, and says so in the journal, whose rows only have their opaque id. */
final class Erasure {
  private Erasure() {}

  static Person of(Person person, Desk desk, TenantStores stores, Actor actor, Language language) {
    stores.personalData().erase(person.id(), ErasedName.in(language), desk.now());
    desk.note(
        stores,
        actor,
        JournalAct.ERASE.id(),
        Subject.changed("person", person.id(), person.revision()));
    return stores.people().person(person.id()).orElseThrow();
  }
}
