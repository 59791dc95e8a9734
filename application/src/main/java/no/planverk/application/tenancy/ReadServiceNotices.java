package no.planverk.application.tenancy;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import no.planverk.application.port.ServiceNotices;
import no.planverk.domain.tenant.ServiceNotice;
import no.planverk.domain.tenant.TenantId;

/** Reads what the staff of a municipality are told at a moment, in the order it began. */
public final class ReadServiceNotices {
  private final ServiceNotices notices;

  public ReadServiceNotices(ServiceNotices notices) {
    this.notices = notices;
  }

  public List<ServiceNotice> read(TenantId tenant, Instant at) {
    return notices.current().stream()
        .filter(it -> it.isShown(tenant, at))
        .sorted(Comparator.comparing(ServiceNotice::from))
        .toList();
  }
}
