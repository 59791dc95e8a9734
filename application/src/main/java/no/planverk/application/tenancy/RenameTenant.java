package no.planverk.application.tenancy;

import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.Standing;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantSlug;

/** A municipality takes another name in its addresses; who asks under the old one is led on. */
public final class RenameTenant {
  private final TenancyLedger ledger;

  public RenameTenant(TenancyLedger ledger) {
    this.ledger = ledger;
  }

  public StandingReply rename(Operator operator, Tenant tenant, TenantSlug to) {
    if (tenant.standing() instanceof Standing.Closed || tenant.slug().equals(to)) {
      return new StandingReply.DoesNotFollow(tenant.standing());
    }
    String detail = tenant.slug() + " > " + to;
    return ledger.tenancies().move(tenant, to, ledger.deed(operator, "rename-tenant", detail))
        ? new StandingReply.Done(tenant.at(to))
        : new StandingReply.SlugTaken();
  }
}
