package no.planverk.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import no.planverk.domain.tenant.Tenant;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Two planets: what one municipality's role may do, and what it may not, whatever way there is
 * between the service and PostgreSQL.
 */
interface IsolationContract {
  /** What the public may read of a municipality. */
  Set<String> PUBLIC =
      Set.of(
          "public_fetch",
          "public_file",
          "public_look",
          "public_name",
          "public_passage",
          "public_slug",
          "public_word",
          "publication",
          "withdrawal");

  /** What the public may read besides, across municipalities. */
  Set<String> PUBLIC_COMMONS =
      Set.of("commons.common_text", "commons.public_passage", "commons.public_word");

  int SEEDS = 6;

  /** With one connection to PostgreSQL for each duty. */
  TwoPlanets planets();

  private FreshDatabase database() {
    return planets().database();
  }

  private Cell cell() {
    return planets().cell();
  }

  private TenantDatabase tenants() {
    return planets().tenants();
  }

  private Tenant fjordvik() {
    return planets().fjordvik();
  }

  private Tenant havdal() {
    return planets().havdal();
  }

  @Test
  default void a_tenant_reads_its_own_tables() {
    assertThat(count(fjordvik(), Duty.EDITING, fjordvik(), "plan")).isZero();
    assertThat(count(havdal(), Duty.JOBS, havdal(), "journal")).isZero();
  }

  @ParameterizedTest
  @EnumSource(Duty.class)
  default void a_tenant_may_not_enter_anothers_schema(Duty duty) {
    assertThatThrownBy(() -> count(fjordvik(), duty, havdal(), "publication"))
        .hasMessageContaining("permission denied for schema t_" + havdal().id());
  }

  @ParameterizedTest
  @EnumSource(Duty.class)
  default void nobody_may_enter_the_template_the_registry_nor_the_commons(Duty duty) {
    for (String table :
        List.of("tenant.plan", "registry.tenant", "registry.release", "commons.public_passage")) {
      assertThatThrownBy(() -> count(fjordvik(), duty, table))
          .hasMessageContaining("permission denied for schema");
    }
  }

  @Test
  default void the_public_reads_no_table_of_its_tenant_but_the_public_ones() throws SQLException {
    List<String> tables = tables("t_" + fjordvik().id());
    assertThat(tables).containsAll(PUBLIC).contains("plan", "api_token", "session", "journal");
    for (String table : tables) {
      if (PUBLIC.contains(table)) {
        assertThat(count(fjordvik(), Duty.PUBLIC, fjordvik(), table)).isNotNegative();
      } else {
        assertThatThrownBy(() -> count(fjordvik(), Duty.PUBLIC, fjordvik(), table))
            .hasMessageContaining("permission denied for table " + table);
      }
    }
  }

  @Test
  default void the_public_login_without_a_tenant_reads_what_municipalities_share_and_no_more()
      throws SQLException {
    List<String> schemas = List.of("registry", "cell", "commons", "tenant", "public", "ext");
    try (var connection = cell().connect(Login.PUBLIC)) {
      DSLContext sql = Jooq.on(connection);
      int refused = 0;
      for (String schema : schemas) {
        for (String table : tables(schema)) {
          String name = schema + "." + table;
          if (!PUBLIC_COMMONS.contains(name)) {
            refused++;
            assertThatThrownBy(() -> sql.fetch("SELECT count(*) FROM " + name))
                .hasMessageContaining("permission denied for ");
          }
        }
      }
      assertThat(refused).isGreaterThan(tables("tenant").size());
    }
  }

  @Test
  default void a_public_transaction_cannot_write() {
    assertThatThrownBy(
            () ->
                tenants()
                    .inTransaction(
                        fjordvik().id(), Duty.PUBLIC, sql -> sql.execute("CREATE TEMP TABLE x ()")))
        .hasMessageContaining("in a read-only transaction");
    assertThat(text(fjordvik(), Duty.PUBLIC, "SHOW transaction_read_only")).isEqualTo("on");
  }

  @Test
  default void each_duty_has_its_login_and_timeouts() {
    for (Duty duty : Duty.values()) {
      Login login = duty.login();
      assertThat(text(fjordvik(), duty, "SELECT session_user")).isEqualTo(login.user());
      assertThat(text(fjordvik(), duty, "SELECT current_setting('application_name')"))
          .isEqualTo(login.user());
      assertThat(text(fjordvik(), duty, "SHOW search_path")).isEqualTo("pg_catalog");
      assertThat(seconds(duty, "statement_timeout")).isEqualTo(login.statementTimeout());
      assertThat(seconds(duty, "idle_in_transaction_session_timeout"))
          .isEqualTo(login.idleTimeout());
      assertThat(seconds(duty, "transaction_timeout")).isEqualTo(login.transactionTimeout());
    }
  }

  private String seconds(Duty duty, String setting) {
    return text(
        fjordvik(),
        duty,
        "SELECT extract(epoch FROM current_setting('%s')::interval)::int || 's'"
            .formatted(setting));
  }

  @ParameterizedTest
  @EnumSource(
      value = Login.class,
      names = {"PUBLIC", "PARTICIPATION", "EDITING", "JOBS", "REGISTRY"})
  default void a_login_without_a_tenants_role_sees_nothing(Login login) throws SQLException {
    try (var connection = cell().connect(login)) {
      DSLContext sql = Jooq.on(connection);
      for (String table : tables("t_" + fjordvik().id())) {
        assertThatThrownBy(
                () -> sql.fetch("SELECT * FROM t_%s.%s".formatted(fjordvik().id(), table)))
            .hasMessageContaining("permission denied for schema");
      }
      assertThatThrownBy(() -> sql.fetch("SELECT * FROM plan"))
          .hasMessageContaining("relation \"plan\" does not exist");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Login.class,
      names = {"PUBLIC", "PARTICIPATION", "REGISTRY"})
  default void a_login_may_not_take_a_role_of_another_duty(Login login) throws SQLException {
    try (var connection = cell().connect(login)) {
      assertThatThrownBy(() -> Jooq.on(connection).execute("SET ROLE " + fjordvik().id() + "_rw"))
          .hasMessageContaining("permission denied to set role");
    }
  }

  @Test
  default void the_role_does_not_leak_into_the_next_transaction() throws SQLException {
    try (var pool = new Pool(cell(), Login.EDITING, 1, false);
        var connection = pool.take()) {
      String role = fjordvik().id() + "_rw";
      String who = "SELECT current_user::text";
      var sql = Jooq.on(connection);
      TenantDatabase.takeRole(connection, role);
      assertThat(sql.fetchSingle(who).into(String.class)).isEqualTo(role);
      connection.commit();
      assertThat(sql.fetchSingle(who).into(String.class)).isEqualTo("planverk_editing");
      TenantDatabase.takeRole(connection, role);
      connection.rollback();
      assertThat(sql.fetchSingle(who).into(String.class)).isEqualTo("planverk_editing");
      connection.rollback();
    }
  }

  @Test
  default void whatever_goes_wrong_no_row_of_another_is_seen_or_written() throws Exception {
    long first = Long.getLong("planverk.seed", new Random().nextLong());
    var interleaving = new Interleaving(database(), tenants(), fjordvik(), havdal());
    for (long seed = first; seed < first + SEEDS; seed++) {
      interleaving.run(seed);
    }
    assertThat(interleaving.hasStoredFor(fjordvik())).isTrue();
    assertThat(interleaving.hasStoredFor(havdal())).isTrue();
  }

  private List<String> tables(String schema) throws SQLException {
    String names =
        database()
            .seen(
                String.class,
                """
                SELECT coalesce(string_agg(relname, ' ' ORDER BY relname), '')
                FROM pg_class WHERE relnamespace = CAST(? AS regnamespace)
                  AND relkind IN ('r', 'p', 'v', 'm', 'f')
                """,
                schema);
    return names.isEmpty() ? List.of() : List.of(names.split(" "));
  }

  private int count(Tenant actor, Duty duty, Tenant owner, String table) {
    return count(actor, duty, "t_" + owner.id() + "." + table);
  }

  private int count(Tenant actor, Duty duty, String table) {
    return tenants()
        .inTransaction(
            actor.id(),
            duty,
            sql -> sql.fetchSingle("SELECT count(*) FROM " + table).into(Integer.class));
  }

  private String text(Tenant actor, Duty duty, String query) {
    return tenants()
        .inTransaction(actor.id(), duty, sql -> sql.fetchSingle(query).into(String.class));
  }
}
