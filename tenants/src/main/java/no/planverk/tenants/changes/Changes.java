package no.planverk.tenants.changes;

import no.planverk.domain.tenant.TenantId;
import org.jooq.DSLContext;

/** Says, inside a tenant's transaction, that what it shows has changed. */
public final class Changes {
  private Changes() {}

  /**
   * Every node's {@link ChangeFeed} hears of it when the transaction commits. The database itself
   * writes down whose role it was, so one tenant cannot speak for another.
   */
  public static void note(DSLContext tenantTransaction) {
    tenantTransaction.execute("INSERT INTO cell.change DEFAULT VALUES");
  }

  /** Says that the tenant's journal has grown; once in a transaction is enough. */
  public static void noteJournal(DSLContext tenantTransaction) {
    tenantTransaction.execute("INSERT INTO cell.change (kind) VALUES ('journal')");
  }

  /** Says that someone has sent something in, which a job answers. */
  public static void noteSent(DSLContext tenantTransaction) {
    tenantTransaction.execute("INSERT INTO cell.change (kind) VALUES ('sent')");
  }

  /** Says on the owner's login that something of the tenant has changed. */
  public static void noteOf(TenantId tenant, DSLContext owner) {
    owner.execute("INSERT INTO cell.change (tenant) VALUES (?)", tenant.value());
  }
}
