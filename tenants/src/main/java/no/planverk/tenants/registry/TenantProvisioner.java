package no.planverk.tenants.registry;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import no.planverk.application.port.Deed;
import no.planverk.application.port.Opening;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantId;
import no.planverk.domain.tenant.TenantSlug;
import no.planverk.tenants.Cell;
import no.planverk.tenants.ClusterSetup;
import no.planverk.tenants.Commit;
import no.planverk.tenants.Duty;
import no.planverk.tenants.Jooq;
import no.planverk.tenants.Login;
import no.planverk.tenants.TenantNames;
import no.planverk.tenants.release.Release;
import no.planverk.tenants.release.Releases;
import no.planverk.tenants.release.Replay;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/**
 * Opens tenancies. Schema, roles, rights, tables, the row in the registry and the deed come in one
 * transaction: all of them or none.
 */
public final class TenantProvisioner {
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
  private static final String LETTERS_AND_DIGITS = LETTERS + "0123456789";

  private final Cell cell;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  public TenantProvisioner(Cell cell, Clock clock) {
    this.cell = cell;
    this.clock = clock;
  }

  /** Of two that want the same slug at the same time, the second waits for the first to end. */
  public Opening open(TenantSlug slug, String name, Country country, Language language, Deed deed) {
    var tenant = planned(slug, name, country, language);
    try (Connection migrator = cell.connect(Login.MIGRATOR)) {
      migrator.setAutoCommit(false);
      Opening opening = open(tenant, migrator);
      if (opening instanceof Opening.Opened) {
        OperatorJournal.keep(tenant.id(), deed, Jooq.on(migrator));
      }
      Commit.of(migrator);
      return opening;
    } catch (SQLException refused) {
      throw new DataAccessException("the tenancy was not opened: " + refused.getMessage(), refused);
    }
  }

  /** One that is not there yet. */
  Tenant planned(TenantSlug slug, String name, Country country, Language language) {
    return new Tenant(newId(), slug, name, country, language);
  }

  /** In the transaction that is open. */
  Opening open(Tenant tenant, Connection migrator) throws SQLException {
    DSLContext registry = Jooq.on(migrator);
    // A migration that adds a release waits for us, and then sees the new tenant.
    registry.execute("LOCK TABLE registry.release IN SHARE MODE");
    List<Release> releases = Releases.after(0, registry);
    if (releases.isEmpty()) {
      throw new IllegalStateException("the registry has no release yet: run the migration first");
    }
    if (!registered(tenant, releases.getLast().number(), registry)) {
      return new Opening.SlugTaken();
    }
    makeSchema(TenantNames.of(tenant.id()), registry);
    Replay.replayAll(migrator, TenantNames.of(tenant.id()), releases);
    return new Opening.Opened(tenant);
  }

  private boolean registered(Tenant tenant, int release, DSLContext registry) {
    boolean free =
        registry.execute(
                """
                INSERT INTO registry.tenant_slug (slug, tenant_id) VALUES (?, ?)
                ON CONFLICT (slug) DO NOTHING
                """,
                tenant.slug().value(),
                tenant.id().value())
            == 1;
    if (free) {
      registry.execute(
          """
          INSERT INTO registry.tenant
            (id, slug, name, country, language, created_at, schema_release)
          VALUES (?, ?, ?, ?, ?, CAST(? AS timestamptz), ?)
          """,
          tenant.id().value(),
          tenant.slug().value(),
          tenant.name(),
          tenant.country().name(),
          tenant.language().tag(),
          clock.instant().toString(),
          release);
    }
    return free;
  }

  private static void makeSchema(TenantNames names, DSLContext cell) {
    for (String role : List.of(names.rwRole(), names.publicRole(), names.insertRole())) {
      cell.execute("CREATE ROLE " + role);
    }
    cell.execute("CREATE SCHEMA " + names.schema());
    cell.execute(
        "GRANT USAGE ON SCHEMA %s TO %s, %s, %s"
            .formatted(names.schema(), names.rwRole(), names.publicRole(), names.insertRole()));
    // The more roles there are, the longer it takes to grant one: few statements, each for several.
    cell.execute(
        "GRANT %s TO %s, %s WITH INHERIT TRUE, SET FALSE"
            .formatted(ClusterSetup.TENANT_GROUP, names.rwRole(), names.insertRole()));
    Arrays.stream(Duty.values())
        .collect(
            Collectors.groupingBy(
                it -> it.role(names),
                Collectors.mapping(it -> it.login().user(), Collectors.joining(", "))))
        .forEach(
            (role, logins) ->
                cell.execute(
                    "GRANT %s TO %s WITH INHERIT FALSE, SET TRUE".formatted(role, logins)));
  }

  private TenantId newId() {
    var id = new StringBuilder().append(any(LETTERS));
    while (id.length() < 16) {
      id.append(any(LETTERS_AND_DIGITS));
    }
    return new TenantId(id.toString());
  }

  private char any(String characters) {
    return characters.charAt(random.nextInt(characters.length()));
  }
}
