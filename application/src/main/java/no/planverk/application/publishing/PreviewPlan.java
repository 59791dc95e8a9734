package no.planverk.application.publishing;

import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.PlanAccess;
import no.planverk.application.Refusal;
import no.planverk.application.Reply;
import no.planverk.application.port.PublicDocuments;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.PublicView;
import no.planverk.domain.plan.WorkingText;
import no.planverk.domain.publication.PlanAddress;
import no.planverk.domain.publication.PublicStanding;
import no.planverk.domain.publication.Publication;
import no.planverk.domain.publication.PublishedText;
import no.planverk.domain.publication.Series;
import no.planverk.domain.publication.Slug;

/** Shows a working text as it would be published today. Nothing is published or stored by it. */
public final class PreviewPlan {
  private final Desk desk;
  private final PublicDocuments documents;

  public PreviewPlan(Desk desk, PublicDocuments documents) {
    this.desk = desk;
    this.documents = documents;
  }

  /** A publication that is none yet, its text, and what is published of the plan already. */
  public record Preview(PlanAddress.Open address, Publication publication, PublishedText text) {}

  public Reply<Preview> preview(Actor actor, PlanId id) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.reading(stores, actor, id, Act.READ_TEXT, plan -> preview(stores, plan)));
  }

  private Reply<Preview> preview(TenantStores stores, Plan plan) {
    Optional<WorkingText> working = plan.workingText();
    if (working.isEmpty()) {
      return Reply.refused(new Refusal.NotWritable(Optional.empty()));
    }
    PublishedText text = PublicView.of(plan, stores.manuscripts().of(plan.id()));
    Slug slug = plan.slug().orElseGet(() -> Slug.from(plan.facts().title().value()));
    PlanAddress.Open address =
        new PlanAddress.Open(slug, stores.publications().standing(plan.id())).asOf(desk.now());
    return Reply.done(
        new Preview(address, unpublished(plan, slug, working.get().forVersion(), text), text));
  }

  private Publication unpublished(Plan plan, Slug slug, int version, PublishedText text) {
    return new Publication(
        desk.ids().next(),
        plan.id(),
        slug,
        Series.ADOPTED,
        version,
        0,
        plan.facts().language(),
        PublicView.facts(
            plan,
            version,
            PublicStanding.ADOPTED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        documents.canonical(text).hash(),
        desk.now());
  }
}
