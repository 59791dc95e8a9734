package no.planverk.application.audit;

import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.journal.JournalAct;
import no.planverk.domain.person.Actor;

/** Writes down that someone who is known asked for what they may not do. */
public final class NoteRefusal {
  /** Stands where an operation is about no object of its own. */
  private static final String NOTHING = "none";

  private final Desk desk;

  public NoteRefusal(Desk desk) {
    this.desk = desk;
  }

  /**
   * Notes the operation as the kind of the object, as {@code adoptPlan}, and the opaque id it was
   * asked for. A visitor is nobody and is not noted.
   */
  public void note(Actor actor, String operation, Optional<String> object, Optional<PlanId> plan) {
    if (actor.id().isEmpty()) {
      return;
    }
    Subject refused =
        new Subject(operation, object.orElse(NOTHING), plan, Optional.empty(), Optional.empty());
    desk.in(
        actor,
        stores -> {
          desk.note(stores, actor, JournalAct.REFUSE.id(), refused);
          return refused;
        });
  }
}
