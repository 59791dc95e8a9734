package no.planverk.tenants.registry;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.application.port.Deed;
import no.planverk.application.port.Municipalities;
import no.planverk.application.port.Opening;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.tenant.HostName;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantId;
import no.planverk.domain.tenant.TenantSlug;
import no.planverk.tenants.Cell;
import no.planverk.tenants.DatabaseAway;
import no.planverk.tenants.Login;
import no.planverk.tenants.Pool;
import no.planverk.tenants.RegistryConnection;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;

/**
 * The municipalities, read from the registry with a login that sees no plan. What has been found
 * once is remembered until it has {@link #changed}, and serves while the registry is away; a slug
 * that is not found is asked for again. Threads share it.
 */
public final class TenantRegistry implements Municipalities, AutoCloseable {
  private static final int CONNECTIONS = 2;
  private static final String COLUMNS =
      """
      SELECT id, slug, name, country, language, %s,
        ARRAY(SELECT host FROM registry.tenant_host WHERE tenant_id = id ORDER BY seq) AS hosts
      FROM registry.tenant\s"""
          .formatted(StandingColumns.ALL);

  /** How often one whose tables wait for an upgrade is looked at again. */
  private static final long PATIENCE = Duration.ofSeconds(1).toNanos();

  private final Pool pool;
  private final TenantProvisioner provisioner;
  private final ConcurrentHashMap<TenantSlug, TenantId> bySlug = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<TenantId, Tenant> byId = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<String, TenantId> bySlugText = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<TenantId, Object> outdated = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<TenantId, Long> lookedAt = new ConcurrentHashMap<>();
  private final ReentrantLock keeping = new ReentrantLock();
  private long changes;
  private final TenantHosts hosts;
  private final Remembered<Map<TenantSlug, TenantSlug>> former;

  public TenantRegistry(Cell cell, TenantProvisioner provisioner) {
    this.pool = new Pool(cell, Login.REGISTRY, CONNECTIONS, false);
    this.provisioner = provisioner;
    this.hosts = new TenantHosts(cell, pool);
    this.former = new Remembered<>(new RegistryConnection(pool), TenantRegistry::former);
  }

  @Override
  public Optional<Tenant> find(TenantSlug slug) {
    TenantId known = bySlug.get(slug);
    return known == null
        ? read("slug", slug.value())
        : find(known).filter(it -> it.slug().equals(slug));
  }

  @Override
  public Optional<Tenant> find(TenantId id) {
    Tenant known = byId.get(id);
    return known == null ? read("id", id.value()) : Optional.of(current(known));
  }

  @Override
  public Optional<TenantSlug> movedTo(TenantSlug slug) {
    return Optional.ofNullable(former.now().get(slug));
  }

  private static Map<TenantSlug, TenantSlug> former(DSLContext registry) {
    return registry
        .fetch(
            """
            SELECT former.slug AS was, tenant.slug AS is FROM registry.tenant_slug former
            JOIN registry.tenant ON tenant.id = former.tenant_id AND tenant.slug <> former.slug
            """)
        .stream()
        .collect(
            Collectors.toMap(
                row -> new TenantSlug(row.get("was", String.class)),
                row -> new TenantSlug(row.get("is", String.class))));
  }

  @Override
  public Optional<Tenant> find(HostName host) {
    return hosts.holder(host).map(this::get);
  }

  /**
   * Whose the host is, or else the slug, as far as it was found before: it never asks the registry,
   * whatever callers name.
   */
  public Optional<TenantId> remembered(String host, String slug) {
    return hosts.remembered(host).or(() -> Optional.ofNullable(bySlugText.get(slug)));
  }

  @Override
  public boolean add(TenantId tenant, HostName host, Deed deed) {
    boolean added = hosts.add(tenant, host, deed);
    changed(tenant);
    return added;
  }

  @Override
  public boolean remove(TenantId tenant, HostName host, Deed deed) {
    boolean removed = hosts.remove(tenant, host, deed);
    changed(tenant);
    return removed;
  }

  @Override
  public Tenant get(TenantId id) {
    return find(id).orElseThrow(() -> new IllegalStateException("there is no tenant " + id));
  }

  /** Something about the tenant may have changed: it is read again when it is asked for. */
  public void changed(TenantId tenant) {
    count();
    outdated.put(tenant, new Object());
    hosts.changed();
    former.changed();
  }

  /** Anything may have changed. */
  public void everythingChanged() {
    count();
    byId.keySet().forEach(it -> outdated.put(it, new Object()));
    hosts.changed();
    former.changed();
  }

  // Until it has been read, everyone reads it: nobody goes on with what was before the change.
  private Tenant current(Tenant known) {
    Object change = outdated.get(known.id());
    if (change == null && !(known.tenancy().behind() && isTimeToLook(known.id()))) {
      return known;
    }
    try {
      Tenant read = read("id", known.id().value()).orElse(known);
      if (change != null && byId.get(known.id()) == read) {
        outdated.remove(known.id(), change);
      }
      return read;
    } catch (DatabaseAway away) {
      return known;
    }
  }

  /** Nobody needs to tell us that an upgrade is done. */
  private boolean isTimeToLook(TenantId tenant) {
    long now = System.nanoTime();
    Long last = lookedAt.get(tenant);
    if (last != null && now - last < PATIENCE) {
      return false;
    }
    lookedAt.put(tenant, now);
    return true;
  }

  @Override
  public boolean rename(Tenant before, Tenant after) {
    boolean done =
        read(
            registry ->
                registry.execute(
                        """
                        UPDATE registry.tenant SET name = ?, language = ?
                        WHERE id = ? AND name = ? AND language = ?
                        """,
                        after.name(),
                        after.language().tag(),
                        before.id().value(),
                        before.name(),
                        before.language().tag())
                    == 1);
    changed(before.id());
    return done;
  }

  @Override
  public List<Tenant> all() {
    return kept(registry -> registry.fetch(COLUMNS + "ORDER BY slug"));
  }

  @Override
  public Opening open(TenantSlug slug, String name, Country country, Language language, Deed deed) {
    return provisioner.open(slug, name, country, language, deed);
  }

  /** One query: the tenants whose tables are too old for a build, or too new. */
  public List<TenantId> behind(int needed, int newest) {
    return read(
        registry ->
            registry
                .fetch(
                    """
                    SELECT id FROM registry.tenant
                    WHERE standing <> 'closed' AND (schema_release < ? OR EXISTS (
                      SELECT FROM registry.release
                      WHERE phase = 'contract' AND number > ? AND number <= schema_release))
                    """,
                    needed,
                    newest)
                .map(row -> new TenantId(row.get("id", String.class))));
  }

  private Optional<Tenant> read(String column, String value) {
    return kept(registry -> registry.fetch(COLUMNS + "WHERE " + column + " = ?", value)).stream()
        .findFirst();
  }

  /** What was read while something changed may be from before, and is not remembered. */
  private List<Tenant> kept(Function<DSLContext, Result<Record>> query) {
    long before = locked(() -> changes);
    List<Tenant> read = read(registry -> query.apply(registry).map(TenantRegistry::tenant));
    locked(
        () -> {
          if (changes == before) {
            read.forEach(this::remember);
          }
          return changes;
        });
    return read;
  }

  private void count() {
    locked(() -> ++changes);
  }

  private long locked(LongSupplier work) {
    keeping.lock();
    try {
      return work.getAsLong();
    } finally {
      keeping.unlock();
    }
  }

  private void remember(Tenant tenant) {
    bySlugText.put(tenant.slug().value(), tenant.id());
    byId.put(tenant.id(), tenant);
    bySlug.put(tenant.slug(), tenant.id());
  }

  private static Tenant tenant(Record row) {
    return new Tenant(
        new TenantId(row.get("id", String.class)),
        new TenantSlug(row.get("slug", String.class)),
        row.get("name", String.class),
        Country.of(row.get("country", String.class)),
        Language.of(row.get("language", String.class)),
        Stream.of(row.get("hosts", String[].class)).map(HostName::new).toList(),
        StandingColumns.tenancy(row));
  }

  private <T> T read(Function<DSLContext, T> query) {
    return new RegistryConnection(pool).in(query);
  }

  @Override
  public void close() {
    pool.close();
  }
}
