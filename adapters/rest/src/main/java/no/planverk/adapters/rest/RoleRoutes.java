package no.planverk.adapters.rest;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.planverk.adapters.rest.wire.PageBody;
import no.planverk.adapters.rest.wire.RoleBody;
import no.planverk.adapters.rest.wire.RolesBody;
import no.planverk.application.people.AssignRoles;
import no.planverk.application.people.ReadRoles;
import no.planverk.domain.catalogue.Validity;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.RoleHolder;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.plan.PlanRoleRow;

/** What people and units are in a plan. */
public final class RoleRoutes implements RouteGroup {
  private final AssignRoles assignRoles;
  private final ReadRoles readRoles;

  public RoleRoutes(AssignRoles assignRoles, ReadRoles readRoles) {
    this.assignRoles = assignRoles;
    this.readRoles = readRoles;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
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
                call -> assign(call, new RoleHolder.OfPerson(new PersonId(call.id("person")))))
            .listing(),
        Endpoint.put(
                "/plans/{id}/roles/units/{unit}",
                "assignUnitRoles",
                "Say what everyone in a unit and under it is in the plan",
                RolesBody.class,
                RoleBody.class,
                call -> assign(call, new RoleHolder.OfUnit(new UnitId(call.id("unit")))))
            .listing());
  }

  private Answer roles(Call call) {
    return call.answer(
        readRoles.read(call.actor(), call.planId()), rows -> Answer.ok(tag(rows), page(rows)));
  }

  private Answer assign(Call call, RoleHolder holder) {
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
    Optional<LocalDate> from = faulty.day("/from", body.from());
    Optional<LocalDate> to = faulty.day("/to", body.to());
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      faulty.add("/to", FaultCode.ENDS_BEFORE_IT_BEGINS);
    }
    faulty.check();
    return call.answer(
        assignRoles.assign(
            call.actor(),
            call.planId(),
            holder,
            rows -> Etag.names(ifMatch, tag(rows)),
            new AssignRoles.Assigned(roles, new Validity(from, to))),
        rows -> Answer.ok(tag(rows), page(rows)));
  }

  private static String tag(List<PlanRoleRow> rows) {
    return Etag.ofList(
        rows.stream()
            .map(it -> it.holder().id() + ":" + it.role().id() + ":" + it.days())
            .sorted()
            .collect(Collectors.joining(",")));
  }

  private static PageBody<RoleBody> page(List<PlanRoleRow> rows) {
    return PageBody.whole(rows.stream().map(RoleRoutes::wire).toList());
  }

  private static RoleBody wire(PlanRoleRow row) {
    return new RoleBody(
        row.holder().id().toString(),
        row.holder().kind(),
        row.role().id(),
        row.days().from().map(LocalDate::toString).orElse(null),
        row.days().to().map(LocalDate::toString).orElse(null));
  }
}
