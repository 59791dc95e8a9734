package no.planverk.application.publishing;

import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Showing;
import no.planverk.application.port.PublicDocuments;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.PublicView;
import no.planverk.domain.plan.Version;
import no.planverk.domain.publication.PublicStanding;
import no.planverk.domain.publication.Publication;
import no.planverk.domain.publication.Series;

/** Puts on the web the facts of a plan that was written elsewhere. */
public final class Registering {
  private final Desk desk;
  private final PublicDocuments documents;

  public Registering(Desk desk, PublicDocuments documents) {
    this.desk = desk;
    this.documents = documents;
  }

  Publication show(TenantStores stores, Plan plan) {
    Optional<Version> version = plan.newestVersion();
    Manuscript text = stores.manuscripts().of(plan.id());
    PublicDocuments.Canonical document = documents.canonical(PublicView.of(plan, text));
    Publication publication =
        new Publication(
            desk.ids().next(),
            plan.id(),
            plan.slug().orElseThrow(),
            Series.REGISTERED,
            version.map(Version::number).orElse(1),
            0,
            plan.facts().language(),
            PublicView.facts(
                plan,
                version.map(Version::number).orElse(1),
                version.map(Showing::ofVersion).orElse(PublicStanding.REGISTERED),
                version.map(Version::decision),
                version.flatMap(Version::inForceFrom),
                Optional.empty()),
            document.hash(),
            desk.now());
    text.files().stream()
        .filter(it -> stores.files().has(it.hash()))
        .forEach(it -> stores.publications().show(it.hash()));
    stores.publications().add(publication, document.json());
    return publication;
  }
}
