package no.planverk.application.tenancy;

import java.util.List;
import no.planverk.application.port.ServiceNotices;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.ServiceNotice;

/** Lists what staff were told, the newest first. */
public final class ListServiceNotices {
  private final ServiceNotices notices;

  public ListServiceNotices(ServiceNotices notices) {
    this.notices = notices;
  }

  public List<ServiceNotice> list(Operator operator) {
    return notices.all();
  }
}
