package no.planverk.application.tenancy;

import java.util.List;
import no.planverk.application.port.Figures;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.FleetTenant;

/** Lists all municipalities with their figures. */
public final class ListFleet {
  private final Figures figures;

  public ListFleet(Figures figures) {
    this.figures = figures;
  }

  public List<FleetTenant> list(Operator operator) {
    return figures.all();
  }
}
