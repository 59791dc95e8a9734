package no.planverk.adapters.rest;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.planverk.adapters.rest.wire.PageBody;
import no.planverk.adapters.rest.wire.PersonBody;
import no.planverk.adapters.rest.wire.PersonWordsBody;
import no.planverk.adapters.rest.wire.RoleBody;
import no.planverk.adapters.rest.wire.RolesBody;
import no.planverk.application.people.AssignRoles;
import no.planverk.application.people.EditPerson;
import no.planverk.application.people.NamePerson;
import no.planverk.application.people.ReadOrganisation;
import no.planverk.application.people.ReadRoles;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.plan.PlanRoleRow;

/** People, and what they are in a plan. */
public final class PeopleRoutes implements RouteGroup {
  private final ReadOrganisation readOrganisation;
  private final NamePerson namePerson;
  private final EditPerson editPerson;
  private final AssignRoles assignRoles;
  private final ReadRoles readRoles;

  public PeopleRoutes(
      ReadOrganisation readOrganisation,
      NamePerson namePerson,
      EditPerson editPerson,
      AssignRoles assignRoles,
      ReadRoles readRoles) {
    this.readOrganisation = readOrganisation;
    this.namePerson = namePerson;
    this.editPerson = editPerson;
    this.assignRoles = assignRoles;
    this.readRoles = readRoles;
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
            this::edit),
        Endpoint.get(
                "/plans/{id}/roles",
                "listRoles",
                "Who has which role in the plan",
                RoleBody.class,
                this::roles)
            .listing(),
        Endpoint.put(
                "/plans/{id}/roles/{person}",
                "assignRoles",
                "Say what a person is in the plan",
                RolesBody.class,
                RoleBody.class,
                this::assign)
            .listing());
  }

  private Answer list(Call call) {
    return call.answer(
        readOrganisation.read(call.actor()),
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
        readOrganisation.read(call.actor()),
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
    Optional<String> email = faulty.text(body.email());
    faulty.check();
    faulty.made("/name", () -> checked(name.orElseThrow(), Optional.empty()));
    faulty.made("/email", () -> checked(name.orElseThrow(), email));
    return new NamePerson.Card(name.orElseThrow(), email, unit, role.orElseThrow());
  }

  private static String checked(String name, Optional<String> email) {
    Person.check(name, email);
    return name;
  }

  private static PersonBody body(Person person) {
    return new PersonBody(
        person.id().toString(),
        person.name(),
        person.email().orElse(null),
        person.unit().map(UnitId::toString).orElse(null),
        person.role().id(),
        person.revision());
  }

  private Answer roles(Call call) {
    return call.answer(
        readRoles.read(call.actor(), call.planId()), rows -> Answer.ok(tag(rows), page(rows)));
  }

  private Answer assign(Call call) {
    RolesBody body = call.body(RolesBody.class);
    String ifMatch = call.ifMatch();
    Faulty faulty = new Faulty();
    Set<PlanRole> roles = EnumSet.noneOf(PlanRole.class);
    List<String> given = Faulty.list(body.roles());
    for (int i = 0; i < given.size(); i++) {
      faulty
          .value("/roles/" + i, given.get(i), FaultCode.NOT_IN_TABLE, PlanRole::of)
          .ifPresent(roles::add);
    }
    faulty.check();
    return call.answer(
        assignRoles.assign(
            call.actor(),
            call.planId(),
            new PersonId(call.id("person")),
            rows -> Etag.names(ifMatch, tag(rows)),
            roles),
        rows -> Answer.ok(tag(rows), page(rows)));
  }

  private static String tag(List<PlanRoleRow> rows) {
    return Etag.ofList(
        rows.stream()
            .map(it -> it.holder().id() + ":" + it.role().id())
            .sorted()
            .collect(Collectors.joining(",")));
  }

  private static PageBody<RoleBody> page(List<PlanRoleRow> rows) {
    return PageBody.whole(
        rows.stream()
            .map(
                it -> new RoleBody(it.holder().id().toString(), it.holder().kind(), it.role().id()))
            .toList());
  }
}
