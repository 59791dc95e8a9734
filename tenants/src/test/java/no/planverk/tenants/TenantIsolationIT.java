package no.planverk.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import no.planverk.domain.tenant.Tenant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The isolation of tenants on connections to PostgreSQL itself, and who was granted what. */
final class TenantIsolationIT implements IsolationContract {
  private static final FreshDatabase DATABASE = PostgresForTests.freshDatabase();
  private static final TwoPlanets PLANETS = TwoPlanets.reached(DATABASE.cell(), DATABASE, 1);
  private static final Tenant FJORDVIK = PLANETS.fjordvik();

  @AfterAll
  static void close() {
    PLANETS.close();
  }

  @Override
  public TwoPlanets planets() {
    return PLANETS;
  }

  @Test
  void the_public_is_granted_reading_and_nothing_else() throws SQLException {
    String granted = String.join(" SELECT, ", PUBLIC.stream().sorted().toList()) + " SELECT";
    assertThat(grants("table_name", FJORDVIK.id() + "_public")).isEqualTo(granted);
  }

  @Test
  void who_takes_in_what_people_send_sees_none_of_it_without_a_link() throws SQLException {
    DATABASE.forged(
        FJORDVIK.id(),
        """
        INSERT INTO follower (id, address, link, sealed_link, asked_at)
        VALUES (gen_random_uuid(), 'eva@post.example', 'digest', 'sealed', now())
        """);
    String followers = "t_" + FJORDVIK.id() + ".follower";
    assertThat(followers(Duty.PARTICIPATION, "SELECT count(*) FROM " + followers)).isZero();
    assertThat(
            PLANETS
                .tenants()
                .<Integer>inTransaction(
                    FJORDVIK.id(),
                    Duty.PARTICIPATION,
                    sql -> sql.execute("DELETE FROM " + followers)))
        .isZero();
    assertThat(followers(Duty.JOBS, "SELECT count(*) FROM " + followers)).isEqualTo(1);
    assertThat(grants("table_name, privilege_type", FJORDVIK.id() + "_insert"))
        .isEqualTo("follower DELETE, follower INSERT, follower SELECT");
  }

  private static int followers(Duty duty, String query) {
    return PLANETS
        .tenants()
        .inTransaction(FJORDVIK.id(), duty, sql -> sql.fetchSingle(query).into(Integer.class));
  }

  private static String grants(String order, String role) throws SQLException {
    return DATABASE.seen(
        String.class,
        """
        SELECT string_agg(table_name || ' ' || privilege_type, ', ' ORDER BY %s)
        FROM information_schema.role_table_grants WHERE grantee = ?
        """
            .formatted(order),
        role);
  }
}
