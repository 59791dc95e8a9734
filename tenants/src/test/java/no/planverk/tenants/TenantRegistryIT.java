package no.planverk.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import no.planverk.domain.catalogue.Language;
import no.planverk.domain.tenant.Tenant;
import org.junit.jupiter.api.Test;

final class TenantRegistryIT {
  private static final FreshDatabase DATABASE = PostgresForTests.freshDatabase();

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
}
