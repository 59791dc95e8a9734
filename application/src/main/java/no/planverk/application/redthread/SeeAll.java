package no.planverk.application.redthread;

import no.planverk.application.Almanac;
import no.planverk.application.Desk;
import no.planverk.application.Reply;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;
import no.planverk.domain.redthread.PlanSystem;

/** Reads all plans as one whole, for matrices and coverage: those whose text the actor may read. */
public final class SeeAll {
  private final Desk desk;
  private final Almanac almanac;

  public SeeAll(Desk desk, Almanac almanac) {
    this.desk = desk;
    this.almanac = almanac;
  }

  public Reply<PlanSystem> see(Actor actor) {
    if (!Rights.allow(actor, Act.SEE_REGISTER)) {
      return new Reply.NotAllowed<>();
    }
    var today = almanac.today(actor);
    return desk.in(actor, stores -> Reply.done(Overview.of(stores, actor, today).seen()));
  }
}
