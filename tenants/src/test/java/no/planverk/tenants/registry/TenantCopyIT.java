package no.planverk.tenants.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.planverk.application.port.Deed;
import no.planverk.application.port.Opening;
import no.planverk.domain.tenant.Standing;
import no.planverk.domain.tenant.Tenancy;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantSlug;
import no.planverk.tenants.FirstMunicipality;
import no.planverk.tenants.FreshDatabase;
import no.planverk.tenants.Jooq;
import no.planverk.tenants.PostgresForTests;
import no.planverk.tenants.TenantNames;
import no.planverk.tenants.release.Fingerprint;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A copy for training has what the municipality works on, and nothing of who came in. */
final class TenantCopyIT {
  private static final FreshDatabase DATABASE = PostgresForTests.freshDatabase();
  private static final TenantStandings STANDINGS =
      new TenantStandings(DATABASE.cell(), DATABASE.provisioner());
  private static final TenantRegistry NODE = DATABASE.registry();
  private static final Deed DEED = FreshDatabase.deed("copy-tenant");

  private static Tenant fjordvik;
  private static Tenant havdal;

  @BeforeAll
  static void write() throws SQLException {
    List<Tenant> tenants = FirstMunicipality.opened(DATABASE, "fjordvik", "havdal");
    fjordvik = tenants.getFirst();
    havdal = tenants.getLast();
    DATABASE.forged(
        fjordvik.id(),
        """
        INSERT INTO session
          (id, hash, person_id, issuer, subject, device, began_at, used_at, expires_at)
        SELECT gen_random_uuid(), 'hash', id, 'issuer', 'subject', 'device',
          '2026-03-02', '2026-03-02', '2026-03-03'
        FROM person LIMIT 1
        """);
  }

  @AfterAll
  static void close() {
    NODE.close();
  }

  private static Tenant copied(Tenant original, String slug) {
    Opening opening = STANDINGS.copy(original, new TenantSlug(slug), slug + " kurs", DEED);
    return ((Opening.Opened) opening).tenant();
  }

  /** By table. */
  private static Map<String, String> digests(Tenant tenant) throws SQLException {
    try (var superuser = DATABASE.superuser()) {
      DSLContext sql = Jooq.on(superuser);
      String schema = TenantNames.of(tenant.id()).schema();
      Map<String, String> digests = new TreeMap<>();
      for (String table :
          sql.fetch("SELECT tablename FROM pg_tables WHERE schemaname = ?", schema)
              .getValues(0, String.class)) {
        String digest =
            """
            SELECT count(*) || ' ' || md5(coalesce(string_agg(row::text, ',' ORDER BY row::text), ''))
            FROM %s.%s AS row
            """;
        digests.put(table, sql.fetchSingle(digest.formatted(schema, table)).get(0, String.class));
      }
      return digests;
    }
  }

  private static Map<String, String> differences(
      Map<String, String> originals, Map<String, String> copies) {
    Map<String, String> differences = new TreeMap<>(copies);
    differences.entrySet().removeAll(originals.entrySet());
    return differences;
  }

  @Test
  void every_row_is_as_in_the_original_but_for_ways_in_and_the_journal() throws SQLException {
    Map<String, String> before = digests(fjordvik);
    Map<String, String> others = digests(havdal);
    Tenant copy = copied(fjordvik, "fjordvik-kurs");
    Map<String, String> after = digests(copy);
    assertThat(after.keySet()).isEqualTo(before.keySet());
    assertThat(before.values()).filteredOn(it -> !it.startsWith("0 ")).hasSizeGreaterThan(20);
    assertThat(differences(before, after).keySet())
        .contains("api_token", "journal", "session")
        .allSatisfy(it -> assertThat(after.get(it)).startsWith("0 "));
    assertThat(digests(fjordvik)).isEqualTo(before);
    assertThat(digests(havdal)).isEqualTo(others);
    assertThat(others.get("plan")).isNotEqualTo(before.get("plan"));
  }

  @Test
  void it_is_for_training_and_the_original_is_not() {
    Tenant copy = copied(fjordvik, "fjordvik-to");
    assertThat(copy.tenancy()).isEqualTo(new Tenancy(new Standing.Open(), false, true));
    assertThat(NODE.get(copy.id())).isEqualTo(copy);
    assertThat(NODE.get(fjordvik.id()).tenancy()).isEqualTo(Tenancy.OPEN);
    Tenant again = copied(copy, "fjordvik-tre");
    assertThat(NODE.get(again.id()).tenancy().training()).isTrue();
    assertThat(NODE.get(havdal.id())).isEqualTo(havdal);
  }

  @Test
  void what_counts_by_itself_goes_on_and_rules_hold_at_once() throws SQLException {
    Tenant copy = copied(havdal, "havdal-kurs");
    String schema = TenantNames.of(copy.id()).schema();
    try (var superuser = DATABASE.superuser()) {
      DSLContext sql = Jooq.on(superuser);
      assertThat(
              sql.fetchSingle(
                      """
                      SELECT count(*) FROM pg_constraint
                      WHERE connamespace = CAST(? AS regnamespace) AND contype = 'f'
                        AND (condeferrable OR NOT convalidated)
                      """,
                      schema)
                  .get(0, Integer.class))
          .isZero();
      assertThat(Fingerprint.differences(TenantNames.of(copy.id()), sql)).isEmpty();
      // Each identity column gives a number that no row has.
      for (var column :
          sql.fetch(
              """
              SELECT relname, attname FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid
              WHERE relnamespace = CAST(? AS regnamespace) AND attidentity <> ''
              """,
              schema)) {
        String table = schema + "." + column.get("relname", String.class);
        String name = column.get("attname", String.class);
        Long next =
            sql.fetchSingle("SELECT nextval(pg_get_serial_sequence(?, ?))", table, name)
                .get(0, Long.class);
        assertThat(
                sql.fetchSingle(
                        "SELECT count(*) FROM %s WHERE %s >= ?".formatted(table, name), next)
                    .get(0, Integer.class))
            .as(table)
            .isZero();
      }
    }
  }

  @Test
  void one_that_fails_half_way_leaves_nothing() throws SQLException {
    Tenant broken = DATABASE.open("broken");
    DATABASE.forged(
        broken.id(),
        "INSERT INTO plan_role SELECT * FROM %s.plan_role LIMIT 1"
            .formatted(TenantNames.of(fjordvik.id()).schema()));
    Set<String> before = everything();
    TenantSlug slug = new TenantSlug("broken-kurs");
    assertThatThrownBy(() -> STANDINGS.copy(broken, slug, "Kurs", DEED))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("foreign key");
    assertThat(everything()).isEqualTo(before);
    assertThat(NODE.find(slug)).isEmpty();
    Opening taken = STANDINGS.copy(fjordvik, havdal.slug(), "Kurs", DEED);
    assertThat(taken).isEqualTo(new Opening.SlugTaken());
    assertThat(everything()).isEqualTo(before);
    assertThat(copied(fjordvik, slug.value()).slug()).isEqualTo(slug);
  }

  /** Schemas, roles, slugs and operators' acts. */
  private static Set<String> everything() throws SQLException {
    try (var superuser = DATABASE.superuser()) {
      return new HashSet<>(
          Jooq.on(superuser)
              .fetch(
                  """
                  SELECT nspname::text FROM pg_namespace WHERE nspname LIKE 't\\_%'
                  UNION ALL SELECT rolname::text FROM pg_roles
                  UNION ALL SELECT slug FROM registry.tenant_slug
                  UNION ALL SELECT slug FROM registry.tenant
                  UNION ALL SELECT seq || act FROM registry.journal
                  """)
              .getValues(0, String.class));
    }
  }
}
