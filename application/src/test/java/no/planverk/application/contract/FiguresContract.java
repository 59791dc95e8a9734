package no.planverk.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.application.port.Figures;
import no.planverk.domain.tenant.FleetTenant;
import no.planverk.domain.tenant.MonthOfUse;
import no.planverk.domain.tenant.PlanCount;
import no.planverk.domain.tenant.TenantFigures;
import no.planverk.domain.tenant.TenantId;
import no.planverk.domain.tenant.TenantUse;
import org.junit.jupiter.api.Test;

/** What is known of municipalities without entering their rooms. Both are opened on 2 March. */
public interface FiguresContract {
  YearMonth MARCH = YearMonth.parse("2026-03");
  Instant YESTERDAY = Samples.NOW.minusSeconds(24 * 3600);

  Figures figures();

  TenantId fjordvik();

  TenantId havdal();

  /** Something of the municipality has changed, and all can see it. */
  void change(TenantId tenant);

  private static TenantFigures counted(int plans, Instant at) {
    return new TenantFigures(
        new PlanCount(plans, 1, 2, 3, 4), 5, 6, 7, 8, 9_000_000_000L, Optional.of(YESTERDAY), at);
  }

  private List<TenantId> due(Instant countedBefore) {
    return figures().due(countedBefore).stream().map(Figures.Due::tenant).toList();
  }

  private void keep(TenantId tenant, TenantFigures counted, YearMonth month) {
    figures().due(Instant.parse("2100-01-01T00:00:00Z")).stream()
        .filter(it -> it.tenant().equals(tenant))
        .forEach(it -> figures().keep(it, counted, month));
  }

  private FleetTenant inFleet(TenantId tenant) {
    return figures().all().stream().filter(it -> it.id().equals(tenant)).findFirst().orElseThrow();
  }

  private MonthOfUse used(TenantId tenant, YearMonth month) {
    return figures().month(month).stream()
        .filter(it -> it.tenant().equals(tenant))
        .findFirst()
        .orElseThrow();
  }

  @Test
  default void who_was_never_counted_is_due_and_then_who_has_changed() {
    assertThat(due(YESTERDAY)).contains(fjordvik(), havdal());
    keep(fjordvik(), counted(1, Samples.NOW), MARCH);
    keep(havdal(), counted(1, Samples.NOW), MARCH);
    assertThat(due(YESTERDAY)).doesNotContain(fjordvik(), havdal());
    change(havdal());
    assertThat(due(YESTERDAY)).contains(havdal()).doesNotContain(fjordvik());
    keep(havdal(), counted(2, Samples.NOW), MARCH);
    assertThat(due(YESTERDAY)).doesNotContain(fjordvik(), havdal());
  }

  @Test
  default void who_changes_while_it_is_counted_is_due_again() {
    Figures.Due due =
        figures().due(YESTERDAY).stream()
            .filter(it -> it.tenant().equals(fjordvik()))
            .findFirst()
            .orElseThrow();
    change(fjordvik());
    figures().keep(due, counted(1, Samples.NOW), MARCH);
    assertThat(due(YESTERDAY)).contains(fjordvik());
  }

  @Test
  default void who_was_counted_long_ago_is_due_the_longest_first() {
    keep(fjordvik(), counted(1, Samples.NOW), MARCH);
    keep(havdal(), counted(1, Samples.NOW.minusSeconds(1)), MARCH);
    assertThat(due(Samples.NOW)).contains(havdal()).doesNotContain(fjordvik());
    assertThat(due(Samples.NOW.plusSeconds(1))).containsSubsequence(havdal(), fjordvik());
  }

  @Test
  default void the_fleet_is_listed_with_what_was_counted_last() {
    assertThat(inFleet(fjordvik()).figures()).isEmpty();
    keep(fjordvik(), counted(1, YESTERDAY), MARCH);
    keep(fjordvik(), counted(2, Samples.NOW), MARCH);
    assertThat(inFleet(fjordvik()).figures()).contains(counted(2, Samples.NOW));
    assertThat(inFleet(havdal()).figures()).isEmpty();
    assertThat(inFleet(havdal()).release()).isPositive();
    assertThat(figures().all()).isSortedAccordingTo(Comparator.comparing(it -> it.slug().value()));
  }

  @Test
  default void a_month_has_what_was_last_counted_in_it_and_all_that_was_used() {
    keep(fjordvik(), counted(1, YESTERDAY), MARCH);
    keep(fjordvik(), counted(2, Samples.NOW), MARCH);
    keep(fjordvik(), counted(30, Samples.NOW), MARCH.plusMonths(1));
    figures().add(LocalDate.parse("2026-03-01"), Map.of(fjordvik(), new TenantUse(10, 100)));
    figures()
        .add(
            LocalDate.parse("2026-03-31"),
            Map.of(fjordvik(), new TenantUse(1, 2), havdal(), new TenantUse(7, 9)));
    figures().add(LocalDate.parse("2026-03-31"), Map.of(fjordvik(), new TenantUse(3, 4)));
    figures().add(LocalDate.parse("2026-04-01"), Map.of(fjordvik(), new TenantUse(500, 500)));
    MonthOfUse ours = used(fjordvik(), MARCH);
    assertThat(ours.plans()).isEqualTo(8);
    assertThat(ours.published()).isEqualTo(5);
    assertThat(ours.planners()).isEqualTo(6);
    assertThat(ours.bytes()).isEqualTo(9_000_000_000L);
    assertThat(ours.use()).isEqualTo(new TenantUse(14, 106));
    assertThat(used(fjordvik(), MARCH.plusMonths(1)).use()).isEqualTo(new TenantUse(500, 500));
    MonthOfUse theirs = used(havdal(), MARCH);
    assertThat(theirs.plans()).isZero();
    assertThat(theirs.use()).isEqualTo(new TenantUse(7, 9));
  }

  @Test
  default void before_it_was_opened_a_municipality_is_in_no_month() {
    assertThat(figures().month(MARCH.minusMonths(1))).isEmpty();
    assertThat(figures().month(MARCH)).isNotEmpty();
  }
}
