package no.planverk.application.port;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What operations watch: whether the service can do its work, and how hard it works. */
public interface Vitals {
  /** How a pool of connections is used. */
  record Pool(int active, int idle, int waiting, int most) {}

  /** How many municipalities stand so and have their tables at that release. */
  record Tenants(String standing, int release, int count) {}

  /** How many jobs should have begun and have not, and for how long the oldest has waited. */
  record Overdue(int jobs, Duration longest) {}

  /**
   * All municipalities together.
   *
   * @param upgrades how many municipalities' upgrades are in which state
   * @param lastBackup when a backup was last said to be done
   */
  record Fleet(
      List<Tenants> tenants,
      Map<String, Integer> upgrades,
      Overdue overdue,
      Optional<Instant> lastBackup) {
    public Fleet {
      tenants = List.copyOf(tenants);
      upgrades = Map.copyOf(upgrades);
    }
  }

  /** What keeps the service from doing its work; nothing when it is ready. */
  List<String> obstacles();

  /** Pools by the duty of their connections. */
  Map<String, Pool> pools();

  /** Nothing while the registry cannot be read. */
  Optional<Fleet> fleet();
}
