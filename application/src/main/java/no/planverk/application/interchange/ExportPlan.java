package no.planverk.application.interchange;

import no.planverk.application.Desk;
import no.planverk.application.PlanAccess;
import no.planverk.application.Reply;
import no.planverk.application.port.PlanDocuments;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;

/** Gives out a whole plan as a {@code planverk.plan/1} document that can be taken in again. */
public final class ExportPlan {
  private final Desk desk;
  private final PlanDocuments documents;

  public ExportPlan(Desk desk, PlanDocuments documents) {
    this.desk = desk;
    this.documents = documents;
  }

  /** The document, with the anchors of its texts where asked for, and the revision it shows. */
  public record Exported(String json, long revision) {}

  public Reply<Exported> export(Actor actor, PlanId id, boolean anchors) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.reading(
                stores,
                actor,
                id,
                Act.READ_TEXT,
                plan ->
                    Reply.done(
                        new Exported(
                            documents.write(
                                new OutgoingPlan(plan, stores.manuscripts().of(id)).document(),
                                anchors),
                            plan.revision()))));
  }
}
