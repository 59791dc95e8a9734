package no.planverk.tenants.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.planverk.application.port.Opening;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantId;
import no.planverk.domain.tenant.TenantSlug;
import no.planverk.tenants.FreshDatabase;
import no.planverk.tenants.Jooq;
import no.planverk.tenants.PostgresForTests;
import no.planverk.tenants.release.Phase;
import no.planverk.tenants.release.Release;
import no.planverk.tenants.release.Releases;
import no.planverk.tenants.upgrade.SchemaVersions;
import org.junit.jupiter.api.Test;

final class TenantProvisionerIT {
  private final FreshDatabase database = PostgresForTests.freshDatabase();

  @Test
  void an_opened_tenancy_is_found_and_stands_at_the_newest_release() {
    try (var registry = database.registry()) {
      Opening opening = open("fjordvik", "Fjordvik kommune");
      assertThat(opening).isInstanceOf(Opening.Opened.class);
      Tenant tenant = ((Opening.Opened) opening).tenant();
      assertThat(registry.get(tenant.id())).isEqualTo(tenant);
      assertThat(registry.find(new TenantSlug("fjordvik"))).contains(tenant);
      assertThatThrownBy(() -> registry.get(new TenantId("nobodynobodynobo")))
          .hasMessage("there is no tenant nobodynobodynobo");
      assertThat(registry.find(new TenantSlug("havdal"))).isEmpty();
      assertThat(registry.all()).containsExactly(tenant);
      assertThat(new SchemaVersions(registry).behind()).isEmpty();
    }
  }

  @Test
  void a_taken_slug_leaves_nothing_behind() throws SQLException {
    open("fjordvik", "Fjordvik kommune");
    assertThat(open("fjordvik", "Another Fjordvik")).isEqualTo(new Opening.SlugTaken());
    assertThat(traces()).isEqualTo(1);
  }

  @Test
  void of_many_who_want_one_slug_at_once_one_gets_it() throws Exception {
    List<Callable<Opening>> wishes = new ArrayList<>();
    for (int wish = 0; wish < 6; wish++) {
      wishes.add(() -> open("fjordvik", "Fjordvik kommune"));
    }
    List<Opening> openings = new ArrayList<>();
    try (var clerks = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Opening> opening : clerks.invokeAll(wishes)) {
        openings.add(opening.get());
      }
    }
    assertThat(openings).filteredOn(Opening.Opened.class::isInstance).hasSize(1);
    assertThat(openings).filteredOn(new Opening.SlugTaken()::equals).hasSize(5);
    assertThat(traces()).isEqualTo(1);
  }

  @Test
  void an_opening_that_fails_midway_leaves_no_schema_no_role_and_no_row() throws SQLException {
    int rolesBefore = roles();
    try (var superuser = database.superuser()) {
      Releases.add(
          new Release(
              99,
              "broken",
              Phase.EXPAND,
              "CREATE TABLE half (id int)\n;\nGRANT SELECT ON none TO ${rw}"),
          Jooq.on(superuser));
    }
    assertThatThrownBy(() -> open("fjordvik", "Fjordvik kommune"))
        .hasMessageContaining("relation \"none\" does not exist");
    assertThat(traces()).isZero();
    assertThat(roles()).isEqualTo(rolesBefore);
    assertThat(database.seen(Integer.class, "SELECT count(*) FROM registry.tenant")).isZero();
  }

  @Test
  void before_the_first_migration_nothing_is_opened() throws SQLException {
    try (var superuser = database.superuser()) {
      Jooq.on(superuser).execute("DELETE FROM registry.release");
    }
    assertThatThrownBy(() -> open("fjordvik", "Fjordvik kommune"))
        .hasMessageContaining("run the migration first");
  }

  private Opening open(String slug, String name) {
    return database
        .provisioner()
        .open(
            new TenantSlug(slug), name, Country.NO, Language.NB, FreshDatabase.deed("open-tenant"));
  }

  /** How many tenants' schemas there are. */
  private int traces() throws SQLException {
    return database.seen(
        Integer.class, "SELECT count(*) FROM pg_namespace WHERE nspname LIKE 't\\_%'");
  }

  private int roles() throws SQLException {
    return database.seen(Integer.class, "SELECT count(*) FROM pg_roles");
  }
}
