package no.planverk.application.audit;

import java.util.List;
import no.planverk.application.port.TenantTransactions;
import no.planverk.domain.journal.JournalCheck;
import no.planverk.domain.journal.JournalSeal;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.TenantId;

/**
 * Looks whether a municipality's journal is as it was sealed. It reads seal by seal, so the memory
 * it takes does not grow with the journal.
 */
public final class VerifyJournal {
  private static final int AT_ONCE = 20;

  private final TenantTransactions tenants;

  public VerifyJournal(TenantTransactions tenants) {
    this.tenants = tenants;
  }

  public JournalCheck verify(Operator operator, TenantId tenant) {
    Verification verification = new Verification();
    while (verification.isWhole()) {
      long last = verification.lastSeal();
      List<JournalSeal> read =
          tenants.inTransaction(
              tenant,
              stores -> {
                List<JournalSeal> seals = stores.seals().after(last, AT_ONCE);
                seals.forEach(it -> verification.follow(it, stores.seals().in(it)));
                return seals;
              });
      if (read.isEmpty()) {
        return tenants.inTransaction(tenant, stores -> verification.end(stores.seals()));
      }
    }
    return verification.broken();
  }
}
