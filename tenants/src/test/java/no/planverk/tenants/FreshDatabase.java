package no.planverk.tenants;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import no.planverk.application.port.Deed;
import no.planverk.application.port.Opening;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantId;
import no.planverk.domain.tenant.TenantSlug;
import no.planverk.tenants.registry.TenantProvisioner;
import no.planverk.tenants.registry.TenantRegistry;

/** A database of a test class's own, in which it opens as many municipalities as it likes. */
public record FreshDatabase(Cell cell) {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-02T08:00:00Z"), ZoneOffset.UTC);

  /** A Norwegian municipality that writes Bokmål, at {@code slug}. */
  public Tenant open(String slug) {
    return switch (provisioner()
        .open(
            new TenantSlug(slug),
            slug + " kommune",
            Country.NO,
            Language.NB,
            deed("open-tenant"))) {
      case Opening.Opened(Tenant tenant) -> tenant;
      case Opening.SlugTaken() -> throw new AssertionError("the slug was taken: " + slug);
    };
  }

  /** What a test does, on no order. */
  public static Deed deed(String act) {
    return new Deed(new Operator("test"), act, Optional.empty(), CLOCK.instant());
  }

  /** To be closed by the test. */
  public TenantDatabase tenants() {
    return new TenantDatabase(cell, 4);
  }

  /** To be closed by the test. */
  public TenantRegistry registry() {
    return new TenantRegistry(cell, provisioner());
  }

  public TenantProvisioner provisioner() {
    return new TenantProvisioner(cell, CLOCK);
  }

  /** For looking behind the walls, and nothing else. */
  public Connection superuser() throws SQLException {
    return DriverManager.getConnection(cell.url(), "postgres", "postgres");
  }

  /** The one value that {@code sql} yields, seen with a superuser's eyes. */
  public <T> T seen(Class<T> type, String sql, Object... values) throws SQLException {
    try (var connection = superuser()) {
      return Jooq.on(connection).fetchSingle(sql, values).into(type);
    }
  }

  /** Changes a tenant's rows as only a superuser can, past every constraint between tables. */
  public void forged(TenantId tenant, String sql, Object... values) throws SQLException {
    try (Connection superuser = superuser()) {
      Jooq.on(superuser).execute("SET session_replication_role = replica");
      Jooq.on(superuser).execute("SET search_path = " + TenantNames.of(tenant).schema());
      Jooq.on(superuser).execute(sql, values);
    }
  }
}
