package no.planverk.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import no.planverk.adapters.metrics.UsageMeter;
import no.planverk.application.Desk;
import no.planverk.application.port.Figures;
import no.planverk.application.tenancy.NoteUsage;
import no.planverk.domain.tenant.FleetTenant;
import no.planverk.domain.tenant.MonthOfUse;
import no.planverk.domain.tenant.TenantFigures;
import no.planverk.domain.tenant.TenantId;
import no.planverk.domain.tenant.TenantUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What was used is written down once, be the database away for a while, and when all ends. */
@Timeout(30)
final class UsageRoundTest {
  private static final TenantId FJORDVIK = new TenantId("fjordvikfjordvik");
  private static final TenantId HAVDAL = new TenantId("havdalhavdalhavd");

  private final UsageMeter meter = new UsageMeter((host, name) -> Optional.empty());
  private final Written written = new Written();

  private UsageRound round(Duration interval) {
    Desk desk = new Desk(NoTenants.AT_ALL, Stores.CLOCK, new TimeOrderedIds(Stores.CLOCK));
    return UsageRound.start(meter, new NoteUsage(desk, written), interval);
  }

  @Test
  void what_cannot_be_written_is_written_later_and_once() throws InterruptedException {
    meter.viewed(FJORDVIK);
    meter.viewed(FJORDVIK);
    meter.viewed(HAVDAL);
    try (UsageRound round = round(Duration.ofMillis(1))) {
      assertThat(round).isNotNull();
      assertThat(written.refused.await(20, TimeUnit.SECONDS)).isTrue();
      written.away = false;
      assertThat(written.done.await(20, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(written.uses)
        .isEqualTo(Map.of(FJORDVIK, new TenantUse(2, 0), HAVDAL, new TenantUse(1, 0)));
  }

  @Test
  void the_last_minute_is_written_when_the_service_stops() {
    written.away = false;
    try (UsageRound round = round(Duration.ofHours(1))) {
      assertThat(round).isNotNull();
      meter.viewed(FJORDVIK);
    }
    assertThat(written.uses).isEqualTo(Map.of(FJORDVIK, new TenantUse(1, 0)));
  }

  /** Figures that are away at first. */
  private static final class Written implements Figures {
    final Map<TenantId, TenantUse> uses = new HashMap<>();
    final CountDownLatch refused = new CountDownLatch(3);
    final CountDownLatch done = new CountDownLatch(1);
    volatile boolean away = true;

    @Override
    public void add(LocalDate day, Map<TenantId, TenantUse> more) {
      if (away) {
        refused.countDown();
        throw new IllegalStateException("away");
      }
      more.forEach((tenant, use) -> uses.merge(tenant, use, TenantUse::plus));
      done.countDown();
    }

    @Override
    public List<Due> due(Instant countedBefore) {
      return List.of();
    }

    @Override
    public void keep(Due due, TenantFigures figures, YearMonth month) {}

    @Override
    public List<FleetTenant> all() {
      return List.of();
    }

    @Override
    public List<MonthOfUse> month(YearMonth month) {
      return List.of();
    }
  }
}
