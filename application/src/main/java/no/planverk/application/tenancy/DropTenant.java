package no.planverk.application.tenancy;

import java.time.Duration;
import java.time.Instant;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.Standing;
import no.planverk.domain.tenant.Tenant;

/** The vendor drops all data of a municipality that has left. Only backups hold them then. */
public final class DropTenant {
  private final TenancyLedger ledger;

  public DropTenant(TenancyLedger ledger) {
    this.ledger = ledger;
  }

  /**
   * What is dropped, and how.
   *
   * @param beforeGraceEnds whether the municipality needs no more days of grace
   * @param backups how long backups are kept
   */
  public record Terms(boolean beforeGraceEnds, Duration backups) {}

  public StandingReply drop(Operator operator, Tenant tenant, Terms terms) {
    if (!(tenant.standing() instanceof Standing.Closing closing)) {
      return new StandingReply.DoesNotFollow(tenant.standing());
    }
    Instant now = ledger.now();
    if (!closing.isOver(now) && !terms.beforeGraceEnds()) {
      return new StandingReply.GraceNotOver(closing);
    }
    Standing.Closed closed = closing.drop(now, now.plus(terms.backups()));
    String detail = "backups hold the data until " + closed.backupsUntil();
    return ledger.tenancies().drop(tenant, closed, ledger.deed(operator, "drop-tenant", detail))
        ? new StandingReply.Done(tenant.standing(closed))
        : new StandingReply.ChangedMeanwhile();
  }
}
