package no.planverk.tenants;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import no.planverk.application.port.Municipalities;
import no.planverk.application.port.Opening;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.tenant.HostName;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantId;
import no.planverk.domain.tenant.TenantSlug;
import org.jooq.DSLContext;
import org.jooq.Record;

/**
 * The municipalities, read from the registry with a login that sees no plan. What has been found
 * once is remembered until it has {@link #changed}, and serves while the registry is away; a slug
 * that is not found is asked for again. Threads share it.
 */
public final class TenantRegistry implements Municipalities, AutoCloseable {
  private static final int CONNECTIONS = 2;
  private static final String COLUMNS =
      """
      SELECT id, slug, name, country, language,
        ARRAY(SELECT host FROM registry.tenant_host WHERE tenant_id = id ORDER BY seq) AS hosts
      FROM registry.tenant\s""";

  private final Pool pool;
  private final TenantProvisioner provisioner;
  private final ConcurrentHashMap<TenantSlug, Tenant> bySlug = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<TenantId, Tenant> byId = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<String, TenantId> bySlugText = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<TenantId, Object> outdated = new ConcurrentHashMap<>();
  private final TenantHosts hosts;

  public TenantRegistry(Cell cell, TenantProvisioner provisioner) {
    this.pool = new Pool(cell, Login.REGISTRY, CONNECTIONS, false);
    this.provisioner = provisioner;
    this.hosts = new TenantHosts(cell, pool);
  }

  @Override
  public Optional<Tenant> find(TenantSlug slug) {
    Tenant known = bySlug.get(slug);
    return known == null ? read("slug", slug.value()) : Optional.of(current(known));
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
  public boolean add(TenantId tenant, HostName host) {
    boolean added = hosts.add(tenant, host);
    changed(tenant);
    return added;
  }

  @Override
  public boolean remove(TenantId tenant, HostName host) {
    boolean removed = hosts.remove(tenant, host);
    changed(tenant);
    return removed;
  }

  @Override
  public Tenant get(TenantId id) {
    Tenant known = byId.get(id);
    return known == null
        ? read("id", id.value())
            .orElseThrow(() -> new IllegalStateException("there is no tenant " + id))
        : current(known);
  }

  /** Something about the tenant may have changed: it is read again when it is asked for. */
  public void changed(TenantId tenant) {
    outdated.put(tenant, new Object());
    hosts.changed();
  }

  /** Anything may have changed. */
  public void everythingChanged() {
    byId.keySet().forEach(it -> outdated.put(it, new Object()));
    hosts.changed();
  }

  // Until it has been read, everyone reads it: nobody goes on with what was before the change.
  private Tenant current(Tenant known) {
    Object change = outdated.get(known.id());
    if (change == null) {
      return known;
    }
    try {
      Tenant read = read("id", known.id().value()).orElse(known);
      outdated.remove(known.id(), change);
      return read;
    } catch (DatabaseAway away) {
      return known;
    }
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
    return read(registry -> registry.fetch(COLUMNS + "ORDER BY slug").map(this::tenant));
  }

  @Override
  public Opening open(TenantSlug slug, String name, Country country, Language language) {
    return provisioner.open(slug, name, country, language);
  }

  /** One query: the tenants whose tables are older than {@code release}. */
  List<TenantId> behind(int release) {
    return read(
        registry ->
            registry
                .fetch("SELECT id FROM registry.tenant WHERE schema_release < ?", release)
                .map(row -> new TenantId(row.get("id", String.class))));
  }

  private Optional<Tenant> read(String column, String value) {
    List<Tenant> tenants =
        read(
            registry ->
                registry.fetch(COLUMNS + "WHERE " + column + " = ?", value).map(this::tenant));
    return tenants.stream().findFirst();
  }

  private Tenant tenant(Record row) {
    var tenant =
        new Tenant(
            new TenantId(row.get("id", String.class)),
            new TenantSlug(row.get("slug", String.class)),
            row.get("name", String.class),
            Country.of(row.get("country", String.class)),
            Language.of(row.get("language", String.class)),
            Stream.of(row.get("hosts", String[].class)).map(HostName::new).toList());
    bySlug.put(tenant.slug(), tenant);
    bySlugText.put(tenant.slug().value(), tenant.id());
    byId.put(tenant.id(), tenant);
    return tenant;
  }

  private <T> T read(Function<DSLContext, T> query) {
    return new RegistryConnection(pool).in(query);
  }

  @Override
  public void close() {
    pool.close();
  }
}
