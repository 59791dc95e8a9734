package no.planverk.application.redthread;

import java.time.LocalDate;
import java.util.Optional;
import no.planverk.application.Almanac;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Reply;
import no.planverk.application.Telling;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;
import no.planverk.domain.person.Unit;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.redthread.ElementNode;
import no.planverk.domain.redthread.Handing;
import no.planverk.domain.redthread.PlanSystem;
import no.planverk.domain.writing.Notice;

/** A unit's leader hands what the unit was given on to a unit under it. */
public final class HandOn {
  private final Desk desk;
  private final Almanac almanac;

  public HandOn(Desk desk, Almanac almanac) {
    this.desk = desk;
    this.almanac = almanac;
  }

  public Reply<Handing> handOn(
      Actor actor, UnitId from, ElementId element, UnitId to, Optional<LocalDate> due) {
    if (!Rights.allow(actor, Act.SEE_PEOPLE)) {
      return new Reply.NotAllowed<>();
    }
    LocalDate today = almanac.today(actor);
    return desk.in(actor, stores -> handOn(stores, actor, from, element, to, due, today));
  }

  private Reply<Handing> handOn(
      TenantStores stores,
      Actor actor,
      UnitId from,
      ElementId element,
      UnitId to,
      Optional<LocalDate> due,
      LocalDate today) {
    PlanSystem plans = Overview.of(stores, actor, today).seen();
    if (plans.unit(from).isEmpty() || plans.element(element).isEmpty()) {
      return new Reply.Unknown<>();
    }
    if (!Leading.speaksFor(stores, actor, from, today)) {
      return new Reply.NotAllowed<>();
    }
    if (!plans.unit(to).flatMap(it -> it.parent()).equals(Optional.of(from))) {
      return Reply.faulty(Fault.at("/to", FaultCode.UNKNOWN_OBJECT));
    }
    Handing handing =
        new Handing(
            element, to, Optional.of(from), due, actor.id(), desk.now(), Optional.empty(), 1);
    if (!stores.redThreads().give(handing)) {
      return Reply.faulty(Fault.at("/to", FaultCode.STANDS_HERE));
    }
    desk.note(stores, actor, "give", Subject.made("handing", element + ":" + to));
    plans.element(element).ifPresent(it -> tell(stores, actor, it, to, today));
    return Reply.done(handing);
  }

  /** The leader of the unit hears of it. */
  private void tell(
      TenantStores stores, Actor actor, ElementNode element, UnitId to, LocalDate today) {
    stores
        .people()
        .organisation()
        .on(today)
        .unit(to)
        .flatMap(Unit::leader)
        .ifPresent(
            it ->
                Telling.tell(
                    desk, stores, actor, it, element.source(), Notice.Kind.GIVEN, to.value()));
  }
}
