package no.planverk.tenants.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import no.planverk.application.port.Deed;
import no.planverk.application.port.Opening;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.tenant.Standing;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantSlug;
import no.planverk.tenants.Duty;
import no.planverk.tenants.FreshDatabase;
import no.planverk.tenants.Jooq;
import no.planverk.tenants.Login;
import no.planverk.tenants.PostgresForTests;
import no.planverk.tenants.TenantDatabase;
import no.planverk.tenants.changes.ChangeNews;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

final class TenantStandingsIT {
  private static final FreshDatabase DATABASE = PostgresForTests.freshDatabase();
  private static final TenantStandings STANDINGS =
      new TenantStandings(DATABASE.cell(), DATABASE.provisioner());
  private static final TenantRegistry NODE = DATABASE.registry();
  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00.123456Z");
  private static final Deed DEED = FreshDatabase.deed("test");
  private static final Standing.Open OPEN = new Standing.Open();

  @AfterAll
  static void close() {
    NODE.close();
  }

  /** The municipality as a node has it that hears of changes. */
  private static Tenant heard(Tenant tenant) {
    NODE.changed(tenant.id());
    return NODE.get(tenant.id());
  }

  @Test
  void every_standing_is_read_as_it_was_written_and_the_other_stands_as_before() {
    Tenant one = DATABASE.open("askim");
    Tenant other = DATABASE.open("bamble");
    Standing.Closing closing = OPEN.close(NOW, NOW.plus(Duration.ofDays(90)));
    for (Standing standing :
        List.of(OPEN.suspend("the bill", NOW), OPEN.hide("asked for", NOW), closing, OPEN)) {
      Tenant before = heard(one);
      assertThat(STANDINGS.stand(before, standing, DEED)).isTrue();
      assertThat(heard(one)).isEqualTo(one.standing(standing));
      assertThat(STANDINGS.stand(before, closing, DEED))
          .isEqualTo(before.standing().equals(standing));
    }
    assertThat(heard(other)).isEqualTo(other);
  }

  @Test
  void nodes_hear_of_it() throws SQLException {
    Tenant one = DATABASE.open("drammen");
    Tenant other = DATABASE.open("eid");
    try (ChangeNews news = ChangeNews.ofPublished(DATABASE.cell())) {
      assertThat(news.look()).isEmpty();
      assertThat(STANDINGS.stand(one, OPEN.hide("asked for", NOW), DEED)).isTrue();
      assertThat(STANDINGS.stand(one, OPEN.hide("too late", NOW), DEED)).isFalse();
      assertThat(STANDINGS.move(other, new TenantSlug("drammen"), DEED)).isFalse();
      assertThat(news.look()).contains(Set.of(one.id()));
    }
  }

  @Test
  void an_old_slug_leads_on_and_is_never_anothers() {
    Tenant one = DATABASE.open("farsund");
    Tenant other = DATABASE.open("gausdal");
    TenantSlug lista = new TenantSlug("lista");
    assertThat(NODE.find(one.slug())).contains(one);
    assertThat(NODE.movedTo(one.slug())).isEmpty();
    assertThat(STANDINGS.move(one, lista, DEED)).isTrue();
    assertThat(heard(one)).isEqualTo(one.at(lista));
    assertThat(NODE.find(lista)).contains(one.at(lista));
    assertThat(NODE.find(one.slug())).isEmpty();
    assertThat(NODE.movedTo(one.slug())).contains(lista);
    assertThat(STANDINGS.move(other, one.slug(), DEED)).isFalse();
    assertThat(heard(other)).isEqualTo(other);
    assertThat(DATABASE.provisioner().open(one.slug(), "Farsund", Country.NO, Language.NB, DEED))
        .isEqualTo(new Opening.SlugTaken());
    assertThat(STANDINGS.move(one.at(lista), one.slug(), DEED)).isTrue();
    assertThat(heard(one)).isEqualTo(one);
    assertThat(NODE.movedTo(lista)).contains(one.slug());
  }

  @Test
  void what_is_dropped_leaves_no_table_no_role_and_no_slug_behind() throws SQLException {
    Tenant one = DATABASE.open("halden");
    Tenant other = DATABASE.open("indre");
    Standing.Closing closing = OPEN.close(NOW, NOW);
    Standing.Closed closed = closing.drop(NOW, NOW.plus(Duration.ofDays(35)));
    assertThat(STANDINGS.drop(one.standing(closing), closed, DEED)).isFalse();
    assertThat(STANDINGS.stand(one, closing, DEED)).isTrue();
    assertThat(STANDINGS.drop(one.standing(closing), closed, DEED)).isTrue();
    assertThat(heard(one)).isEqualTo(one.standing(closed));
    assertThat(named(one)).isZero();
    assertThat(named(other)).isEqualTo(4);
    assertThat(heard(other)).isEqualTo(other);
    assertThat(NODE.behind(1_000, 1_000)).contains(other.id()).doesNotContain(one.id());
    assertThat(DATABASE.provisioner().open(one.slug(), "Halden", Country.NO, Language.NB, DEED))
        .isEqualTo(new Opening.SlugTaken());
    try (TenantDatabase tenants = DATABASE.tenants()) {
      assertThatThrownBy(
              () -> tenants.inTransaction(one.id(), Duty.EDITING, sql -> sql.fetch("SELECT 1")))
          .isInstanceOf(DataAccessException.class);
      int rows =
          tenants.inTransaction(other.id(), Duty.EDITING, sql -> sql.fetch("SELECT 1").size());
      assertThat(rows).isEqualTo(1);
    }
  }

  /** How many schemas and roles bear the municipality's name. */
  private static int named(Tenant tenant) throws SQLException {
    return DATABASE.seen(
        Integer.class,
        """
        SELECT (SELECT count(*) FROM pg_namespace WHERE nspname LIKE ?)
          + (SELECT count(*) FROM pg_roles WHERE rolname LIKE ?)
        """,
        "t\\_" + tenant.id(),
        tenant.id() + "\\_%");
  }

  @Test
  void no_login_of_the_server_changes_how_a_tenancy_stands() throws SQLException {
    Tenant one = DATABASE.open("karmoy");
    for (Login login : Login.values()) {
      if (login != Login.MIGRATOR) {
        try (var connection = DATABASE.cell().connect(login)) {
          assertThatThrownBy(
                  () ->
                      Jooq.on(connection)
                          .execute(
                              "UPDATE registry.tenant SET standing = 'open' WHERE id = ?",
                              one.id().value()))
              .as(login.user())
              .hasMessageContaining("permission denied");
        }
      }
    }
  }

  @Test
  void one_that_waits_for_an_upgrade_is_seen_to_be_ready_without_a_word() throws Exception {
    Tenant one = DATABASE.open("lom");
    Tenant other = DATABASE.open("molde");
    release(one, -1);
    assertThat(heard(one).tenancy().behind()).isTrue();
    assertThat(heard(other).tenancy().behind()).isFalse();
    release(one, 1);
    Instant patience = Instant.now().plusSeconds(10);
    while (NODE.get(one.id()).tenancy().behind() && Instant.now().isBefore(patience)) {
      Thread.onSpinWait();
    }
    assertThat(NODE.get(one.id())).isEqualTo(one);
  }

  private static void release(Tenant tenant, int more) throws SQLException {
    try (var connection = DATABASE.superuser()) {
      Jooq.on(connection)
          .execute(
              "UPDATE registry.tenant SET schema_release = schema_release + ? WHERE id = ?",
              more,
              tenant.id().value());
    }
  }
}
