package no.planverk.infra;

import java.util.List;
import no.planverk.adapters.documents.JsonPublicDocuments;
import no.planverk.adapters.workspace.CorrectionPages;
import no.planverk.adapters.workspace.DecisionPages;
import no.planverk.adapters.workspace.HearingClosingPages;
import no.planverk.adapters.workspace.HearingPages;
import no.planverk.adapters.workspace.PageGroup;
import no.planverk.adapters.workspace.PublishingPages;
import no.planverk.adapters.workspace.StagePages;
import no.planverk.application.Desk;
import no.planverk.application.Freezing;
import no.planverk.application.Showing;
import no.planverk.application.hearing.CloseHearing;
import no.planverk.application.municipality.ReadCouncilDates;
import no.planverk.application.planning.AbandonText;
import no.planverk.application.planning.ReadPlanCard;
import no.planverk.application.planning.ReadText;
import no.planverk.application.planning.StartNextVersion;
import no.planverk.application.port.PublicDocuments;
import no.planverk.application.publishing.AdoptPlan;
import no.planverk.application.publishing.BringInForce;
import no.planverk.application.publishing.CorrectVersion;
import no.planverk.application.publishing.RepealPlan;
import no.planverk.application.publishing.WithdrawPublication;
import no.planverk.domain.statute.StatutoryClock;

/** What the pages work with on which plans are heard, adopted and published. */
record PlanFlowWiring(Wiring wiring) {
  List<PageGroup> groups() {
    Desk desk = wiring.desk();
    PublicDocuments documents = new JsonPublicDocuments();
    Showing showing = new Showing(desk, documents);
    ReadPlanCard readPlanCard = new ReadPlanCard(desk);
    return List.of(
        new HearingPages(readPlanCard, wiring.openHearing(), new StatutoryClock()),
        new HearingClosingPages(readPlanCard, new CloseHearing(desk)),
        new DecisionPages(
            readPlanCard,
            wiring.readOrganisation(),
            new AdoptPlan(desk, wiring.adopting()),
            new BringInForce(desk, wiring.adopting()),
            new ReadCouncilDates(desk)),
        new PublishingPages(readPlanCard, wiring.publishPlan(), new WithdrawPublication(desk)),
        new StagePages(
            readPlanCard,
            new StartNextVersion(desk),
            new AbandonText(desk, showing),
            new RepealPlan(desk, showing)),
        new CorrectionPages(
            readPlanCard,
            new ReadText(desk),
            new CorrectVersion(desk, new Freezing(desk, documents))));
  }
}
