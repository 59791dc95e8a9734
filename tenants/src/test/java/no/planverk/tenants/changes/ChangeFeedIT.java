package no.planverk.tenants.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantId;
import no.planverk.tenants.Duty;
import no.planverk.tenants.FreshDatabase;
import no.planverk.tenants.Login;
import no.planverk.tenants.PostgresForTests;
import no.planverk.tenants.TenantDatabase;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

final class ChangeFeedIT {
  private static final Duration OFTEN = Duration.ofMillis(20);
  private static final FreshDatabase DATABASE = PostgresForTests.freshDatabase();
  private static final Tenant FJORDVIK = DATABASE.open("fjordvik");
  private static final Tenant HAVDAL = DATABASE.open("havdal");
  private static final TenantDatabase TENANTS = DATABASE.tenants();

  private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

  @AfterAll
  static void close() {
    TENANTS.close();
  }

  @Test
  void a_change_reaches_the_listener_once_it_is_committed() throws Exception {
    try (var feed = ChangeFeed.start(DATABASE.cell(), listener(), OFTEN)) {
      assertThat(feed).isNotNull();
      assertThat(next()).isEqualTo("everything");
      note(FJORDVIK);
      assertThat(next()).isEqualTo(FJORDVIK.id().value());
      assertThatThrownBy(() -> TENANTS.inTransaction(HAVDAL.id(), Duty.EDITING, this::regret))
          .hasMessage("regret");
      note(FJORDVIK);
      assertThat(next()).isEqualTo(FJORDVIK.id().value());
      assertThat(heard).isEmpty();
    }
  }

  @Test
  void a_lost_connection_is_sought_again_and_everything_may_have_changed() throws Exception {
    try (var feed = ChangeFeed.start(DATABASE.cell(), listener(), OFTEN)) {
      assertThat(feed).isNotNull();
      assertThat(next()).isEqualTo("everything");
      DATABASE.seen(
          Integer.class,
          """
          SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
          WHERE usename = 'planverk_registry' AND datname = current_database()
          """);
      assertThat(next()).isEqualTo("everything");
      note(HAVDAL);
      assertThat(next()).isEqualTo(HAVDAL.id().value());
    }
  }

  @Test
  void a_slow_transaction_with_a_low_number_is_not_lost() throws SQLException {
    try (var reader = DATABASE.cell().connect(Login.REGISTRY)) {
      var poll = new ChangePoll(reader, ChangePoll.PUBLISHED);
      TENANTS.inTransaction(FJORDVIK.id(), Duty.EDITING, slow -> overtaken(slow, poll, HAVDAL));
      assertThat(poll.look()).containsExactly(FJORDVIK.id());
      assertThat(poll.look()).isEmpty();
    }
  }

  @Test
  void a_tenant_may_add_a_change_in_its_own_name_and_do_no_more() {
    for (String forbidden :
        new String[] {
          "SELECT * FROM cell.change",
          "INSERT INTO cell.change (tenant) VALUES ('%s')".formatted(HAVDAL.id()),
          "UPDATE cell.change SET at = now()",
          "DELETE FROM cell.change"
        }) {
      assertThatThrownBy(
              () ->
                  TENANTS.inTransaction(FJORDVIK.id(), Duty.EDITING, sql -> sql.execute(forbidden)))
          .isInstanceOf(DataAccessException.class)
          .hasMessageContaining("permission denied for table change");
    }
  }

  private static boolean overtaken(DSLContext slow, ChangePoll poll, Tenant quick) {
    Changes.note(slow);
    note(quick);
    assertThat(poll.look()).containsExactly(quick.id());
    return true;
  }

  private static void note(Tenant tenant) {
    TENANTS.inTransaction(tenant.id(), Duty.EDITING, ChangeFeedIT::noted);
  }

  private static boolean noted(DSLContext sql) {
    Changes.note(sql);
    return true;
  }

  private boolean regret(DSLContext sql) {
    Changes.note(sql);
    throw new IllegalStateException("regret");
  }

  private String next() throws InterruptedException {
    return heard.poll(20, TimeUnit.SECONDS);
  }

  private ChangeListener listener() {
    return new ChangeListener() {
      @Override
      public void changed(TenantId tenant) {
        heard.add(tenant.value());
      }

      @Override
      public void everythingChanged() {
        heard.add("everything");
      }
    };
  }
}
