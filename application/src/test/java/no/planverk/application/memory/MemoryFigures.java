package no.planverk.application.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.application.port.Figures;
import no.planverk.application.port.Municipalities;
import no.planverk.domain.tenant.FleetTenant;
import no.planverk.domain.tenant.MonthOfUse;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantFigures;
import no.planverk.domain.tenant.TenantId;
import no.planverk.domain.tenant.TenantUse;

/** Figures of municipalities in memory, which were all opened at the same moment. */
public final class MemoryFigures implements Figures {
  private final Municipalities municipalities;
  private final Instant openedAt;
  private final Map<TenantId, TenantFigures> now = new HashMap<>();
  private final Map<Month, TenantFigures> months = new HashMap<>();
  private final Map<Day, TenantUse> uses = new HashMap<>();
  private final Map<TenantId, Integer> changes = new HashMap<>();
  private final Map<TenantId, Integer> heard = new HashMap<>();

  private record Month(TenantId tenant, YearMonth month) {}

  private record Day(TenantId tenant, LocalDate day) {}

  public MemoryFigures(Municipalities municipalities, Instant openedAt) {
    this.municipalities = municipalities;
    this.openedAt = openedAt;
  }

  /** As a transaction of the tenant says it. */
  public void changed(TenantId tenant) {
    changes.merge(tenant, 1, Integer::sum);
  }

  @Override
  public List<Due> due(Instant countedBefore) {
    return municipalities.all().stream()
        .filter(it -> it.tenancy().isServed())
        .map(Tenant::id)
        .filter(it -> isDue(it, countedBefore))
        .sorted(Comparator.comparing(this::countedAt))
        .map(it -> new Due(it, Integer.toString(changesOf(it))))
        .toList();
  }

  private boolean isDue(TenantId tenant, Instant countedBefore) {
    return countedAt(tenant).isBefore(countedBefore)
        || changesOf(tenant) > heard.getOrDefault(tenant, 0);
  }

  private Instant countedAt(TenantId tenant) {
    return Optional.ofNullable(now.get(tenant)).map(TenantFigures::countedAt).orElse(Instant.MIN);
  }

  private int changesOf(TenantId tenant) {
    return changes.getOrDefault(tenant, 0);
  }

  @Override
  public void keep(Due due, TenantFigures figures, YearMonth month) {
    now.put(due.tenant(), figures);
    months.put(new Month(due.tenant(), month), figures);
    heard.put(due.tenant(), Integer.parseInt(due.heard()));
  }

  @Override
  public List<FleetTenant> all() {
    return municipalities.all().stream()
        .map(
            it ->
                new FleetTenant(
                    it.id(),
                    it.slug(),
                    it.name(),
                    it.country(),
                    it.tenancy(),
                    1,
                    openedAt,
                    Optional.ofNullable(now.get(it.id()))))
        .toList();
  }

  @Override
  public List<MonthOfUse> month(YearMonth month) {
    if (YearMonth.from(openedAt.atOffset(ZoneOffset.UTC)).isAfter(month)) {
      return List.of();
    }
    return municipalities.all().stream().map(it -> month(it, month)).toList();
  }

  private MonthOfUse month(Tenant tenant, YearMonth month) {
    Optional<TenantFigures> had = Optional.ofNullable(months.get(new Month(tenant.id(), month)));
    return new MonthOfUse(
        tenant.id(),
        tenant.slug(),
        tenant.name(),
        month,
        had.map(it -> it.plans().plans()).orElse(0),
        had.map(TenantFigures::published).orElse(0),
        had.map(TenantFigures::planners).orElse(0),
        had.map(TenantFigures::bytes).orElse(0L),
        used(tenant.id(), month));
  }

  private TenantUse used(TenantId tenant, YearMonth month) {
    return uses.entrySet().stream()
        .filter(it -> it.getKey().tenant().equals(tenant))
        .filter(it -> YearMonth.from(it.getKey().day()).equals(month))
        .map(Map.Entry::getValue)
        .reduce(TenantUse.NONE, TenantUse::plus);
  }

  @Override
  public void add(LocalDate day, Map<TenantId, TenantUse> more) {
    new LinkedHashMap<>(more)
        .forEach((tenant, use) -> uses.merge(new Day(tenant, day), use, TenantUse::plus));
  }
}
