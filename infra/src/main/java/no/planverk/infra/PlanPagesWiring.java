package no.planverk.infra;

import java.util.List;
import no.planverk.adapters.workspace.MemberPages;
import no.planverk.adapters.workspace.NewFromPlanPages;
import no.planverk.adapters.workspace.NewFromTemplatePages;
import no.planverk.adapters.workspace.NewPlanPages;
import no.planverk.adapters.workspace.NewRegisteredPages;
import no.planverk.adapters.workspace.PageGroup;
import no.planverk.adapters.workspace.PlanFactsPages;
import no.planverk.adapters.workspace.PlanFilePages;
import no.planverk.adapters.workspace.PlanPage;
import no.planverk.adapters.workspace.RegisterPages;
import no.planverk.adapters.workspace.TeamPages;
import no.planverk.application.Desk;
import no.planverk.application.following.ReadFollowers;
import no.planverk.application.municipality.FindTemplates;
import no.planverk.application.municipality.ReadCouncilDates;
import no.planverk.application.people.AssignRoles;
import no.planverk.application.people.ReadOrganisation;
import no.planverk.application.people.ReadRoles;
import no.planverk.application.planning.DraftFromPlan;
import no.planverk.application.planning.DraftFromTemplate;
import no.planverk.application.planning.ListPlans;
import no.planverk.application.planning.ReadAttachment;
import no.planverk.application.planning.ReadPlanCard;
import no.planverk.application.port.Municipalities;
import no.planverk.application.publishing.AddRegisteredPlan;

/** What the staff's pages around the plans work with, beside {@link Wiring}. */
final class PlanPagesWiring {
  private final Wiring wiring;
  private final Desk desk;

  PlanPagesWiring(Wiring wiring) {
    this.wiring = wiring;
    this.desk = wiring.desk();
  }

  List<PageGroup> groups() {
    Municipalities municipalities = wiring.stores().registry();
    ReadPlanCard readPlanCard = new ReadPlanCard(desk);
    ReadOrganisation readOrganisation = wiring.readOrganisation();
    ListPlans listPlans = new ListPlans(desk, wiring.almanac());
    ReadRoles readRoles = new ReadRoles(desk);
    AssignRoles assignRoles = new AssignRoles(desk);
    return List.of(
        new RegisterPages(listPlans, readOrganisation),
        new PlanPage(
            readPlanCard,
            readRoles,
            readOrganisation,
            new ReadCouncilDates(desk),
            new ReadFollowers(desk)),
        new TeamPages(readPlanCard, readRoles, assignRoles, readOrganisation),
        new MemberPages(readPlanCard, readRoles, assignRoles, readOrganisation),
        new PlanFactsPages(readPlanCard, readOrganisation, listPlans, wiring.editPlan()),
        new PlanFilePages(new ReadAttachment(desk)),
        new NewPlanPages(),
        new NewFromTemplatePages(
            new DraftFromTemplate(desk, municipalities),
            readOrganisation,
            listPlans,
            new FindTemplates(desk)),
        new NewFromPlanPages(
            new DraftFromPlan(desk, municipalities), readPlanCard, readOrganisation, listPlans),
        new NewRegisteredPages(
            new AddRegisteredPlan(desk, municipalities, wiring.adopting()),
            wiring.publishPlan(),
            readOrganisation));
  }
}
