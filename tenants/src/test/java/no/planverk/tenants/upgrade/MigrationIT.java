package no.planverk.tenants.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.domain.tenant.Tenant;
import no.planverk.tenants.Duty;
import no.planverk.tenants.FreshDatabase;
import no.planverk.tenants.Jooq;
import no.planverk.tenants.PostgresForTests;
import no.planverk.tenants.TenantNames;
import no.planverk.tenants.release.Changelog;
import no.planverk.tenants.release.Fingerprint;
import no.planverk.tenants.release.Phase;
import no.planverk.tenants.release.Release;
import no.planverk.tenants.release.Releases;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

final class MigrationIT {
  private static final int NEXT = Changelog.newestRelease() + 1;

  private final FreshDatabase database = PostgresForTests.freshDatabase();
  private final Migration migration = new Migration(database.cell());

  @Test
  void a_second_migration_does_nothing() {
    database.open("fjordvik");
    assertThat(migration.migrate())
        .isEqualTo(
            new MigrationReport(
                List.of(), List.of(), Map.of(), Optional.empty(), Optional.empty()));
  }

  @Test
  void every_tenant_gets_the_release_that_it_lacks() throws SQLException {
    Tenant fjordvik = database.open("fjordvik");
    Tenant havdal = database.open("havdal");
    add(
        """
        -- A quote's worth of trouble; and a semicolon
        CREATE TABLE note (id uuid PRIMARY KEY, text text DEFAULT 'it''s; fine')
        ;
        CREATE FUNCTION two() RETURNS int LANGUAGE sql AS $body$ SELECT 1; SELECT 2; $body$
        ;
        GRANT SELECT ON note TO ${rw}
        """);
    assertThat(migration.migrate().upgraded())
        .containsExactlyInAnyOrder(fjordvik.id(), havdal.id());
    assertThat(release(fjordvik)).isEqualTo(NEXT);
    try (var tenants = database.tenants()) {
      for (Tenant tenant : List.of(fjordvik, havdal)) {
        String note = "SELECT count(*) FROM t_%s.note".formatted(tenant.id());
        assertThat(
                tenants.<Integer>inTransaction(
                    tenant.id(), Duty.EDITING, sql -> sql.fetchSingle(note).into(Integer.class)))
            .isZero();
      }
    }
    assertThat(migration.migrate().upgraded()).isEmpty();
  }

  @Test
  void a_tenant_that_fails_stays_where_it_was_and_the_next_is_upgraded() throws SQLException {
    Tenant fjordvik = database.open("fjordvik");
    Tenant havdal = database.open("havdal");
    try (var superuser = database.superuser()) {
      Jooq.on(superuser).execute("CREATE TABLE t_%s.note ()".formatted(fjordvik.id()));
    }
    add("CREATE TABLE other ()\n;\nCREATE TABLE note ()");
    MigrationReport report =
        migration.migrate(RolloutOptions.USUAL.first(havdal.slug()), RolloutProgress.SILENT);
    assertThat(report.upgraded()).containsExactly(havdal.id());
    assertThat(report.failed().get(fjordvik.id())).contains("\"note\" already exists");
    assertThat(release(fjordvik)).isEqualTo(NEXT - 1);
    assertThat(
            database.seen(
                Boolean.class, "SELECT to_regclass(?) IS NULL", "t_" + fjordvik.id() + ".other"))
        .isTrue();
  }

  @Test
  void a_server_sees_at_a_glance_which_tenants_are_behind() throws SQLException {
    Tenant fjordvik = database.open("fjordvik");
    database.open("havdal");
    try (var superuser = database.superuser();
        var registry = database.registry()) {
      var versions = new SchemaVersions(registry);
      assertThat(versions.behind()).isEmpty();
      assertThat(versions.anyoneServed()).isTrue();
      Jooq.on(superuser)
          .execute(
              "UPDATE registry.tenant SET schema_release = 1 WHERE id = ?", fjordvik.id().value());
      assertThat(versions.behind()).containsExactly(fjordvik.id());
      assertThat(versions.anyoneServed()).isTrue();
      Jooq.on(superuser).execute("UPDATE registry.tenant SET schema_release = 1");
      assertThat(versions.anyoneServed()).isFalse();
    }
  }

  @Test
  void a_release_may_not_be_changed_afterwards() throws SQLException {
    try (var superuser = database.superuser()) {
      DSLContext sql = Jooq.on(superuser);
      sql.execute("UPDATE registry.release SET text = 'SELECT 1' WHERE number = 2");
      sql.execute("UPDATE registry.changelog SET digest = 'of another build'");
    }
    assertThatThrownBy(migration::migrate)
        .hasMessage("release 2 (plans) was changed after it had been released");
  }

  /** A tenant is the template replayed: the same columns, constraints, indexes and rights. */
  @Test
  void a_tenant_is_like_the_template_to_the_last_column() throws SQLException {
    Tenant fjordvik = database.open("fjordvik");
    Tenant havdal = database.open("havdal");
    try (var superuser = database.superuser()) {
      DSLContext sql = Jooq.on(superuser);
      String template = Fingerprint.ofTemplate(sql);
      assertThat(Fingerprint.ofTenants(sql))
          .isEqualTo(Map.of("t_" + fjordvik.id(), template, "t_" + havdal.id(), template));
      sql.execute("ALTER TABLE t_%s.journal ADD COLUMN stray int".formatted(havdal.id()));
      assertThat(Fingerprint.ofTenants(sql).get("t_" + havdal.id())).isNotEqualTo(template);
      assertThat(Fingerprint.differences(TenantNames.of(havdal.id()), sql))
          .singleElement(InstanceOfAssertFactories.STRING)
          .startsWith("+ journal")
          .contains(" stray ");
    }
  }

  private void add(String text) throws SQLException {
    try (var superuser = database.superuser()) {
      Releases.add(new Release(NEXT, "next", Phase.EXPAND, text), Jooq.on(superuser));
    }
  }

  private int release(Tenant tenant) throws SQLException {
    return database.seen(
        Integer.class,
        "SELECT schema_release FROM registry.tenant WHERE id = ?",
        tenant.id().value());
  }
}
