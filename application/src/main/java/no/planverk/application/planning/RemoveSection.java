package no.planverk.application.planning;

import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Expected;
import no.planverk.application.PlanAccess;
import no.planverk.application.Refusal;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.plan.Section;

/** Removes a section that holds nothing. What holds something is never lost in one step. */
public final class RemoveSection {
  private final Desk desk;

  public RemoveSection(Desk desk) {
    this.desk = desk;
  }

  public Reply<SectionId> remove(Actor actor, PlanId id, SectionId sectionId, Expected expected) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.writing(
                stores, actor, id, plan -> remove(actor, id, sectionId, expected, stores)));
  }

  private Reply<SectionId> remove(
      Actor actor, PlanId id, SectionId sectionId, Expected expected, TenantStores stores) {
    Manuscript text = stores.manuscripts().of(id);
    Optional<Section> found = text.section(sectionId);
    if (found.isEmpty()) {
      return new Reply.Unknown<>();
    }
    long revision = found.get().revision();
    if (!expected.meets(revision)) {
      return new Reply.Stale<>();
    }
    if (!text.blocksIn(sectionId).isEmpty() || !text.sectionsUnder(sectionId).isEmpty()) {
      return Reply.refused(new Refusal.NotEmpty());
    }
    if (!stores.manuscripts().remove(sectionId, revision)) {
      return new Reply.Stale<>();
    }
    desk.note(stores, actor, "remove", Subject.removed("section", sectionId, id, revision));
    return Reply.done(sectionId);
  }
}
