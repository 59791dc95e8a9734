package no.planverk.application.tenancy;

import no.planverk.application.Desk;
import no.planverk.application.port.Deed;
import no.planverk.application.port.Opening;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantSlug;

/**
 * The vendor makes a copy of a municipality for training. The copy's journal begins anew, with who
 * copied what and when.
 */
public final class CopyTenant {
  private final Desk desk;
  private final TenancyLedger ledger;

  public CopyTenant(Desk desk, TenancyLedger ledger) {
    this.desk = desk;
    this.ledger = ledger;
  }

  /** A copy of a copy is one too. */
  public StandingReply copy(Operator operator, Tenant original, TenantSlug slug, String name) {
    if (!original.tenancy().isServed()) {
      return new StandingReply.DoesNotFollow(original.standing());
    }
    Deed deed = ledger.deed(operator, "copy-tenant", "of " + original.slug());
    return switch (ledger.tenancies().copy(original, slug, name, deed)) {
      case Opening.SlugTaken() -> new StandingReply.SlugTaken();
      case Opening.Opened(Tenant copy) -> {
        new Beginnings(desk).ofCopy(operator, original, copy);
        yield new StandingReply.Done(copy);
      }
    };
  }
}
