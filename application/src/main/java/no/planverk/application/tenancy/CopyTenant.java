package no.planverk.application.tenancy;

import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.port.Opening;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.journal.JournalAct;
import no.planverk.domain.journal.JournalEntry;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Operator;
import no.planverk.domain.person.OperatorId;
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
    return switch (ledger.tenancies().copy(original, slug, name)) {
      case Opening.SlugTaken() -> new StandingReply.SlugTaken();
      case Opening.Opened(Tenant copy) -> {
        Actor job = new Actor.SystemJob(copy.id());
        desk.in(job, stores -> noted(operator, original, copy, stores));
        yield ledger.noted(operator, "copy-tenant", copy, "of " + original.slug());
      }
    };
  }

  private Tenant noted(Operator operator, Tenant original, Tenant copy, TenantStores stores) {
    stores
        .journal()
        .note(
            new JournalEntry(
                desk.now(),
                "operator",
                operator.id().map(OperatorId::value),
                JournalAct.COPY_MUNICIPALITY.id(),
                "municipality",
                original.id().value(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    return copy;
  }
}
