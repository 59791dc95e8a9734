package no.planverk.application.planning;

import no.planverk.application.Desk;
import no.planverk.application.PlanAccess;
import no.planverk.application.Reply;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.plan.Plan;

/** Reads a plan's text as it stands: sections, blocks, elements and where they are placed. */
public final class ReadText {
  private final Desk desk;

  public ReadText(Desk desk) {
    this.desk = desk;
  }

  /** A plan and its text, read in one transaction. */
  public record PlanText(Plan plan, Manuscript text) {}

  public Reply<PlanText> read(Actor actor, PlanId id) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.reading(
                stores,
                actor,
                id,
                Act.READ_TEXT,
                plan -> Reply.done(new PlanText(plan, stores.manuscripts().of(plan.id())))));
  }
}
