package no.planverk.application.tenancy;

import java.time.Duration;
import java.time.Instant;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.Standing;
import no.planverk.domain.tenant.Tenant;

/**
 * A municipality leaves: its site is taken off the web and its staff may read and no more, until
 * the vendor drops the data after some days of grace.
 */
public final class CloseTenant {
  private final TenancyLedger ledger;

  public CloseTenant(TenancyLedger ledger) {
    this.ledger = ledger;
  }

  public StandingReply close(Operator operator, Tenant tenant, Duration grace) {
    if (!(tenant.standing() instanceof Standing.Closable standing)) {
      return new StandingReply.DoesNotFollow(tenant.standing());
    }
    Instant now = ledger.now();
    Instant until = now.plus(grace);
    return ledger.stand(
        operator, "close-tenant", tenant, standing.close(now, until), "until " + until);
  }
}
