package no.planverk.tenants.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantId;
import no.planverk.domain.tenant.TenantSlug;
import no.planverk.tenants.FreshDatabase;
import no.planverk.tenants.Jooq;
import no.planverk.tenants.PostgresForTests;
import no.planverk.tenants.TenantNames;
import no.planverk.tenants.registry.TenantRegistry;
import no.planverk.tenants.release.Changelog;
import no.planverk.tenants.release.Fingerprint;
import no.planverk.tenants.release.Phase;
import no.planverk.tenants.release.Release;
import no.planverk.tenants.release.Releases;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Steps through a fleet: in waves, halted anywhere, held up by locks, and what must not go yet. */
final class FleetUpgradeIT {
  private static final int NEXT = Changelog.newestRelease() + 1;
  private static final RolloutOptions QUICK =
      new RolloutOptions(List.of(), 2, 0, Duration.ofMillis(200), Duration.ofSeconds(20), 2);

  private final FreshDatabase database = PostgresForTests.freshDatabase();
  private final Migration migration = new Migration(database.cell());
  private final List<RolloutProgress.Point> heard = new ArrayList<>();
  private Connection superuser;
  private DSLContext sql;

  @BeforeEach
  void look() throws SQLException {
    superuser = database.superuser();
    sql = Jooq.on(superuser);
  }

  @AfterEach
  void lookNoMore() throws SQLException {
    superuser.close();
  }

  @Test
  void the_vendors_own_goes_first_then_a_twentieth_then_the_rest() {
    List<Tenant> tenants = open(5);
    add(NEXT, Phase.EXPAND, "CREATE TABLE note (id uuid PRIMARY KEY)");
    Tenant own = tenants.getLast();
    MigrationReport report = migration.migrate(QUICK.first(own.slug()), heard::add);
    assertThat(report.upgraded()).hasSize(5).startsWith(own.id());
    assertThat(heard).extracting(RolloutProgress.Point::wave).containsExactly(1, 2, 3, 3, 3);
    assertThat(heard.getLast()).isEqualTo(new RolloutProgress.Point(3, 3, 5, 0, 5));
    assertThat(standing()).containsOnly(NEXT);
    assertThat(migration.migrate(QUICK, heard::add).upgraded()).isEmpty();
    assertThat(heard).hasSize(5);
  }

  @Test
  void a_slug_that_nobody_has_is_refused_before_anything_is_done() {
    List<Tenant> tenants = open(2);
    add(NEXT, Phase.EXPAND, "CREATE TABLE note (id uuid PRIMARY KEY)");
    RolloutOptions options =
        QUICK.first(tenants.getFirst().slug(), new TenantSlug("demmo"), new TenantSlug("own"));
    assertThatThrownBy(() -> migration.migrate(options, heard::add))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("nobody can go first at demmo, own: no municipality is there");
    assertThatThrownBy(() -> migration.retry(options, heard::add)).isInstanceOf(InvalidValue.class);
    assertThat(standing()).containsOnly(NEXT - 1);
    assertThat(migration.migrate(QUICK, heard::add).upgraded()).hasSize(2);
  }

  @Test
  void a_wave_in_which_too_many_fail_is_the_last_one() {
    List<Tenant> tenants = open(4);
    Tenant first = tenants.getFirst();
    sql.execute("CREATE TABLE t_%s.note ()".formatted(first.id()));
    add(NEXT, Phase.EXPAND, "CREATE TABLE note ()");
    MigrationReport report = migration.migrate(QUICK.first(first.slug()), heard::add);
    assertThat(report.failed()).containsOnlyKeys(first.id());
    assertThat(report.upgraded()).isEmpty();
    assertThat(report.stopped()).hasValue("wave 1: 1 of 1 tenants failed, where 0 may");
    assertThat(standing()).containsOnly(NEXT - 1);

    sql.execute("DROP TABLE t_%s.note".formatted(first.id()));
    assertThat(report.end()).isEqualTo(MigrationReport.End.STOPPED);
    assertThat(migration.retry(QUICK, heard::add).upgraded()).containsExactly(first.id());
    assertThat(migration.retry(QUICK, heard::add).upgraded()).isEmpty();
    assertThat(migration.migrate(QUICK, heard::add).upgraded()).hasSize(3);
    assertThat(
            sql.fetchSingle(
                    "SELECT attempts FROM registry.rollout_tenant WHERE tenant = ?",
                    first.id().value())
                .into(Integer.class))
        .isEqualTo(2);
    assertThat(sql.fetch("SELECT 1 FROM registry.rollout WHERE ended_at IS NOT NULL")).hasSize(1);
  }

  /**
   * The connection dies at each statement in turn; nothing of the step is left, and then all of it.
   */
  @Test
  void halted_at_any_statement_a_tenant_is_where_it_was_and_then_where_it_should_be() {
    List<Tenant> tenants = open(2);
    List<String> statements =
        List.of(
            "CREATE TABLE note (id uuid PRIMARY KEY)",
            "ALTER TABLE plan ADD COLUMN mark text",
            "CREATE INDEX note_id ON note (id)",
            "GRANT SELECT ON note TO ${rw}");
    String before = Fingerprint.ofTenants(sql).get(schema(tenants.getFirst()));
    for (int place = 0; place <= statements.size(); place++) {
      List<String> halted = new ArrayList<>(statements);
      halted.add(place, "SELECT pg_terminate_backend(pg_backend_pid())");
      replace(NEXT, Phase.EXPAND, halted);
      MigrationReport report = migration.migrate(QUICK, RolloutProgress.SILENT);
      assertThat(report.upgraded()).as("halted at %d", place).isEmpty();
      assertThat(Fingerprint.ofTenants(sql).values()).containsOnly(before);
      assertThat(standing()).containsOnly(NEXT - 1);
    }
    replace(NEXT, Phase.EXPAND, statements);
    assertThat(migration.migrate(QUICK, RolloutProgress.SILENT).upgraded())
        .containsExactlyInAnyOrder(tenants.getFirst().id(), tenants.getLast().id());
    assertThat(Fingerprint.ofTenants(sql).values()).hasSize(2).doesNotContain(before);
    assertThat(Fingerprint.ofTenants(sql).values().stream().distinct()).hasSize(1);
  }

  @Test
  void data_are_filled_in_batches_and_an_index_that_was_left_half_built_is_built_again() {
    List<Tenant> tenants = open(2);
    for (Tenant tenant : tenants) {
      sql.execute("CREATE TABLE %s.mark (id int PRIMARY KEY, said text)".formatted(schema(tenant)));
      sql.execute("ALTER TABLE %s.mark OWNER TO planverk_migrator".formatted(schema(tenant)));
      sql.execute(
          "INSERT INTO %s.mark SELECT n FROM generate_series(1, 250) n".formatted(schema(tenant)));
    }
    List<String> post =
        List.of(
            """
            UPDATE mark SET said = 'new' WHERE id IN (
              SELECT id FROM mark WHERE said IS NULL ORDER BY id LIMIT 100)""",
            "SELECT pg_terminate_backend(pg_backend_pid())",
            "CREATE INDEX CONCURRENTLY IF NOT EXISTS mark_said ON mark (said)");
    replace(NEXT, Phase.POST, post);
    add(NEXT + 1, Phase.EXPAND, "ALTER TABLE mark ADD COLUMN later text");
    Tenant first = tenants.getFirst();
    RolloutOptions firstOne = QUICK.first(first.slug());
    assertThat(migration.migrate(firstOne, RolloutProgress.SILENT).upgraded()).isEmpty();
    assertThat(count(first, "mark WHERE said = 'new'")).isEqualTo(250);
    assertThat(standing()).containsOnly(NEXT - 1);

    sql.execute("CREATE INDEX mark_said ON %s.mark (said)".formatted(schema(first)));
    sql.execute(
        "UPDATE pg_index SET indisvalid = false WHERE indexrelid = '%s.mark_said'::regclass"
            .formatted(schema(first)));
    replace(NEXT, Phase.POST, List.of(post.getFirst(), post.getLast()));
    assertThat(migration.migrate(QUICK, RolloutProgress.SILENT).upgraded()).hasSize(2);
    for (Tenant tenant : tenants) {
      assertThat(count(tenant, "mark WHERE said = 'new'")).isEqualTo(250);
      assertThat(
              sql.fetch(
                  "SELECT 1 FROM pg_index WHERE indisvalid AND indexrelid = ?::regclass",
                  schema(tenant) + ".mark_said"))
          .hasSize(1);
    }
    assertThat(standing()).containsOnly(NEXT + 1);
  }

  @Test
  void who_holds_a_table_is_waited_for_a_little_and_the_others_go_on() throws SQLException {
    List<Tenant> tenants = open(2);
    Tenant busy = tenants.getLast();
    add(NEXT, Phase.EXPAND, "ALTER TABLE plan ADD COLUMN mark text");
    try (Connection reader = database.superuser()) {
      reader.setAutoCommit(false);
      Jooq.on(reader).fetch("SELECT * FROM %s.plan".formatted(schema(busy)));
      MigrationReport report =
          migration.migrate(QUICK.first(tenants.getFirst().slug()), RolloutProgress.SILENT);
      assertThat(report.upgraded()).containsExactly(tenants.getFirst().id());
      assertThat(report.failed().get(busy.id())).contains("lock timeout");
      reader.rollback();
    }
    assertThat(attempts(busy)).isEqualTo(2);
    assertThat(migration.migrate(QUICK, RolloutProgress.SILENT).upgraded())
        .containsExactly(busy.id());
  }

  @Test
  void nothing_is_taken_away_while_a_node_of_an_older_build_lives() {
    open(2);
    add(NEXT, Phase.EXPAND, "ALTER TABLE plan ADD COLUMN mark text");
    add(NEXT + 1, Phase.CONTRACT, "ALTER TABLE plan DROP COLUMN mark");
    UUID node = UUID.randomUUID();
    Nodes.alive(node, "web-1", sql);
    MigrationReport report = migration.migrate(QUICK, RolloutProgress.SILENT);
    assertThat(report.upgraded()).hasSize(2);
    assertThat(report.end()).isEqualTo(MigrationReport.End.WAITS_FOR_NODES);
    assertThat(report.waiting().orElseThrow()).contains("web-1", "release " + (NEXT + 1));
    assertThat(standing()).containsOnly(NEXT);

    Nodes.gone(node, sql);
    assertThat(migration.migrate(QUICK, RolloutProgress.SILENT).end())
        .isEqualTo(MigrationReport.End.WHOLE);
    assertThat(standing()).containsOnly(NEXT + 1);
  }

  @Test
  void a_server_bears_what_was_added_ahead_of_it_and_not_what_was_taken_away() {
    List<Tenant> tenants = open(2);
    TenantId ahead = tenants.getFirst().id();
    add(NEXT, Phase.EXPAND, "SELECT 1");
    add(NEXT + 1, Phase.CONTRACT, "SELECT 1");
    try (TenantRegistry registry = database.registry()) {
      SchemaVersions old = new SchemaVersions(registry, NEXT - 1, NEXT - 1);
      SchemaVersions young = new SchemaVersions(registry, NEXT, NEXT + 1);
      stands(ahead, NEXT);
      assertThat(old.behind()).isEmpty();
      assertThat(young.behind()).containsExactly(tenants.getLast().id());
      stands(ahead, NEXT + 1);
      assertThat(old.behind()).containsExactly(ahead);
      assertThat(young.behind()).containsExactly(tenants.getLast().id());
    }
  }

  private List<Tenant> open(int number) {
    return IntStream.range(0, number).mapToObj(it -> database.open("tenant-" + it)).toList();
  }

  private void replace(int number, Phase phase, List<String> statements) {
    sql.execute("DELETE FROM registry.release WHERE number = ?", number);
    add(number, phase, String.join(Release.SEPARATOR, statements));
  }

  private void add(int number, Phase phase, String text) {
    Releases.add(new Release(number, "next", phase, text), sql);
  }

  private List<Integer> standing() {
    return sql.fetch("SELECT schema_release FROM registry.tenant").into(Integer.class);
  }

  private void stands(TenantId tenant, int release) {
    sql.execute(
        "UPDATE registry.tenant SET schema_release = ? WHERE id = ?", release, tenant.value());
  }

  private int attempts(Tenant tenant) {
    return sql.fetchSingle(
            "SELECT attempts FROM registry.rollout_tenant WHERE tenant = ?", tenant.id().value())
        .into(Integer.class);
  }

  private int count(Tenant tenant, String rows) {
    return sql.fetchSingle("SELECT count(*) FROM %s.%s".formatted(schema(tenant), rows))
        .into(Integer.class);
  }

  private static String schema(Tenant tenant) {
    return TenantNames.of(tenant.id()).schema();
  }
}
