package no.planverk.infra;

import java.util.List;
import no.planverk.adapters.documents.JsonPublicDocuments;
import no.planverk.adapters.http.StaticFiles;
import no.planverk.adapters.publication.PlanProofs;
import no.planverk.adapters.workspace.PageGroup;
import no.planverk.adapters.workspace.PreviewPages;
import no.planverk.application.Desk;
import no.planverk.application.port.PublicDocuments;
import no.planverk.application.publishing.PreviewPlan;
import no.planverk.application.publishing.ReadLook;

/** What the pages work with on which a plan's text is seen as a whole. */
record PlanPapersWiring(Wiring wiring, StaticFiles staticFiles) {
  List<PageGroup> groups() {
    Desk desk = wiring.desk();
    PublicDocuments documents = new JsonPublicDocuments();
    return List.of(
        new PreviewPages(
            new PreviewPlan(desk, documents),
            new PlanProofs(new ReadLook(desk.tenants()), staticFiles)));
  }
}
