package no.planverk.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import no.planverk.domain.tenant.Tenant;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two planets: what one municipality's role may do, and what it may not. */
final class TenantIsolationIT {
  private static final FreshDatabase DATABASE = PostgresForTests.freshDatabase();
  private static final Tenant FJORDVIK = DATABASE.open("fjordvik");
  private static final Tenant HAVDAL = DATABASE.open("havdal");
  private static final TenantDatabase TENANTS = DATABASE.tenants();

  @AfterAll
  static void close() {
    TENANTS.close();
  }

  @Test
  void a_tenant_reads_its_own_tables() {
    assertThat(count(FJORDVIK, Duty.EDITING, FJORDVIK, "plan")).isZero();
    assertThat(count(HAVDAL, Duty.JOBS, HAVDAL, "journal")).isZero();
  }

  @ParameterizedTest
  @EnumSource(Duty.class)
  void a_tenant_may_not_enter_anothers_schema(Duty duty) {
    assertThatThrownBy(() -> count(FJORDVIK, duty, HAVDAL, "publication"))
        .hasMessageContaining("permission denied for schema t_" + HAVDAL.id());
  }

  @ParameterizedTest
  @EnumSource(Duty.class)
  void nobody_may_enter_the_template_the_registry_nor_the_commons(Duty duty) {
    for (String table :
        new String[] {
          "tenant.plan", "registry.tenant", "registry.release", "commons.public_passage"
        }) {
      assertThatThrownBy(() -> count(FJORDVIK, duty, table))
          .hasMessageContaining("permission denied for schema");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan", "journal", "api_token", "person", "section", "file", "hearing"})
  void the_public_may_not_see_working_plans(String table) {
    assertThatThrownBy(() -> count(FJORDVIK, Duty.PUBLIC, FJORDVIK, table))
        .hasMessageContaining("permission denied for table " + table);
  }

  @Test
  void the_public_sees_what_is_published_and_exactly_that() throws SQLException {
    assertThat(count(FJORDVIK, Duty.PUBLIC, FJORDVIK, "publication")).isZero();
    assertThat(
            DATABASE.seen(
                String.class,
                """
                SELECT string_agg(table_name || ' ' || privilege_type, ', ' ORDER BY table_name)
                FROM information_schema.role_table_grants WHERE grantee = ?
                """,
                FJORDVIK.id() + "_public"))
        .isEqualTo(
            "public_fetch SELECT, public_file SELECT, public_look SELECT, public_name SELECT,"
                + " public_passage SELECT, public_slug SELECT, public_word SELECT,"
                + " publication SELECT, withdrawal SELECT");
  }

  @Test
  void who_takes_in_what_people_send_sees_none_of_it_without_a_link() throws SQLException {
    DATABASE.forged(
        FJORDVIK.id(),
        """
        INSERT INTO follower (id, address, link, sealed_link, asked_at)
        VALUES (gen_random_uuid(), 'eva@post.example', 'digest', 'sealed', now())
        """);
    assertThat(count(FJORDVIK, Duty.PARTICIPATION, FJORDVIK, "follower")).isZero();
    assertThat(
            TENANTS.<Integer>inTransaction(
                FJORDVIK.id(),
                Duty.PARTICIPATION,
                sql -> sql.execute("DELETE FROM t_" + FJORDVIK.id() + ".follower")))
        .isZero();
    assertThat(count(FJORDVIK, Duty.JOBS, FJORDVIK, "follower")).isEqualTo(1);
    assertThat(
            DATABASE.seen(
                String.class,
                """
                SELECT string_agg(
                  table_name || ' ' || privilege_type, ', ' ORDER BY table_name, privilege_type)
                FROM information_schema.role_table_grants WHERE grantee = ?
                """,
                FJORDVIK.id() + "_insert"))
        .isEqualTo("follower DELETE, follower INSERT, follower SELECT");
  }

  @Test
  void a_public_transaction_cannot_write() {
    assertThatThrownBy(
            () ->
                TENANTS.inTransaction(
                    FJORDVIK.id(), Duty.PUBLIC, sql -> sql.execute("CREATE TEMP TABLE x ()")))
        .hasMessageContaining("in a read-only transaction");
    assertThat(text(FJORDVIK, Duty.PUBLIC, "SHOW transaction_read_only")).isEqualTo("on");
  }

  @ParameterizedTest
  @EnumSource(
      value = Login.class,
      names = {"PUBLIC", "PARTICIPATION", "EDITING", "JOBS", "REGISTRY"})
  void a_login_without_a_tenants_role_sees_nothing(Login login) throws SQLException {
    try (var connection = DATABASE.cell().connect(login)) {
      DSLContext sql = Jooq.on(connection);
      assertThatThrownBy(() -> sql.fetch("SELECT * FROM t_" + FJORDVIK.id() + ".publication"))
          .hasMessageContaining("permission denied for schema");
      assertThatThrownBy(() -> sql.fetch("SELECT * FROM plan"))
          .hasMessageContaining("relation \"plan\" does not exist");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Login.class,
      names = {"PUBLIC", "PARTICIPATION", "REGISTRY"})
  void a_login_may_not_take_a_role_of_another_duty(Login login) throws SQLException {
    try (var connection = DATABASE.cell().connect(login)) {
      assertThatThrownBy(() -> Jooq.on(connection).execute("SET ROLE " + FJORDVIK.id() + "_rw"))
          .hasMessageContaining("permission denied to set role");
    }
  }

  @Test
  void the_role_does_not_leak_into_the_next_transaction() throws SQLException {
    try (var pool = new Pool(DATABASE.cell(), Login.EDITING, 1, false);
        var connection = pool.take()) {
      String role = FJORDVIK.id() + "_rw";
      String who = "SELECT current_user::text";
      var sql = Jooq.on(connection);
      TenantDatabase.takeRole(connection, role);
      assertThat(sql.fetchSingle(who).into(String.class)).isEqualTo(role);
      connection.commit();
      assertThat(sql.fetchSingle(who).into(String.class)).isEqualTo("planverk_editing");
      TenantDatabase.takeRole(connection, role);
      connection.rollback();
      assertThat(sql.fetchSingle(who).into(String.class)).isEqualTo("planverk_editing");
    }
  }

  private static int count(Tenant actor, Duty duty, Tenant owner, String table) {
    return count(actor, duty, "t_" + owner.id() + "." + table);
  }

  private static int count(Tenant actor, Duty duty, String table) {
    return TENANTS.inTransaction(
        actor.id(),
        duty,
        sql -> sql.fetchSingle("SELECT count(*) FROM " + table).into(Integer.class));
  }

  private static String text(Tenant actor, Duty duty, String query) {
    return TENANTS.inTransaction(
        actor.id(), duty, sql -> sql.fetchSingle(query).into(String.class));
  }
}
