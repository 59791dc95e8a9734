package no.planverk.application.task;

import java.util.List;
import no.planverk.application.Almanac;
import no.planverk.application.Desk;
import no.planverk.application.Reply;
import no.planverk.application.indicator.OverdueReadings;
import no.planverk.application.writing.AuthorNames;
import no.planverk.domain.person.Actor;

/** Lists all that waits for oneself. For programs and the vendor's support nothing waits. */
public final class ListWaiting {
  private final Desk desk;
  private final Almanac almanac;

  public ListWaiting(Desk desk, Almanac almanac) {
    this.desk = desk;
    this.almanac = almanac;
  }

  public Reply<Waiting> list(Actor actor) {
    return actor instanceof Actor.StaffMember me
        ? desk.in(
            actor,
            stores ->
                Reply.done(
                    Waiting.of(
                        stores,
                        me,
                        AuthorNames.of(stores),
                        stores.talk().unseen(me.person()),
                        OverdueReadings.on(stores, almanac.today(actor)))))
        : Reply.done(new Waiting(List.of(), List.of(), List.of(), List.of()));
  }
}
