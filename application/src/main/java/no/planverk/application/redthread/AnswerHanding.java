package no.planverk.application.redthread;

import java.time.LocalDate;
import java.util.Optional;
import no.planverk.application.Almanac;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Owner;
import no.planverk.domain.person.Rights;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.redthread.ElementNode;
import no.planverk.domain.redthread.Handing;
import no.planverk.domain.redthread.PlanSystem;

/** A unit's leader accepts what the unit was given, or asks about it. */
public final class AnswerHanding {
  private static final int LONGEST = 2000;

  private final Desk desk;
  private final Almanac almanac;

  public AnswerHanding(Desk desk, Almanac almanac) {
    this.desk = desk;
    this.almanac = almanac;
  }

  /** An answer; a question needs words. */
  public record Said(boolean accepted, String words) {}

  public Reply<Handing> answer(Actor actor, UnitId unit, ElementId element, Said said) {
    if (!Rights.allow(actor, Act.SEE_PEOPLE)) {
      return new Reply.NotAllowed<>();
    }
    LocalDate today = almanac.today(actor);
    return desk.in(actor, stores -> answer(stores, actor, unit, element, said, today));
  }

  private Reply<Handing> answer(
      TenantStores stores,
      Actor actor,
      UnitId unit,
      ElementId element,
      Said said,
      LocalDate today) {
    PlanSystem plans = Overview.of(stores, actor, today).seen();
    Optional<Handing> handing =
        stores
            .redThreads()
            .handing(element, unit)
            .or(() -> plans.element(element).flatMap(it -> byPlan(it, unit)));
    if (plans.unit(unit).isEmpty() || handing.isEmpty()) {
      return new Reply.Unknown<>();
    }
    if (!Leading.speaksFor(stores, actor, unit, today)) {
      return new Reply.NotAllowed<>();
    }
    String words = said.words().strip();
    if (!said.accepted() && words.isEmpty()) {
      return Reply.faulty(Fault.at("/words", FaultCode.MISSING_MEMBER));
    }
    if (words.length() > LONGEST) {
      return Reply.faulty(Fault.at("/words", FaultCode.INVALID_VALUE));
    }
    Handing answered =
        handing.get().answered(new Handing.Answer(said.accepted(), words, actor.id(), desk.now()));
    boolean isNew = stores.redThreads().handing(element, unit).isEmpty();
    if (isNew ? !stores.redThreads().give(answered) : !stores.redThreads().save(answered)) {
      return new Reply.Stale<>();
    }
    desk.note(
        stores,
        actor,
        said.accepted() ? "accept" : "question",
        Subject.made("handing", element + ":" + unit));
    return Reply.done(answered);
  }

  /** A plan that names the unit as answering for something has given it to the unit. */
  private Optional<Handing> byPlan(ElementNode element, UnitId unit) {
    return element.owner().flatMap(Owner::unit).equals(Optional.of(unit))
        ? Optional.of(
            new Handing(
                element.id(),
                unit,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                desk.now(),
                Optional.empty(),
                1))
        : Optional.empty();
  }
}
