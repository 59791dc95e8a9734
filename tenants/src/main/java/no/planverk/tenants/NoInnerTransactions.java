package no.planverk.tenants;

import org.jooq.TransactionContext;
import org.jooq.TransactionProvider;

/** Refuses jOOQ's own transactions: the one that is open bears the tenant's role. */
final class NoInnerTransactions implements TransactionProvider {
  @Override
  public void begin(TransactionContext ignored) {
    throw new UnsupportedOperationException("a tenant's transaction is open; they do not nest");
  }

  @Override
  public void commit(TransactionContext ignored) {
    throw new UnsupportedOperationException("a tenant's transaction commits when its work returns");
  }

  @Override
  public void rollback(TransactionContext ignored) {
    // After a begin that was refused there is nothing to undo.
  }
}
