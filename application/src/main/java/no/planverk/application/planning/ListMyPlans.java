package no.planverk.application.planning;

import java.util.List;
import no.planverk.application.Almanac;
import no.planverk.application.Desk;
import no.planverk.application.Reply;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;

/** Lists the plans in which one is something oneself, today. Only people are. */
public final class ListMyPlans {
  private final Desk desk;
  private final Almanac almanac;

  public ListMyPlans(Desk desk, Almanac almanac) {
    this.desk = desk;
    this.almanac = almanac;
  }

  public Reply<List<Involvement>> list(Actor actor) {
    if (!Rights.allow(actor, Act.SEE_REGISTER)) {
      return new Reply.NotAllowed<>();
    }
    if (!(actor instanceof Actor.StaffMember me)) {
      return Reply.done(List.of());
    }
    return desk.in(
        actor, stores -> Reply.done(InvolvementList.of(me.person(), actor, almanac, stores)));
  }
}
