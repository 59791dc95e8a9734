package no.planverk.application.contract;

import java.time.Instant;
import no.planverk.application.port.PublicDocuments;
import no.planverk.application.port.TenantTransactions;
import no.planverk.domain.tenant.TenantId;

/** Stores with two municipalities in them, of which neither may see the other. */
public record Planets(
    TenantTransactions tenants,
    PublicDocuments documents,
    TurningClock clock,
    TenantId fjordvik,
    TenantId havdal) {
  /** What the clock shows when a test begins. */
  public static final Instant BEGINNING = Samples.NOW;
}
