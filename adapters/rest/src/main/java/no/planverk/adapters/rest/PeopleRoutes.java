package no.planverk.adapters.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.planverk.adapters.rest.wire.PageBody;
import no.planverk.adapters.rest.wire.PersonBody;
import no.planverk.adapters.rest.wire.PersonWordsBody;
import no.planverk.application.people.EditPerson;
import no.planverk.application.people.NamePerson;
import no.planverk.application.people.ReadOrganisation;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.person.UnitId;

/** People of the municipality. */
public final class PeopleRoutes implements RouteGroup {
  private final ReadOrganisation readOrganisation;
  private final NamePerson namePerson;
  private final EditPerson editPerson;

  public PeopleRoutes(
      ReadOrganisation readOrganisation, NamePerson namePerson, EditPerson editPerson) {
    this.readOrganisation = readOrganisation;
    this.namePerson = namePerson;
    this.editPerson = editPerson;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        Endpoint.get("/people", "listPeople", "People", PersonBody.class, this::list).listing(),
        Endpoint.post(
            "/people",
            "namePerson",
            "Enter a person",
            PersonWordsBody.class,
            PersonBody.class,
            this::name),
        Endpoint.get("/people/{person}", "readPerson", "A person", PersonBody.class, this::read),
        Endpoint.put(
            "/people/{person}",
            "editPerson",
            "Change what is known of a person",
            PersonWordsBody.class,
            PersonBody.class,
            this::edit));
  }

  private Answer list(Call call) {
    return call.answer(
        readOrganisation.read(call.actor(), Optional.empty()),
        found ->
            Answer.ok(
                Etag.ofList(
                    found.persons().stream()
                        .map(it -> it.id() + ":" + it.revision())
                        .collect(Collectors.joining(","))),
                PageBody.whole(found.persons().stream().map(PeopleRoutes::body).toList())));
  }

  private Answer read(Call call) {
    PersonId id = new PersonId(call.id("person"));
    return call.answer(
        readOrganisation.read(call.actor(), Optional.empty()),
        found ->
            found.persons().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .map(it -> Answer.ok(Etag.of(it.revision()), body(it)))
                .orElseThrow(() -> new Stop(Problem.of(404, "not-found"))));
  }

  private Answer name(Call call) {
    NamePerson.Card card = card(call);
    return call.<Person>making(
        once -> namePerson.name(call.actor(), once, card),
        person ->
            Answer.created(
                call.address("/people/" + person.id()), Etag.of(person.revision()), body(person)));
  }

  private Answer edit(Call call) {
    return call.answer(
        editPerson.edit(call.actor(), new PersonId(call.id("person")), call.expected(), card(call)),
        person -> Answer.ok(Etag.of(person.revision()), body(person)));
  }

  private static NamePerson.Card card(Call call) {
    PersonWordsBody body = call.body(PersonWordsBody.class);
    Faulty faulty = new Faulty();
    Optional<String> name = faulty.required("/name", body.name());
    Optional<TenantRole> role =
        faulty.required("/role", body.role(), FaultCode.NOT_IN_TABLE, TenantRole::of);
    Optional<UnitId> unit = faulty.id("/unit", body.unit(), UnitId::new);
    Optional<String> email =
        faulty.value("/email", body.email(), FaultCode.INVALID_VALUE, Person::checkEmail);
    NamePerson.Card card =
        new NamePerson.Card(
            name.orElse(""),
            email,
            unit,
            role.orElse(TenantRole.EMPLOYEE),
            faulty.change(body.externalId(), it -> faulty.key("/externalId", it)),
            faulty.change(body.userName(), it -> faulty.key("/userName", it)),
            faulty.change(body.leftOn(), it -> faulty.day("/leftOn", it)));
    faulty.check();
    faulty.made("/name", () -> checked(card.name()));
    return card;
  }

  private static String checked(String name) {
    Person.check(name, Optional.empty());
    return name;
  }

  static PersonBody body(Person person) {
    return new PersonBody(
        person.id().toString(),
        person.externalId().orElse(null),
        person.name(),
        person.email().orElse(null),
        person.userName().orElse(null),
        person.unit().map(UnitId::toString).orElse(null),
        person.role().id(),
        person.leftOn().map(LocalDate::toString).orElse(null),
        person.revision());
  }
}
