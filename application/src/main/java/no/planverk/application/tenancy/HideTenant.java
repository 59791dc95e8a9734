package no.planverk.application.tenancy;

import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.Standing;
import no.planverk.domain.tenant.Tenant;

/** The vendor takes a municipality's public site off the web; its staff go on. */
public final class HideTenant {
  private final TenancyLedger ledger;

  public HideTenant(TenancyLedger ledger) {
    this.ledger = ledger;
  }

  public StandingReply hide(Operator operator, Tenant tenant, String reason) {
    return tenant.standing() instanceof Standing.Hideable standing
        ? ledger.stand(operator, "hide-tenant", tenant, standing.hide(reason, ledger.now()), reason)
        : new StandingReply.DoesNotFollow(tenant.standing());
  }
}
