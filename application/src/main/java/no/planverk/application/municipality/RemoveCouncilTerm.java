package no.planverk.application.municipality;

import java.time.LocalDate;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Reply;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;

/** Takes away a day on which the council was said to have been constituted. */
public final class RemoveCouncilTerm {
  private final Desk desk;

  public RemoveCouncilTerm(Desk desk) {
    this.desk = desk;
  }

  public Reply<LocalDate> remove(Actor actor, LocalDate constituted) {
    if (!Rights.allow(actor, Act.MANAGE_MUNICIPALITY)) {
      return new Reply.NotAllowed<>();
    }
    return desk.in(
        actor,
        stores -> {
          if (!stores.customs().unconstitute(constituted)) {
            return new Reply.Unknown<>();
          }
          desk.note(
              stores,
              actor,
              "remove",
              new Subject(
                  "council-term",
                  constituted.toString(),
                  Optional.empty(),
                  Optional.of(1L),
                  Optional.empty()));
          return Reply.done(constituted);
        });
  }
}
