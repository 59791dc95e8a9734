package no.planverk.application.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.planverk.application.memory.MemoryState.HolderKey;
import no.planverk.application.port.PersonalData;
import no.planverk.application.port.StoredSession.Holder;
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
    return new PersonalFile(
        person.externalId(),
        person.userName(),
        Optional.ofNullable(state.spoken.get(person.id())),
        person.leftOn(),
        Optional.ofNullable(state.erased.get(person.id())),
        List.of(),
        List.of(),
        duties(person.id()),
        List.of());
  }

  private List<PersonalFile.Duty> duties(PersonId person) {
    return state.roles.entrySet().stream()
        .filter(it -> isHeldBy(it.getKey(), person))
        .flatMap(
            held ->
                held.getValue().keySet().stream()
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
    return Set.copyOf(state.erased.keySet());
  }

  @Override
  public List<PersonId> leftUntil(LocalDate day) {
    return state.persons.values().stream()
        .filter(it -> !state.erased.containsKey(it.id()) && it.hasLeft(day))
        .map(Person::id)
        .toList();
  }

  @Override
  public void erase(PersonId person, String name, Instant now) {
    state.erased.put(person, now);
    state.identities.values().removeIf(person::equals);
    state.sessions.values().removeIf(it -> it.holder().equals(new Holder.OfPerson(person)));
    state.invitations.values().removeIf(it -> it.person().equals(person));
    Person known = state.persons.get(person);
    state.persons.put(
        person,
        new Person(
            person,
            name,
            Optional.empty(),
            Optional.empty(),
            TenantRole.POLITICIAN,
            Optional.empty(),
            Optional.empty(),
            known.leftOn(),
            known.revision() + 1));
    state.roles.keySet().removeIf(it -> isHeldBy(it, person));
    state.wishes.remove(person);
    state.letters.remove(person);
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
