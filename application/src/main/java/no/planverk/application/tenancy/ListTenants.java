package no.planverk.application.tenancy;

import java.util.List;
import no.planverk.application.port.Municipalities;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.Tenant;

/** Lists the municipalities that subscribe. */
public final class ListTenants {
  private final Municipalities municipalities;

  public ListTenants(Municipalities municipalities) {
    this.municipalities = municipalities;
  }

  public List<Tenant> list(Operator operator) {
    return municipalities.all();
  }
}
