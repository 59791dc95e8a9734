package no.planverk.infra;

import java.util.List;
import no.planverk.adapters.documents.DocxDocuments;
import no.planverk.adapters.documents.JsonPublicDocuments;
import no.planverk.adapters.http.StaticFiles;
import no.planverk.adapters.http.WebAddress;
import no.planverk.adapters.publication.PlanProofs;
import no.planverk.adapters.workspace.ComparisonPages;
import no.planverk.adapters.workspace.NewFromWordPages;
import no.planverk.adapters.workspace.PageGroup;
import no.planverk.adapters.workspace.PreviewPages;
import no.planverk.adapters.workspace.WordPages;
import no.planverk.application.Desk;
import no.planverk.application.planning.ReadPlanCard;
import no.planverk.application.port.PublicDocuments;
import no.planverk.application.port.WordDocuments;
import no.planverk.application.publishing.CompareTexts;
import no.planverk.application.publishing.PreviewPlan;
import no.planverk.application.publishing.ReadLook;
import no.planverk.application.publishing.ReadNames;
import no.planverk.application.word.DraftFromWord;
import no.planverk.application.word.ExportWord;
import no.planverk.application.word.KeepWord;
import no.planverk.application.word.ReviewWord;

/** What the pages work with on which a plan's text is seen as a whole. */
record PlanPapersWiring(Wiring wiring, StaticFiles staticFiles, WebAddress site) {
  List<PageGroup> groups() {
    Desk desk = wiring.desk();
    PublicDocuments documents = new JsonPublicDocuments();
    WordDocuments wordDocuments = new DocxDocuments();
    return List.of(
        new NewFromWordPages(
            new KeepWord(desk, wordDocuments),
            new ReviewWord(desk, wordDocuments, wiring.richTexts()),
            new DraftFromWord(desk, wiring.stores().registry(), wordDocuments, wiring.richTexts()),
            wiring.readOrganisation()),
        new WordPages(new ReadPlanCard(desk), new ExportWord(desk, documents, wordDocuments)),
        new ComparisonPages(
            new ReadPlanCard(desk), new CompareTexts(desk, documents, wiring.richTexts())),
        new PreviewPages(
            new PreviewPlan(desk, documents),
            new PlanProofs(
                new ReadLook(desk.tenants()), new ReadNames(desk.tenants()), staticFiles, site)));
  }
}
