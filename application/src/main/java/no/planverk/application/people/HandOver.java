package no.planverk.application.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.application.Almanac;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Once;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.Rights;
import no.planverk.domain.person.RoleHolder;

/**
 * Gives what hangs on a person to another person or a unit, all of it or a part, and marks the
 * person as having left where that is asked: in one step. Who leaves with duties open may leave;
 * the answer says what is left open.
 */
public final class HandOver {
  private final Desk desk;
  private final Almanac almanac;

  public HandOver(Desk desk, Almanac almanac) {
    this.desk = desk;
    this.almanac = almanac;
  }

  /**
   * Who receives (nobody when a person only leaves), the keys of the duties (all when absent), and
   * the first day on which the person is gone.
   */
  public record Wanted(
      Optional<RoleHolder> to, Optional<List<String>> duties, Optional<LocalDate> leavesOn) {}

  /** What was given and what still hangs on the person. */
  public record HandedOver(Person person, List<Duty> given, List<Duty> left) {}

  public Reply<HandedOver> handOver(
      Actor actor, PersonId id, Once<HandedOver> once, Wanted wanted) {
    if (!Rights.allow(actor, Act.NAME_PEOPLE)) {
      return new Reply.NotAllowed<>();
    }
    LocalDate today = almanac.today(actor);
    return desk.once(actor, once, stores -> handOver(actor, id, wanted, today, stores));
  }

  private Reply<HandedOver> handOver(
      Actor actor, PersonId id, Wanted wanted, LocalDate today, TenantStores stores) {
    Optional<Person> found = stores.people().person(id);
    if (found.isEmpty()) {
      return new Reply.Unknown<>();
    }
    Optional<Receiver> receiver = wanted.to().flatMap(it -> Receiver.of(stores, it, today));
    if (wanted.to().isPresent()
        && (receiver.isEmpty() || wanted.to().get().id().equals(id.value()))) {
      return Reply.faulty(Fault.at("/to", FaultCode.UNKNOWN_OBJECT));
    }
    Map<String, Duty> open = DutyList.byKey(DutyList.of(stores, id, today));
    List<Fault> faults = unknown(wanted, open);
    if (!faults.isEmpty()) {
      return new Reply.Faulty<>(faults);
    }
    Optional<Person> stored = leave(actor, found.get(), wanted, stores);
    if (stored.isEmpty()) {
      return new Reply.Stale<>();
    }
    List<Duty> chosen = new ArrayList<>(open.values());
    wanted.duties().ifPresent(keys -> chosen.removeIf(it -> !keys.contains(it.key())));
    List<Duty> given =
        receiver.map(it -> new Transfer(desk, actor, stores, id, it).all(chosen)).orElse(List.of());
    List<Duty> left = new ArrayList<>(open.values());
    left.removeAll(given);
    return Reply.done(new HandedOver(stored.get(), given, left));
  }

  private static List<Fault> unknown(Wanted wanted, Map<String, Duty> open) {
    List<String> keys = wanted.duties().orElse(List.of());
    List<Fault> faults = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      if (!open.containsKey(keys.get(i))) {
        faults.add(Fault.at("/duties/" + i, FaultCode.UNKNOWN_OBJECT));
      }
    }
    return faults;
  }

  /** The person as stored; nothing when someone else changed them in the meantime. */
  private Optional<Person> leave(Actor actor, Person person, Wanted wanted, TenantStores stores) {
    if (wanted.leavesOn().isEmpty()) {
      return Optional.of(person);
    }
    Person leaving = person.leaving(wanted.leavesOn());
    if (!stores.people().save(leaving)) {
      return Optional.empty();
    }
    desk.note(stores, actor, "leave", Subject.changed("person", person.id(), person.revision()));
    return Optional.of(leaving.stored());
  }
}
