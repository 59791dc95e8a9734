package no.planverk.application.municipality;

import java.time.LocalDate;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Reply;
import no.planverk.domain.catalogue.BodyId;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;

/** Takes away a day on which a body was to meet. */
public final class RemoveMeeting {
  private final Desk desk;

  public RemoveMeeting(Desk desk) {
    this.desk = desk;
  }

  public Reply<LocalDate> remove(Actor actor, BodyId body, LocalDate day) {
    if (!Rights.allow(actor, Act.MANAGE_MUNICIPALITY)) {
      return new Reply.NotAllowed<>();
    }
    return desk.in(
        actor,
        stores -> {
          if (!stores.customs().cancel(body, day)) {
            return new Reply.Unknown<>();
          }
          desk.note(
              stores,
              actor,
              "remove",
              new Subject(
                  "meeting",
                  body + " " + day,
                  Optional.empty(),
                  Optional.of(1L),
                  Optional.empty()));
          return Reply.done(day);
        });
  }
}
