package no.planverk.infra;

import java.util.List;
import no.planverk.adapters.workspace.PageGroup;
import no.planverk.adapters.workspace.PlanFactsPages;
import no.planverk.adapters.workspace.PlanFilePages;
import no.planverk.adapters.workspace.PlanPage;
import no.planverk.adapters.workspace.RegisterPages;
import no.planverk.application.Desk;
import no.planverk.application.people.ReadOrganisation;
import no.planverk.application.people.ReadRoles;
import no.planverk.application.planning.ListPlans;
import no.planverk.application.planning.ReadAttachment;
import no.planverk.application.planning.ReadPlanCard;

/** What the staff's pages around the plans work with, beside {@link Wiring}. */
final class PlanPagesWiring {
  private final Wiring wiring;
  private final Desk desk;

  PlanPagesWiring(Wiring wiring) {
    this.wiring = wiring;
    this.desk = wiring.desk();
  }

  List<PageGroup> groups() {
    ReadPlanCard readPlanCard = new ReadPlanCard(desk);
    ReadOrganisation readOrganisation = wiring.readOrganisation();
    ListPlans listPlans = new ListPlans(desk, wiring.almanac());
    return List.of(
        new RegisterPages(listPlans, readOrganisation),
        new PlanPage(readPlanCard, new ReadRoles(desk), readOrganisation),
        new PlanFactsPages(readPlanCard, readOrganisation, listPlans, wiring.editPlan()),
        new PlanFilePages(new ReadAttachment(desk)));
  }
}
