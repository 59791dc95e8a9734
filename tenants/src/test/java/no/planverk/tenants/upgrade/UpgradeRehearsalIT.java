package no.planverk.tenants.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.planverk.domain.tenant.Tenant;
import no.planverk.tenants.FirstMunicipality;
import no.planverk.tenants.FreshDatabase;
import no.planverk.tenants.Jooq;
import no.planverk.tenants.PostgresForTests;
import no.planverk.tenants.TenantNames;
import no.planverk.tenants.fleet.FleetDatabase;
import no.planverk.tenants.release.Changelog;
import no.planverk.tenants.release.Fingerprint;
import no.planverk.tenants.release.Release;
import no.planverk.tenants.release.Releases;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

/** From the tables of the first municipalities, with what they wrote, to those of today. */
final class UpgradeRehearsalIT {
  private final FreshDatabase database = PostgresForTests.freshDatabase();

  @Test
  void what_was_written_at_first_is_there_after_every_step() throws SQLException {
    try (var superuser = database.superuser()) {
      DSLContext sql = Jooq.on(superuser);
      List<Release> later = Releases.after(FirstMunicipality.RELEASE, sql);
      sql.execute("DELETE FROM registry.release WHERE number > ?", FirstMunicipality.RELEASE);
      Tenant fjordvik = database.open("fjordvik");
      Tenant havdal = database.open("havdal");
      Map<String, String> columns = columns(fjordvik, sql);
      FirstMunicipality.write(fjordvik, sql);
      FirstMunicipality.write(havdal, sql);
      Map<String, String> green = rows(fjordvik, columns, sql);
      Map<String, String> growing = rows(havdal, columns, sql);
      assertThat(green.get("plan")).contains("fjordvik mot 2040").doesNotContain("havdal");
      assertThat(green.values()).filteredOn(it -> it.lines().count() > 1).hasSizeGreaterThan(20);

      later.forEach(it -> Releases.add(it, sql));
      Releases.setFingerprint(Fingerprint.ofTemplate(sql), sql);
      MigrationReport report = new Migration(database.cell()).migrate();
      assertThat(report.failed()).isEmpty();
      assertThat(report.upgraded()).containsExactlyInAnyOrder(fjordvik.id(), havdal.id());

      // Release 5 moved what a unit is called, and where it stands, to a table of periods.
      columns.put("unit_standing", "unit_id AS id, name, parent_id, 1 AS version");
      for (Map<String, String> before : List.of(green, growing)) {
        before.put("unit_standing", before.remove("unit"));
      }
      columns.remove("unit");
      assertThat(rows(fjordvik, columns, sql)).isEqualTo(green);
      assertThat(rows(havdal, columns, sql)).isEqualTo(growing);
      FleetDatabase fleet = new FleetDatabase(database.cell());
      assertThat(fleet.drift()).isEmpty();
      assertThat(fleet.status().tenants()).isEqualTo(Map.of(Changelog.newestRelease(), 2));
    }
  }

  @Test
  void whose_tables_were_changed_by_hand_is_named_with_the_lines() throws SQLException {
    database.open("fjordvik");
    Tenant havdal = database.open("havdal");
    try (var superuser = database.superuser()) {
      Jooq.on(superuser).execute("DROP INDEX t_%s.section_plan".formatted(havdal.id()));
    }
    assertThat(new FleetDatabase(database.cell()).drift())
        .isEqualTo(
            Map.of(
                havdal.slug(),
                List.of("- t CREATE INDEX section_plan ON section USING btree (plan_id)")));
  }

  /** By table, those that there were then. */
  private static Map<String, String> columns(Tenant tenant, DSLContext sql) {
    Map<String, String> columns = new TreeMap<>();
    sql.fetch(
            """
            SELECT table_name, string_agg(quote_ident(column_name), ', ' ORDER BY ordinal_position)
            FROM information_schema.columns WHERE table_schema = ? GROUP BY table_name
            """,
            TenantNames.of(tenant.id()).schema())
        .forEach(row -> columns.put(row.get(0, String.class), row.get(1, String.class)));
    return columns;
  }

  private static Map<String, String> rows(
      Tenant tenant, Map<String, String> columns, DSLContext sql) {
    String schema = TenantNames.of(tenant.id()).schema();
    Map<String, String> rows = new TreeMap<>();
    columns.forEach(
        (table, names) ->
            rows.put(
                table,
                sql.fetch("SELECT %s FROM %s.%s ORDER BY 1, 2".formatted(names, schema, table))
                    .formatCSV()));
    return rows;
  }
}
