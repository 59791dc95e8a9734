package no.planverk.application.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.planverk.application.memory.MemoryState.Departure;
import no.planverk.application.memory.MemoryState.HolderKey;
import no.planverk.application.port.PersonalData;
import no.planverk.domain.element.Element;
import no.planverk.domain.person.Owner;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.PersonalFile;
import no.planverk.domain.person.RoleHolder;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.plan.Plan;

record MemoryPersonalData(MemoryState state) implements PersonalData {
  @Override
  public Optional<PersonalFile> of(PersonId person) {
    return Optional.ofNullable(state.persons.get(person)).map(this::file);
  }

  private PersonalFile file(Person person) {
    Departure departure = departure(person.id());
    return new PersonalFile(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        departure.leftOn(),
        departure.erasedAt(),
        List.of(),
        List.of(),
        duties(person.id()),
        List.of());
  }

  private Departure departure(PersonId person) {
    return state.departures.getOrDefault(person, new Departure(Optional.empty(), Optional.empty()));
  }

  private List<PersonalFile.Duty> duties(PersonId person) {
    return state.roles.entrySet().stream()
        .filter(it -> isHeldBy(it.getKey(), person))
        .flatMap(
            held ->
                held.getValue().stream()
                    .map(
                        role ->
                            new PersonalFile.Duty(
                                held.getKey().plan(),
                                state.plans.get(held.getKey().plan()).facts().title().value(),
                                role)))
        .toList();
  }

  private static boolean isHeldBy(HolderKey key, PersonId person) {
    return key.holder().equals(new RoleHolder.OfPerson(person));
  }

  @Override
  public Set<PersonId> erased() {
    return state.departures.entrySet().stream()
        .filter(it -> it.getValue().erasedAt().isPresent())
        .map(it -> it.getKey())
        .collect(Collectors.toSet());
  }

  @Override
  public List<PersonId> leftUntil(LocalDate day) {
    return state.departures.entrySet().stream()
        .filter(it -> it.getValue().erasedAt().isEmpty())
        .filter(it -> it.getValue().leftOn().map(left -> !left.isAfter(day)).orElse(false))
        .map(it -> it.getKey())
        .toList();
  }

  @Override
  public void leave(PersonId person, LocalDate day) {
    state.departures.put(person, new Departure(Optional.of(day), Optional.empty()));
    Person known = state.persons.get(person);
    state.persons.put(person, revised(known, known.name(), known.email(), known.role()));
  }

  private static Person revised(
      Person person, String name, Optional<String> email, TenantRole role) {
    return new Person(person.id(), name, email, person.unit(), role, person.revision() + 1);
  }

  @Override
  public void erase(PersonId person, String name, Instant now) {
    state.departures.put(person, new Departure(departure(person).leftOn(), Optional.of(now)));
    Person known = state.persons.get(person);
    state.persons.put(
        person,
        new Person(
            person,
            name,
            Optional.empty(),
            Optional.empty(),
            TenantRole.POLITICIAN,
            known.revision() + 1));
    state.roles.keySet().removeIf(it -> isHeldBy(it, person));
    state.elements.replaceAll((id, element) -> renamed(element, person, name));
    state.plans.replaceAll((id, plan) -> renamed(plan, person, name));
  }

  private static Optional<Owner> unknown(Optional<Owner> owner, PersonId person, String name) {
    return owner
        .filter(it -> it.person().equals(Optional.of(person)))
        .map(it -> new Owner(name, it.unit(), it.person()));
  }

  private static Element renamed(Element element, PersonId person, String name) {
    Optional<Owner> owner = unknown(element.content().owner(), person, name);
    return owner.isEmpty()
        ? element
        : new Element(
            element.id(),
            element.kind(),
            element.source(),
            element.content().ownedBy(owner),
            element.revision() + 1);
  }

  private static Plan renamed(Plan plan, PersonId person, String name) {
    Optional<Owner> owner = unknown(plan.facts().owner(), person, name);
    return owner.isEmpty()
        ? plan
        : new Plan(
            plan.id(),
            plan.facts().ownedBy(owner),
            plan.slug(),
            plan.openToStaff(),
            plan.workingText(),
            plan.versions(),
            plan.hearings(),
            plan.createdAt(),
            plan.changedAt(),
            plan.revision() + 1);
  }
}
