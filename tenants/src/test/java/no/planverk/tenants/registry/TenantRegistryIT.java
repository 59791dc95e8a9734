package no.planverk.tenants.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import no.planverk.application.port.Deed;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.tenant.HostName;
import no.planverk.domain.tenant.Tenant;
import no.planverk.tenants.FreshDatabase;
import no.planverk.tenants.PostgresForTests;
import org.junit.jupiter.api.Test;

final class TenantRegistryIT {
  private static final FreshDatabase DATABASE = PostgresForTests.freshDatabase();
  private static final Deed DEED = FreshDatabase.deed("host");
  private static final String SOMEBODY_WAITS =
      "SELECT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted)";
  private static final String FIRST_READER_WAITS =
      """
      ALTER TABLE registry.tenant RENAME TO tenant_rows;
      CREATE SEQUENCE registry.turn;
      CREATE FUNCTION registry.in_turn() RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER AS $$
        BEGIN
          IF nextval('registry.turn') = 1 THEN
            PERFORM pg_advisory_lock_shared(42);
            PERFORM pg_advisory_unlock_shared(42);
          END IF;
          RETURN true;
        END $$;
      CREATE VIEW registry.tenant AS SELECT * FROM registry.tenant_rows WHERE registry.in_turn();
      GRANT SELECT ON registry.tenant TO planverk_registry;
      """;

  @Test
  void another_node_reads_a_new_name_when_it_hears_of_it() {
    Tenant fjordvik = DATABASE.open("fjordvik");
    Tenant havdal = DATABASE.open("havdal");
    Tenant herad = fjordvik.called("Fjordvik herad", Language.NN);
    try (var one = DATABASE.registry();
        var other = DATABASE.registry()) {
      assertThat(other.find(fjordvik.slug())).contains(fjordvik);
      assertThat(one.rename(fjordvik, herad)).isTrue();
      assertThat(one.get(fjordvik.id())).isEqualTo(herad);
      assertThat(one.rename(fjordvik, herad.called("Noe annet", Language.NB))).isFalse();
      assertThat(other.get(fjordvik.id())).isEqualTo(fjordvik);
      other.changed(fjordvik.id());
      assertThat(other.find(fjordvik.slug())).contains(herad);
      assertThat(other.get(fjordvik.id())).isEqualTo(herad);
      assertThat(other.find(havdal.slug())).contains(havdal);
    }
  }

  @Test
  void a_host_is_one_municipalitys_and_other_nodes_hear_of_it() {
    Tenant askvik = DATABASE.open("askvik");
    Tenant berg = DATABASE.open("berg");
    HostName host = new HostName("planer.askvik.example");
    HostName second = new HostName("askvik.example");
    try (var one = DATABASE.registry();
        var other = DATABASE.registry()) {
      assertThat(other.find(host)).isEmpty();
      assertThat(one.add(askvik.id(), host, DEED)).isTrue();
      assertThat(one.add(askvik.id(), host, DEED)).isTrue();
      assertThat(one.add(askvik.id(), second, DEED)).isTrue();
      assertThat(one.add(berg.id(), host, DEED)).isFalse();
      assertThat(one.find(host)).contains(askvik.reachedAt(List.of(host, second)));
      assertThat(other.find(host)).isEmpty();
      other.changed(askvik.id());
      assertThat(other.find(second)).contains(askvik.reachedAt(List.of(host, second)));
      assertThat(other.find(berg.slug())).contains(berg);
      assertThat(one.remove(berg.id(), host, DEED)).isFalse();
      assertThat(one.remove(askvik.id(), host, DEED)).isTrue();
      assertThat(one.find(host)).isEmpty();
      assertThat(one.add(berg.id(), host, DEED)).isTrue();
    }
  }

  /** A thread that read before the change, and is slower than all that comes after. */
  @Test
  void what_a_slow_reader_saw_before_the_change_is_not_remembered() throws Exception {
    FreshDatabase database = PostgresForTests.freshDatabase();
    Tenant fjordvik = database.open("fjordvik");
    Tenant havdal = database.open("havdal");
    try (var node = database.registry();
        Connection superuser = database.superuser();
        Statement sql = superuser.createStatement();
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      assertThat(node.find(fjordvik.slug())).contains(fjordvik);
      assertThat(node.find(havdal.slug())).contains(havdal);
      sql.execute(FIRST_READER_WAITS);
      sql.execute("SELECT pg_advisory_lock(42)");
      node.changed(fjordvik.id());
      Future<Tenant> slow = threads.submit(() -> node.get(fjordvik.id()));
      while (!database.seen(Boolean.class, SOMEBODY_WAITS)) {
        assertThat(slow.isDone()).isFalse();
      }
      sql.execute("UPDATE registry.tenant_rows SET name = 'Ny' WHERE slug = 'fjordvik'");
      node.changed(fjordvik.id());
      assertThat(node.get(fjordvik.id()).name()).isEqualTo("Ny");
      sql.execute("SELECT pg_advisory_unlock(42)");
      assertThat(slow.get(10, TimeUnit.SECONDS)).isEqualTo(fjordvik);
      assertThat(node.get(fjordvik.id()).name()).isEqualTo("Ny");
      assertThat(node.get(havdal.id())).isEqualTo(havdal);
    }
  }
}
