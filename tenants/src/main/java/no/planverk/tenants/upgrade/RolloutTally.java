package no.planverk.tenants.upgrade;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import no.planverk.domain.tenant.TenantId;

/** Counts how a rollout goes, for all of its workers, and tells it on. Threads share it. */
final class RolloutTally {
  private final int total;
  private final int waves;
  private final RolloutProgress progress;
  private final ReentrantLock lock = new ReentrantLock();
  private final List<TenantId> upgraded = new ArrayList<>();
  private final Map<TenantId, String> failed = new LinkedHashMap<>();
  private int wave;
  private int failedInWave;

  RolloutTally(int total, int waves, RolloutProgress progress) {
    this.total = total;
    this.waves = waves;
    this.progress = progress;
  }

  void nextWave() {
    locked(
        () -> {
          wave++;
          failedInWave = 0;
        });
  }

  void done(TenantId tenant) {
    locked(
        () -> {
          upgraded.add(tenant);
          tell();
        });
  }

  void failed(TenantId tenant, String why) {
    locked(
        () -> {
          failed.put(tenant, why);
          failedInWave++;
          tell();
        });
  }

  private void tell() {
    progress.at(
        new RolloutProgress.Point(
            wave, waves, upgraded.size() + failed.size(), failed.size(), total));
  }

  int failedInWave() {
    lock.lock();
    try {
      return failedInWave;
    } finally {
      lock.unlock();
    }
  }

  private void locked(Runnable change) {
    lock.lock();
    try {
      change.run();
    } finally {
      lock.unlock();
    }
  }

  /** Once the workers have ended. */
  List<TenantId> upgraded() {
    return List.copyOf(upgraded);
  }

  /** Once the workers have ended. */
  Map<TenantId, String> failed() {
    return Map.copyOf(failed);
  }
}
