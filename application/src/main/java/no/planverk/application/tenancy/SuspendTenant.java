package no.planverk.application.tenancy;

import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.Standing;
import no.planverk.domain.tenant.Tenant;

/** The vendor lets a municipality's staff read and no more, and tells them why. */
public final class SuspendTenant {
  private final TenancyLedger ledger;

  public SuspendTenant(TenancyLedger ledger) {
    this.ledger = ledger;
  }

  public StandingReply suspend(Operator operator, Tenant tenant, String reason) {
    return tenant.standing() instanceof Standing.Suspendable standing
        ? ledger.stand(
            operator, "suspend-tenant", tenant, standing.suspend(reason, ledger.now()), reason)
        : new StandingReply.DoesNotFollow(tenant.standing());
  }
}
