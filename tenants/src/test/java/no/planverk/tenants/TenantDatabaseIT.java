package no.planverk.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import no.planverk.domain.tenant.Tenant;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

final class TenantDatabaseIT {
  private static final FreshDatabase DATABASE = PostgresForTests.freshDatabase();
  private static final Tenant FJORDVIK = DATABASE.open("fjordvik");
  private static final Tenant HAVDAL = DATABASE.open("havdal");
  private static final TenantDatabase TENANTS =
      new TenantDatabase(DATABASE.cell(), 4, Duration.ZERO);

  /** As the generated tables have it: in the schema that stands for every tenant's. */
  private static final Table<Record> GROUP = table(name("tenant", "directory_group"));

  @AfterAll
  static void close() {
    TENANTS.close();
  }

  @Test
  void the_same_sql_meets_each_tenants_own_rows() {
    int before = groups(FJORDVIK);
    int neighbourBefore = groups(HAVDAL);
    TENANTS.inTransaction(FJORDVIK.id(), Duty.EDITING, TenantDatabaseIT::addGroup);
    assertThat(groups(FJORDVIK)).isEqualTo(before + 1);
    assertThat(groups(HAVDAL)).isEqualTo(neighbourBefore);
  }

  @Test
  void what_throws_is_rolled_back_and_thrown_on() {
    int before = groups(FJORDVIK);
    assertThatThrownBy(
            () ->
                TENANTS.inTransaction(
                    FJORDVIK.id(), Duty.EDITING, TenantDatabaseIT::addGroupAndFail))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("second thoughts");
    assertThat(groups(FJORDVIK)).isEqualTo(before);
  }

  @Test
  void a_transaction_within_the_transaction_is_refused() {
    assertThatThrownBy(
            () ->
                TENANTS.inTransaction(
                    FJORDVIK.id(),
                    Duty.EDITING,
                    sql -> sql.transactionResult(inner -> count(inner.dsl()))))
        .hasStackTraceContaining("they do not nest");
  }

  @Test
  void a_constraint_that_bites_is_told_as_such() {
    assertThatThrownBy(
            () ->
                TENANTS.inTransaction(
                    FJORDVIK.id(), Duty.EDITING, sql -> addGroup(sql, "x".repeat(301))))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("directory_group_name_check");
  }

  @Test
  void a_tenant_that_holds_half_the_pool_is_busy_and_its_neighbour_is_served() throws Exception {
    var holding = new CountDownLatch(2);
    var letGo = new CountDownLatch(1);
    try (var requests = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int request = 0; request < 2; request++) {
        requests.execute(
            () ->
                TENANTS.inTransaction(
                    FJORDVIK.id(), Duty.EDITING, sql -> waitInside(holding, letGo)));
      }
      try {
        assertThat(holding.await(10, TimeUnit.SECONDS)).isTrue();
        assertThatThrownBy(() -> groups(FJORDVIK)).isInstanceOf(TenantBusy.class);
        assertThat(groups(HAVDAL)).isNotNegative();
      } finally {
        letGo.countDown();
      }
    }
    assertThat(groups(FJORDVIK)).isNotNegative();
  }

  @Test
  void without_a_database_a_pool_starts_and_says_that_it_is_away() {
    var nowhere = new Cell("jdbc:postgresql://127.0.0.1:1/none", PostgresForTests.PASSWORDS);
    try (var pool = new Pool(nowhere, Login.PUBLIC, 1, true)) {
      assertThatThrownBy(pool::take).isInstanceOf(DatabaseAway.class);
    }
  }

  @Test
  void a_connection_that_is_lost_in_the_middle_is_a_database_that_is_away() {
    assertThatThrownBy(
            () ->
                TENANTS.inTransaction(
                    FJORDVIK.id(), Duty.EDITING, TenantDatabaseIT::endOwnConnection))
        .isInstanceOf(DatabaseAway.class);
    assertThat(groups(FJORDVIK)).isNotNegative();
  }

  @Test
  void each_duty_has_its_login_and_timeouts() {
    assertThat(setting("application_name")).isEqualTo("planverk_editing");
    assertThat(setting("statement_timeout")).isEqualTo("15s");
    assertThat(setting("idle_in_transaction_session_timeout")).isEqualTo("15s");
    assertThat(setting("transaction_timeout")).isEqualTo("30s");
  }

  private static String setting(String name) {
    return TENANTS.inTransaction(
        FJORDVIK.id(),
        Duty.EDITING,
        sql -> sql.fetchSingle("SELECT current_setting(?)", name).into(String.class));
  }

  private static int groups(Tenant tenant) {
    return TENANTS.inTransaction(tenant.id(), Duty.EDITING, TenantDatabaseIT::count);
  }

  private static int count(DSLContext sql) {
    return sql.fetchCount(GROUP);
  }

  private static int addGroup(DSLContext sql) {
    return addGroup(sql, "Fagplanleggere");
  }

  private static int addGroup(DSLContext sql, String name) {
    return sql.insertInto(GROUP)
        .set(field(name("id"), UUID.class), UUID.randomUUID())
        .set(field(name("name"), String.class), name)
        .execute();
  }

  /** Only the login itself may end its connection, the tenant's role may not. */
  private static int endOwnConnection(DSLContext sql) {
    sql.execute("RESET ROLE");
    return sql.execute("SELECT pg_terminate_backend(pg_backend_pid())");
  }

  private static int addGroupAndFail(DSLContext sql) {
    addGroup(sql);
    throw new IllegalStateException("second thoughts");
  }

  private static int waitInside(CountDownLatch holding, CountDownLatch letGo) {
    holding.countDown();
    try {
      return letGo.await(10, TimeUnit.SECONDS) ? 1 : 0;
    } catch (InterruptedException stop) {
      throw new IllegalStateException(stop);
    }
  }
}
