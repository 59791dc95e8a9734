package no.planverk.tenants.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.tenant.ServiceNotice;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantId;
import no.planverk.tenants.FreshDatabase;
import no.planverk.tenants.PostgresForTests;
import org.junit.jupiter.api.Test;

final class NoticeRegistryIT {
  private static final FreshDatabase DATABASE = PostgresForTests.freshDatabase();
  private static final Instant NOW = Instant.parse("2126-03-02T08:00:00Z");

  private static ServiceNotice notice(long id, Instant until, Set<TenantId> tenants) {
    return new ServiceNotice(
        new UUID(0, id),
        Map.of(Language.NB, "Stengt", Language.DA, "Lukket"),
        tenants,
        until.minus(Duration.ofHours(2)),
        until,
        Optional.empty(),
        Optional.of("Drift"));
  }

  @Test
  void what_is_told_is_read_for_those_it_is_for_until_it_ends() {
    Tenant one = DATABASE.open("askvoll");
    Tenant other = DATABASE.open("balestrand");
    ServiceNotice some = notice(1, NOW, Set.of(one.id()));
    ServiceNotice all = notice(2, NOW.plusSeconds(9), Set.of());
    ServiceNotice over = notice(3, Instant.parse("2026-01-01T00:00:00Z"), Set.of(other.id()));
    try (OperatorRegistry operators = new OperatorRegistry(DATABASE.cell(), UUID::randomUUID)) {
      NoticeRegistry notices = operators.notices();
      notices.add(some);
      notices.add(all);
      notices.add(over);
      assertThat(notices.all()).containsExactly(all, some, over);
      assertThat(notices.current()).containsExactly(some, all);
      assertThat(notices.end(some.id(), NOW.minusSeconds(1))).isTrue();
      assertThat(notices.end(some.id(), NOW.minusSeconds(1))).isFalse();
      assertThat(notices.end(over.id(), NOW)).isFalse();
      assertThat(notices.end(new UUID(9, 9), NOW)).isFalse();
      assertThat(notices.current()).containsExactly(all);
      assertThat(notices.all().get(1).endedAt()).contains(NOW.minusSeconds(1));
    }
  }
}
