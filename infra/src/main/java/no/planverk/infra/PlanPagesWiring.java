package no.planverk.infra;

import java.util.List;
import no.planverk.adapters.workspace.PageGroup;
import no.planverk.adapters.workspace.RegisterPages;
import no.planverk.application.planning.ListPlans;

/** What the staff's pages around the plans work with, beside {@link Wiring}. */
final class PlanPagesWiring {
  private final Wiring wiring;

  PlanPagesWiring(Wiring wiring) {
    this.wiring = wiring;
  }

  List<PageGroup> groups() {
    return List.of(
        new RegisterPages(
            new ListPlans(wiring.desk(), wiring.almanac()), wiring.readOrganisation()));
  }
}
