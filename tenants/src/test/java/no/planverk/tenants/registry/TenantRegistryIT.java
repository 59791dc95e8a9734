package no.planverk.tenants.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
}
