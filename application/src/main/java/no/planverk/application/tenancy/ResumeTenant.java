package no.planverk.application.tenancy;

import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.Standing;
import no.planverk.domain.tenant.Tenant;

/** A tenancy that was suspended, hidden or closing goes on as before. */
public final class ResumeTenant {
  private final TenancyLedger ledger;

  public ResumeTenant(TenancyLedger ledger) {
    this.ledger = ledger;
  }

  public StandingReply resume(Operator operator, Tenant tenant) {
    return tenant.standing() instanceof Standing.Resumable standing
        ? ledger.stand(operator, "resume-tenant", tenant, standing.resume(), "")
        : new StandingReply.DoesNotFollow(tenant.standing());
  }
}
