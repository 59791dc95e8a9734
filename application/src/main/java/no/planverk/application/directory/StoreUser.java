package no.planverk.application.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.planverk.application.Almanac;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Expected;
import no.planverk.application.Refusal;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.OrganisationChart;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.person.Unit;
import no.planverk.domain.person.UnitId;

/**
 * Stores what the directory says of a person, new or known. Who is no longer active there has left
 * today; who is active again has returned. A new person is an employee.
 */
public final class StoreUser {
  private final Desk desk;
  private final Almanac almanac;

  public StoreUser(Desk desk, Almanac almanac) {
    this.desk = desk;
    this.almanac = almanac;
  }

  /** Without an identity the person is new. */
  public Reply<DirectoryUser> store(
      Actor actor, Optional<PersonId> id, Expected expected, UserWords words) {
    if (!Provisioning.isFor(actor)) {
      return new Reply.NotAllowed<>();
    }
    LocalDate today = almanac.today(actor);
    return desk.in(
        actor,
        stores ->
            id.isPresent()
                ? change(actor, id.get(), expected, words, today, stores)
                : add(actor, words, today, stores));
  }

  private Reply<DirectoryUser> add(
      Actor actor, UserWords words, LocalDate today, TenantStores stores) {
    PersonId id = new PersonId(desk.ids().next());
    Optional<String> taken = taken(stores, id, words);
    if (taken.isPresent()) {
      return Reply.refused(new Refusal.NameTaken(taken.get()));
    }
    Person nobody =
        new Person(id, words.name(), words.email(), Optional.empty(), TenantRole.EMPLOYEE, 1);
    stores.people().add(saying(nobody, words, today, stores));
    desk.note(stores, actor, "provision", Subject.made("person", id));
    return found(stores, id, today);
  }

  private Reply<DirectoryUser> change(
      Actor actor,
      PersonId id,
      Expected expected,
      UserWords words,
      LocalDate today,
      TenantStores stores) {
    Optional<DirectoryUser> known = DirectoryUser.find(stores, id, today);
    if (known.isEmpty()) {
      return new Reply.Unknown<>();
    }
    Person before = known.get().person();
    if (!expected.meets(before.revision())) {
      return new Reply.Stale<>();
    }
    Optional<String> taken = taken(stores, id, words);
    if (taken.isPresent()) {
      return Reply.refused(new Refusal.NameTaken(taken.get()));
    }
    Person after = saying(before, words, today, stores);
    if (after.equals(before)) {
      return Reply.done(known.get());
    }
    if (!stores.people().save(after)) {
      return new Reply.Stale<>();
    }
    desk.note(stores, actor, "provision", Subject.changed("person", id, before.revision()));
    return found(stores, id, today);
  }

  private static Reply<DirectoryUser> found(TenantStores stores, PersonId id, LocalDate today) {
    return Reply.done(DirectoryUser.find(stores, id, today).orElseThrow());
  }

  private static Person saying(
      Person person, UserWords words, LocalDate today, TenantStores stores) {
    boolean asItWas = person.hasLeft(today) != words.active();
    return new Person(
        person.id(),
        words.name(),
        words.email(),
        unit(person, words, stores.people().organisation().on(today)),
        person.role(),
        words.externalId(),
        Optional.of(words.userName()).filter(it -> !it.equals(person.id().toString())),
        asItWas ? person.leftOn() : Optional.of(today).filter(it -> !words.active()),
        person.revision());
  }

  private static Optional<UnitId> unit(Person person, UserWords words, OrganisationChart chart) {
    Optional<String> department = words.department().value();
    List<Unit> meant =
        chart.units().stream()
            .filter(
                it ->
                    department.equals(it.externalId())
                        || department.filter(it.name()::equalsIgnoreCase).isPresent())
            .toList();
    boolean clear = department.isPresent() && meant.size() == 1;
    return clear ? Optional.of(meant.getFirst().id()) : person.unit();
  }

  /** The user name or key that another person has already. */
  private static Optional<String> taken(TenantStores stores, PersonId id, UserWords words) {
    for (Person other : stores.people().persons()) {
      if (!other.id().equals(id)) {
        if (other.userName().filter(it -> same(it, words.userName())).isPresent()) {
          return Optional.of(words.userName());
        }
        if (words.externalId().isPresent() && words.externalId().equals(other.externalId())) {
          return words.externalId();
        }
      }
    }
    return Optional.empty();
  }

  private static boolean same(String one, String other) {
    return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
  }
}
