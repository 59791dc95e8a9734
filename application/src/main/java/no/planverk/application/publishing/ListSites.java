package no.planverk.application.publishing;

import java.util.List;
import no.planverk.application.port.Municipalities;
import no.planverk.domain.tenant.Tenant;

/** Lists the municipalities whose sites may be found, in the order of their names in addresses. */
public final class ListSites {
  private final Municipalities municipalities;

  public ListSites(Municipalities municipalities) {
    this.municipalities = municipalities;
  }

  public List<Tenant> list() {
    return municipalities.all().stream().filter(it -> it.tenancy().isFoundElsewhere()).toList();
  }
}
