package no.planverk.adapters.metrics;

import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.application.port.Vitals;
import no.planverk.application.port.Vitals.Fleet;

/**
 * The fleet as Prometheus sees it, all of it from one look at the registry. While that is away the
 * figures are missing, and {@code planverk_registry_up} says so.
 */
final class FleetMetrics implements MultiCollector {
  private final Vitals vitals;

  FleetMetrics(Vitals vitals) {
    this.vitals = vitals;
  }

  @Override
  public MetricSnapshots collect() {
    Optional<Fleet> fleet = vitals.fleet();
    List<MetricSnapshot> all = new ArrayList<>();
    all.add(
        gauge(
            "planverk_registry_up",
            "Whether the registry of municipalities answers",
            Stream.of(point(fleet.isPresent() ? 1 : 0, Labels.EMPTY))));
    fleet.ifPresent(it -> all.addAll(metrics(it)));
    return new MetricSnapshots(all);
  }

  private static List<MetricSnapshot> metrics(Fleet fleet) {
    return List.of(
        gauge(
            "planverk_tenants",
            "Municipalities, by how they stand and the release of their tables",
            fleet.tenants().stream()
                .map(
                    it ->
                        point(
                            it.count(),
                            Labels.of(
                                "release",
                                Integer.toString(it.release()),
                                "standing",
                                it.standing())))),
        gauge(
            "planverk_upgrades",
            "Municipalities whose upgrade is in that state",
            fleet.upgrades().entrySet().stream()
                .map(it -> point(it.getValue(), Labels.of("state", it.getKey())))),
        gauge(
            "planverk_jobs_overdue",
            "Jobs that should have begun and have not",
            Stream.of(point(fleet.overdue().jobs(), Labels.EMPTY))),
        gauge(
            "planverk_jobs_overdue_longest_seconds",
            "For how long the oldest of them has waited",
            Stream.of(point(fleet.overdue().longest().toSeconds(), Labels.EMPTY))),
        gauge(
            "planverk_last_backup_timestamp_seconds",
            "When a backup was last said to be done; 0 when never",
            Stream.of(
                point(
                    fleet.lastBackup().map(it -> it.getEpochSecond()).orElse(0L), Labels.EMPTY))));
  }

  static GaugeSnapshot gauge(String name, String help, Stream<GaugeDataPointSnapshot> points) {
    GaugeSnapshot.Builder gauge = GaugeSnapshot.builder().name(name).help(help);
    points.forEach(gauge::dataPoint);
    return gauge.build();
  }

  static GaugeDataPointSnapshot point(double value, Labels labels) {
    return GaugeDataPointSnapshot.builder().value(value).labels(labels).build();
  }
}
