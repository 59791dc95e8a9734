package no.planverk.adapters.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.planverk.adapters.rest.wire.DutyBody;
import no.planverk.adapters.rest.wire.HandOverBody;
import no.planverk.adapters.rest.wire.HandedOverBody;
import no.planverk.adapters.rest.wire.PageBody;
import no.planverk.application.people.Duty;
import no.planverk.application.people.HandOver;
import no.planverk.application.people.HandOver.HandedOver;
import no.planverk.application.people.ReadDuties;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.RoleHolder;
import no.planverk.domain.person.UnitId;

/** What hangs on a person, and giving it to someone else. */
public final class DutyRoutes implements RouteGroup {
  private final ReadDuties readDuties;
  private final HandOver handOver;

  public DutyRoutes(ReadDuties readDuties, HandOver handOver) {
    this.readDuties = readDuties;
    this.handOver = handOver;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        Endpoint.get(
                "/people/{person}/duties",
                "listDuties",
                "Everything open that hangs on a person",
                DutyBody.class,
                this::duties)
            .listing(),
        Endpoint.post(
            "/people/{person}/hand-overs",
            "handOver",
            "Give what hangs on a person to another or to a unit; mark the person as leaving",
            HandOverBody.class,
            HandedOverBody.class,
            this::handOver));
  }

  private Answer duties(Call call) {
    return call.answer(
        readDuties.read(call.actor(), new PersonId(call.id("person"))),
        duties ->
            Answer.ok(
                Etag.ofList(duties.stream().map(Duty::key).collect(Collectors.joining(","))),
                PageBody.whole(wire(duties))));
  }

  private Answer handOver(Call call) {
    HandOverBody body = call.body(HandOverBody.class);
    Faulty faulty = new Faulty();
    Optional<RoleHolder> person =
        faulty.id("/toPerson", body.toPerson(), it -> new RoleHolder.OfPerson(new PersonId(it)));
    Optional<RoleHolder> unit =
        faulty.id("/toUnit", body.toUnit(), it -> new RoleHolder.OfUnit(new UnitId(it)));
    Optional<LocalDate> leavesOn = faulty.day("/leavesOn", body.leavesOn());
    boolean nothing = person.isEmpty() && unit.isEmpty() && leavesOn.isEmpty();
    if (nothing || (person.isPresent() && unit.isPresent())) {
      faulty.add("/toUnit", FaultCode.TEXT_OR_ELEMENT);
    }
    faulty.check();
    HandOver.Wanted wanted =
        new HandOver.Wanted(person.or(() -> unit), Optional.ofNullable(body.duties()), leavesOn);
    PersonId id = new PersonId(call.id("person"));
    return call.<HandedOver>making(
        once -> handOver.handOver(call.actor(), id, once, wanted),
        done ->
            Answer.created(
                call.address("/people/" + id), Etag.of(done.person().revision()), wire(done)));
  }

  private static HandedOverBody wire(HandedOver done) {
    return new HandedOverBody(
        PeopleRoutes.body(done.person()), wire(done.given()), wire(done.left()));
  }

  private static List<DutyBody> wire(List<Duty> duties) {
    return duties.stream().map(DutyRoutes::wire).toList();
  }

  private static DutyBody wire(Duty duty) {
    return switch (duty) {
      case Duty.InPlan role ->
          new DutyBody(
              role.key(),
              "role",
              role.title(),
              role.plan().toString(),
              role.role().id(),
              role.days().from().map(LocalDate::toString).orElse(null),
              role.days().to().map(LocalDate::toString).orElse(null));
      case Duty.OwnedPlan plan -> plain(plan, "plan", plan.plan().toString());
      case Duty.OwnedElement element -> plain(element, "element", element.plan().toString());
      case Duty.OpenTask task -> plain(task, "task", task.plan().toString());
      case Duty.AwaitedReview review -> plain(review, "review", review.plan().toString());
      case Duty.LedUnit unit ->
          new DutyBody(unit.key(), "unit", unit.title(), null, null, null, null);
    };
  }

  private static DutyBody plain(Duty duty, String kind, String plan) {
    return new DutyBody(duty.key(), kind, duty.title(), plan, null, null, null);
  }
}
