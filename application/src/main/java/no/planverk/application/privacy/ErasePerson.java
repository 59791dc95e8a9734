package no.planverk.application.privacy;

import java.time.LocalDate;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Expected;
import no.planverk.application.Refusal;
import no.planverk.application.Reply;
import no.planverk.application.port.Municipalities;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.PersonalFile;
import no.planverk.domain.person.Rights;
import no.planverk.domain.tenant.Tenant;

/**
 * Makes a person unknown who has left (GDPR article 17). Adopted versions, publications and the
 * journal stay as they are: they are records that must be kept.
 */
public final class ErasePerson {
  private final Desk desk;
  private final Municipalities municipalities;

  public ErasePerson(Desk desk, Municipalities municipalities) {
    this.desk = desk;
    this.municipalities = municipalities;
  }

  public Reply<Person> erase(Actor actor, PersonId id, Expected expected) {
    if (!Rights.allow(actor, Act.MANAGE_PRIVACY)) {
      return new Reply.NotAllowed<>();
    }
    Tenant tenant = municipalities.get(actor.tenant());
    return desk.in(actor, stores -> erase(actor, tenant, id, expected, stores));
  }

  private Reply<Person> erase(
      Actor actor, Tenant tenant, PersonId id, Expected expected, TenantStores stores) {
    Optional<Person> person = stores.people().person(id);
    Optional<PersonalFile> file = stores.personalData().of(id);
    if (person.isEmpty() || file.isEmpty() || file.get().erasedAt().isPresent()) {
      return new Reply.Unknown<>();
    }
    if (!expected.meets(person.get().revision())) {
      return new Reply.Stale<>();
    }
    LocalDate today = desk.today(tenant.country());
    if (file.get().leftOn().map(it -> it.isAfter(today)).orElse(true)) {
      return Reply.refused(new Refusal.StillHere());
    }
    return Reply.done(Erasure.of(person.get(), desk, stores, actor, tenant.language()));
  }
}
