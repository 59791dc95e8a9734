package no.planverk.application.municipality;

import java.time.LocalDate;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Refusal;
import no.planverk.application.Reply;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;

/** Enters the day on which a new council was constituted. */
public final class AddCouncilTerm {
  private final Desk desk;

  public AddCouncilTerm(Desk desk) {
    this.desk = desk;
  }

  public Reply<LocalDate> add(Actor actor, LocalDate constituted) {
    if (!Rights.allow(actor, Act.MANAGE_MUNICIPALITY)) {
      return new Reply.NotAllowed<>();
    }
    return desk.in(
        actor,
        stores -> {
          if (!stores.customs().constitute(constituted)) {
            return Reply.refused(new Refusal.NameTaken(constituted.toString()));
          }
          desk.note(stores, actor, "add", Subject.made("council-term", constituted));
          return Reply.done(constituted);
        });
  }
}
