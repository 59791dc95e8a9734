package no.planverk.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import no.planverk.tenants.release.Changelog;
import no.planverk.tenants.upgrade.Migration;
import org.junit.jupiter.api.Test;

final class ClusterSetupIT {
  @Test
  void may_be_run_as_often_as_one_likes() {
    String name = PostgresForTests.emptyName();
    Cell first = PostgresForTests.setup().prepare(name, PostgresForTests.PASSWORDS);
    Cell second = PostgresForTests.setup().prepare(name, PostgresForTests.PASSWORDS);
    assertThat(second).isEqualTo(first);
    assertThat(new Migration(second).migrate().released()).hasSize(Changelog.TENANT.size());
  }

  @Test
  void an_administrator_need_not_be_a_superuser() throws SQLException {
    var database = PostgresForTests.freshDatabase();
    String admin = PostgresForTests.emptyName();
    try (var superuser = database.superuser()) {
      Jooq.on(superuser).execute("CREATE ROLE " + admin + " LOGIN CREATEROLE CREATEDB");
      for (Login login : Login.values()) {
        Jooq.on(superuser).execute("GRANT %s TO %s WITH ADMIN TRUE".formatted(login.user(), admin));
      }
      Jooq.on(superuser).execute("GRANT planverk_tenant TO %s WITH ADMIN TRUE".formatted(admin));
    }
    var setup = new ClusterSetup(PostgresForTests.superuserUrl("postgres"), admin, "any");
    Cell cell = setup.prepare(PostgresForTests.emptyName(), PostgresForTests.PASSWORDS);
    assertThat(new Migration(cell).migrate().released()).isNotEmpty();
  }

  @Test
  void no_login_inherits_and_only_the_migrator_owns_or_makes_roles() throws SQLException {
    var database = PostgresForTests.freshDatabase();
    database.open("fjordvik");
    assertThat(
            database.seen(
                Integer.class,
                """
                SELECT count(*) FROM pg_roles WHERE rolname LIKE 'planverk\\_%' AND rolcanlogin
                AND (rolinherit OR rolsuper OR rolbypassrls OR rolreplication OR rolcreatedb
                OR rolcreaterole <> (rolname = 'planverk_migrator'))
                AND length(rolname) < 30
                """))
        .isZero();
    assertThat(
            database.seen(
                String.class,
                """
                SELECT string_agg(DISTINCT pg_get_userbyid(relowner), ',') FROM pg_class
                WHERE relnamespace::regnamespace::text NOT IN
                ('pg_catalog', 'information_schema', 'pg_toast')
                """))
        .isEqualTo("planverk_migrator");
  }

  @Test
  void another_version_of_postgresql_is_refused_in_plain_words() {
    assertThatCode(() -> ClusterSetup.requireVersion(18)).doesNotThrowAnyException();
    assertThatThrownBy(() -> ClusterSetup.requireVersion(15))
        .hasMessage("Planverk needs PostgreSQL 18; this server is version 15");
  }
}
