package no.planverk.application.task;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.application.Almanac;
import no.planverk.application.Desk;
import no.planverk.application.Reply;
import no.planverk.application.planning.Involvement;
import no.planverk.application.planning.InvolvementList;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;

/** Lists the plans in which one is something oneself, and how much is new in each. */
public final class ListMyNews {
  private final Desk desk;
  private final Almanac almanac;

  public ListMyNews(Desk desk, Almanac almanac) {
    this.desk = desk;
    this.almanac = almanac;
  }

  /** One's own plan, when one last opened its text, and so many things done to it since. */
  public record Mine(Involvement plan, Optional<Instant> opened, int news) {}

  public Reply<List<Mine>> list(Actor actor) {
    if (!Rights.allow(actor, Act.SEE_REGISTER)) {
      return new Reply.NotAllowed<>();
    }
    return actor instanceof Actor.StaffMember me
        ? desk.in(actor, stores -> Reply.done(mine(stores, me)))
        : Reply.done(List.of());
  }

  private List<Mine> mine(TenantStores stores, Actor.StaffMember me) {
    Map<PlanId, Instant> visits = stores.openPages().visits(me.person());
    return InvolvementList.of(me.person(), me, almanac, stores).stream()
        .map(
            it -> {
              Optional<Instant> opened = Optional.ofNullable(visits.get(it.plan().id()));
              return new Mine(
                  it,
                  opened,
                  opened
                      .map(at -> PlanNews.since(stores, it.plan().id(), at, me.id()).size())
                      .orElse(0));
            })
        .toList();
  }
}
