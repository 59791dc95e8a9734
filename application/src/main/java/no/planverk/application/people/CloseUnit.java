package no.planverk.application.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.planverk.application.Almanac;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Expected;
import no.planverk.application.Refusal;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.OrganisationChart;
import no.planverk.domain.person.OrganisationHistory;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.Rights;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.person.UnitLife;
import no.planverk.domain.person.UnitStanding;

/**
 * Closes a unit from a day on. The first of its successors takes over its people and sub-units from
 * that day; without one it must hold neither.
 */
public final class CloseUnit {
  private final Desk desk;
  private final Almanac almanac;

  public CloseUnit(Desk desk, Almanac almanac) {
    this.desk = desk;
    this.almanac = almanac;
  }

  /** The first day without the unit (today when absent), and who takes over. */
  public record Closing(Optional<LocalDate> from, List<UnitId> successors) {
    public Closing {
      successors = List.copyOf(successors);
    }
  }

  public Reply<UnitLife> close(Actor actor, UnitId id, Expected expected, Closing closing) {
    if (!Rights.allow(actor, Act.NAME_PEOPLE)) {
      return new Reply.NotAllowed<>();
    }
    LocalDate today = almanac.today(actor);
    return desk.in(actor, stores -> close(actor, id, expected, closing, today, stores));
  }

  private Reply<UnitLife> close(
      Actor actor,
      UnitId id,
      Expected expected,
      Closing closing,
      LocalDate today,
      TenantStores stores) {
    Reorganising reorganising = new Reorganising(stores);
    Optional<UnitLife> found = reorganising.history().unit(id);
    if (found.isEmpty()) {
      return new Reply.Unknown<>();
    }
    UnitLife unit = found.get();
    LocalDate day = closing.from().orElse(today);
    if (!expected.meets(unit.revision())) {
      return new Reply.Stale<>();
    }
    if (unit.isClosedOn(day)) {
      return Reply.refused(new Refusal.UnitClosed(unit.closesOn().orElseThrow()));
    }
    if (!unit.mayCloseOn(day, today)) {
      return Reply.faulty(Fault.at("/from", FaultCode.ENDS_BEFORE_IT_BEGINS));
    }
    List<Fault> unknown = unknownSuccessors(reorganising.history().on(day), id, closing);
    if (!unknown.isEmpty()) {
      return new Reply.Faulty<>(unknown);
    }
    List<String> held = held(stores, reorganising.history(), unit, day);
    if (closing.successors().isEmpty() && !held.isEmpty()) {
      return Reply.refused(new Refusal.UnitHoldsOthers(held));
    }
    List<UnitLife> changed = new ArrayList<>(List.of(unit.closed(day, closing.successors())));
    changed.addAll(moved(reorganising.history(), unit, day, closing));
    var tangles = reorganising.tangles(changed, day, "/successors");
    if (!tangles.isEmpty()) {
      return Reply.faulty(tangles.values().iterator().next());
    }
    return store(actor, changed, stores);
  }

  private Reply<UnitLife> store(Actor actor, List<UnitLife> changed, TenantStores stores) {
    for (UnitLife life : changed) {
      if (!stores.people().save(life)) {
        throw new IllegalStateException("nobody else changes units now");
      }
      String act = life == changed.getFirst() ? "close" : "edit";
      desk.note(stores, actor, act, Subject.changed("unit", life.id(), life.revision()));
    }
    return Reply.done(changed.getFirst().stored());
  }

  private static List<Fault> unknownSuccessors(
      OrganisationChart chart, UnitId id, Closing closing) {
    List<Fault> faults = new ArrayList<>();
    List<UnitId> named = closing.successors();
    for (int i = 0; i < named.size(); i++) {
      boolean twice = named.indexOf(named.get(i)) < i;
      if (twice || named.get(i).equals(id) || !chart.has(named.get(i))) {
        faults.add(Fault.at("/successors/" + i, FaultCode.UNKNOWN_OBJECT));
      }
    }
    return faults;
  }

  /** The names of sub-units and people that would be left without a place. */
  private static List<String> held(
      TenantStores stores, OrganisationHistory history, UnitLife unit, LocalDate day) {
    List<String> names = new ArrayList<>();
    for (UnitLife other : history.units()) {
      other.standings().stream()
          .filter(it -> it.parent().equals(Optional.of(unit.id())))
          .filter(it -> it.to().map(last -> !last.isBefore(day)).orElse(true))
          .findFirst()
          .map(UnitStanding::name)
          .ifPresent(names::add);
    }
    OrganisationChart before = history.on(day.minusDays(1));
    stores.people().persons().stream()
        .filter(it -> !it.hasLeft(day))
        .filter(it -> it.unit().flatMap(before::place).equals(Optional.of(unit.id())))
        .map(Person::name)
        .forEach(names::add);
    return names;
  }

  private static List<UnitLife> moved(
      OrganisationHistory history, UnitLife unit, LocalDate day, Closing closing) {
    Optional<UnitId> heir = closing.successors().stream().findFirst();
    Optional<UnitId> above = unit.standing(day.minusDays(1)).flatMap(UnitStanding::parent);
    List<UnitLife> moved = new ArrayList<>();
    for (UnitLife other : history.units()) {
      boolean isHeir = heir.equals(Optional.of(other.id()));
      UnitLife after = other.movedFrom(day, unit.id(), isHeir ? above : heir);
      if (!after.equals(other)) {
        moved.add(after);
      }
    }
    return moved;
  }
}
