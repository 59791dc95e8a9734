package no.planverk.application.planning;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.Body;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Owner;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.Unit;
import no.planverk.domain.plan.PlanFacts;
import no.planverk.domain.plan.PlanLink;

/** The names that a municipality knows: units, people, bodies and plans. Others stay names. */
public final class Names {
  private final List<Unit> units;
  private final List<Person> persons;
  private final List<Body> bodies;
  private final TenantStores stores;

  private Names(TenantStores stores, Country country) {
    this.stores = stores;
    this.units = stores.people().organisation().on(stores.today(country)).units();
    this.persons = stores.people().persons();
    this.bodies = stores.people().bodies();
  }

  /** The names as they are today in that country. */
  public static Names of(TenantStores stores, Country country) {
    return new Names(stores, country);
  }

  /** The owner of that name: a unit before a person; two people of one name match neither. */
  public Owner owner(String name) {
    Optional<Unit> unit = units.stream().filter(it -> same(it.name(), name)).findFirst();
    if (unit.isPresent()) {
      return new Owner(name, Optional.of(unit.get().id()), Optional.empty());
    }
    List<Person> named = persons.stream().filter(it -> same(it.name(), name)).toList();
    return named.size() == 1
        ? new Owner(name, Optional.empty(), Optional.of(named.getFirst().id()))
        : Owner.named(name);
  }

  public Optional<Body> body(String name) {
    return bodies.stream().filter(it -> same(it.name(), name)).findFirst();
  }

  /** The plan with that id or exactly that title; several of one title match none. */
  public PlanLink plan(String name) {
    Optional<PlanId> byId = asPlanId(name).filter(id -> stores.plans().find(id).isPresent());
    if (byId.isPresent()) {
      return new PlanLink(name, byId);
    }
    List<PlanId> titled = stores.plans().titled(name);
    return new PlanLink(
        name, titled.size() == 1 ? Optional.of(titled.getFirst()) : Optional.empty());
  }

  /** The facts with every name that is not chosen compared with what the municipality has. */
  public PlanFacts match(PlanFacts facts) {
    return new PlanFacts(
        facts.type(),
        facts.title(),
        facts.subtitle(),
        facts.language(),
        facts.period(),
        facts.owner().map(this::known),
        facts.parents().stream().map(this::known).toList(),
        facts.replaces().stream().map(this::known).toList(),
        facts.significance(),
        facts.significanceReason(),
        facts.sdg(),
        facts.themes(),
        facts.externalIds(),
        facts.source());
  }

  /** An owner who was chosen stays; one who was only named is looked for. */
  private Owner known(Owner owner) {
    boolean chosen =
        owner.unit().map(id -> units.stream().anyMatch(it -> it.id().equals(id))).orElse(false)
            || owner
                .person()
                .map(id -> persons.stream().anyMatch(it -> it.id().equals(id)))
                .orElse(false);
    return chosen ? owner : owner(owner.name());
  }

  /** A plan that was chosen stays, whatever others are called; one only named is looked for. */
  private PlanLink known(PlanLink link) {
    return link.plan().filter(id -> stores.plans().find(id).isPresent()).isPresent()
        ? link
        : plan(link.name());
  }

  private static boolean same(String known, String given) {
    return known.strip().toLowerCase(Locale.ROOT).equals(given.strip().toLowerCase(Locale.ROOT));
  }

  private static Optional<PlanId> asPlanId(String name) {
    try {
      return name.length() == 36
          ? Optional.of(new PlanId(UUID.fromString(name)))
          : Optional.empty();
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }
}
