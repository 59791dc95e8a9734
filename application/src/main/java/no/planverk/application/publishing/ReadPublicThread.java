package no.planverk.application.publishing;

import java.time.Clock;
import no.planverk.application.port.TenantTransactions;
import no.planverk.domain.publication.PublicThread;
import no.planverk.domain.tenant.TenantId;

/** Reads how the texts that a municipality has on the web now hang together. */
public final class ReadPublicThread {
  private final TenantTransactions tenants;
  private final Clock clock;

  public ReadPublicThread(TenantTransactions tenants, Clock clock) {
    this.tenants = tenants;
    this.clock = clock;
  }

  public PublicThread read(TenantId tenant) {
    return tenants.reading(
        tenant,
        pages ->
            PublicThread.of(
                pages.all().stream().map(it -> it.asOf(clock.instant())).toList(),
                pages.citations(),
                it -> pages.text(it.id())));
  }
}
