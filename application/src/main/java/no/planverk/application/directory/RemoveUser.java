package no.planverk.application.directory;

import java.time.LocalDate;
import java.util.Optional;
import no.planverk.application.Almanac;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Expected;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.DirectoryGroup;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonId;

/**
 * The directory forgets a person: they have left, are in no group, and their keys there are free.
 * The row stays, since plans and the journal name it.
 */
public final class RemoveUser {
  private final Desk desk;
  private final Almanac almanac;

  public RemoveUser(Desk desk, Almanac almanac) {
    this.desk = desk;
    this.almanac = almanac;
  }

  public Reply<PersonId> remove(Actor actor, PersonId id, Expected expected) {
    if (!Provisioning.isFor(actor)) {
      return new Reply.NotAllowed<>();
    }
    LocalDate today = almanac.today(actor);
    return desk.in(actor, stores -> remove(actor, id, expected, today, stores));
  }

  private Reply<PersonId> remove(
      Actor actor, PersonId id, Expected expected, LocalDate today, TenantStores stores) {
    Optional<DirectoryUser> found = DirectoryUser.find(stores, id, today);
    if (found.isEmpty()) {
      return new Reply.Unknown<>();
    }
    Person person = found.get().person();
    if (!expected.meets(person.revision())) {
      return new Reply.Stale<>();
    }
    Person gone =
        (found.get().active() ? person.leaving(Optional.of(today)) : person)
            .knownAs(Optional.empty(), Optional.empty());
    if (!stores.people().save(gone)) {
      return new Reply.Stale<>();
    }
    desk.note(stores, actor, "remove", Subject.changed("person", id, person.revision()));
    for (DirectoryGroup group : found.get().groups()) {
      if (!GroupMembers.without(stores, group, id)) {
        throw new IllegalStateException("the group was changed by someone else");
      }
      desk.note(stores, actor, "provision", Subject.changed("group", group.id(), group.revision()));
    }
    return Reply.done(id);
  }
}
