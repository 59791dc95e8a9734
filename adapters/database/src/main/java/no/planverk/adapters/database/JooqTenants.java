package no.planverk.adapters.database;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import no.planverk.application.port.Letterbox;
import no.planverk.application.port.PublicDocuments;
import no.planverk.application.port.PublishedPages;
import no.planverk.application.port.TenantStores;
import no.planverk.application.port.TenantTransactions;
import no.planverk.domain.tenant.TenantId;
import no.planverk.tenants.Duty;
import no.planverk.tenants.TenantDatabase;
import no.planverk.tenants.changes.Changes;
import org.jooq.DSLContext;

/**
 * The stores of all municipalities in PostgreSQL. Staff work runs in the tenant's working role,
 * reading what is public in its public role. Threads share it.
 */
public final class JooqTenants implements TenantTransactions {
  private final TenantDatabase database;
  private final PublicDocuments documents;
  private final Clock clock;
  private final Consumer<TenantId> changed;
  private final Duty duty;
  private final SystemMemory systems;

  /**
   * @param changed hears, once it is committed, of whom something public has changed, so that this
   *     node drops its pages at once; other nodes hear of it through the database
   */
  public JooqTenants(
      TenantDatabase database, PublicDocuments documents, Clock clock, Consumer<TenantId> changed) {
    this(database, documents, clock, changed, Duty.EDITING, new SystemMemory());
  }

  private JooqTenants(
      TenantDatabase database,
      PublicDocuments documents,
      Clock clock,
      Consumer<TenantId> changed,
      Duty duty,
      SystemMemory systems) {
    this.database = database;
    this.documents = documents;
    this.clock = clock;
    this.changed = changed;
    this.duty = duty;
    this.systems = systems;
  }

  /** The same stores, for work that nobody waits for. */
  public JooqTenants forJobs() {
    return new JooqTenants(database, documents, clock, changed, Duty.JOBS, systems);
  }

  @Override
  public <T> T inTransaction(TenantId tenant, Function<TenantStores, T> work) {
    AtomicBoolean published = new AtomicBoolean();
    T result = database.inTransaction(tenant, duty, sql -> done(tenant, sql, work, published));
    if (published.get()) {
      changed.accept(tenant);
    }
    return result;
  }

  private <T> T done(
      TenantId tenant, DSLContext sql, Function<TenantStores, T> work, AtomicBoolean published) {
    AtomicBoolean noted = new AtomicBoolean();
    T result =
        work.apply(
            new JooqStores(
                sql,
                documents,
                clock,
                published,
                noted,
                day -> systems.of(tenant, sql, clock, day)));
    if (published.get()) {
      Changes.note(sql);
    }
    if (noted.get()) {
      Changes.noteJournal(sql);
    }
    return result;
  }

  @Override
  public <T> T reading(TenantId tenant, Function<PublishedPages, T> work) {
    return database.inTransaction(
        tenant, Duty.PUBLIC, sql -> work.apply(new JooqPublishedPages(sql, documents)));
  }

  @Override
  public <T> T receiving(TenantId tenant, Function<Letterbox, T> work) {
    return database.inTransaction(
        tenant, Duty.PARTICIPATION, sql -> work.apply(new JooqLetterbox(sql)));
  }
}
