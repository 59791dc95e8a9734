package no.planverk.adapters.metrics;

import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import no.planverk.domain.tenant.TenantId;
import no.planverk.domain.tenant.TenantUse;

/**
 * The requests of the last minute that this node has written down: of the ten municipalities that
 * asked most by name, of all others together.
 */
final class BusiestTenants implements MultiCollector {
  private static final int NAMED = 10;

  private final UsageMeter meter;
  private final Function<TenantId, String> name;

  /**
   * @param name the municipality's name in addresses, from what is known already
   */
  BusiestTenants(UsageMeter meter, Function<TenantId, String> name) {
    this.meter = meter;
    this.name = name;
  }

  @Override
  public MetricSnapshots collect() {
    List<Map.Entry<TenantId, TenantUse>> busiest =
        meter.lately().entrySet().stream()
            .sorted(
                Comparator.comparing(
                        (Map.Entry<TenantId, TenantUse> it) -> it.getValue().requests())
                    .reversed()
                    .thenComparing(it -> it.getKey().value()))
            .toList();
    Stream<GaugeDataPointSnapshot> named =
        busiest.stream()
            .limit(NAMED)
            .map(it -> requests(name.apply(it.getKey()), it.getValue().requests()));
    long others = busiest.stream().skip(NAMED).mapToLong(it -> it.getValue().requests()).sum();
    return MetricSnapshots.of(
        FleetMetrics.gauge(
            "planverk_tenant_requests",
            "Requests of the last minute: of the ten busiest municipalities, and of the others",
            Stream.concat(named, Stream.of(requests("(other)", others)))));
  }

  private static GaugeDataPointSnapshot requests(String tenant, long requests) {
    return FleetMetrics.point(requests, Labels.of("tenant", tenant));
  }
}
