package no.planverk.tenants.upgrade;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import no.planverk.domain.tenant.TenantId;
import no.planverk.tenants.Jooq;
import no.planverk.tenants.release.Release;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One wave of a rollout at work: several tenants at the same time, until too many have failed. */
final class UpgradeWave {
  private static final Logger LOG = LoggerFactory.getLogger(UpgradeWave.class);
  private static final Set<String> KEPT_BY_A_LOCK = Set.of("55P03", "40P01");
  private static final int LONGEST_ERROR = 2_000;

  private final UpgradeCrew crew;
  private final List<Release> releases;
  private final RolloutOptions options;
  private final Rollout rollout;
  private final Rollout.Wave wave;
  private final RolloutTally tally;

  UpgradeWave(
      UpgradeCrew crew,
      List<Release> releases,
      RolloutOptions options,
      Rollout rollout,
      Rollout.Wave wave,
      RolloutTally tally) {
    this.crew = crew;
    this.releases = releases;
    this.options = options;
    this.rollout = rollout;
    this.wave = wave;
    this.tally = tally;
  }

  /** Why it was stopped before its end, if it was. */
  Optional<String> run(DSLContext registry) {
    tally.nextWave();
    List<Thread> workers = new ArrayList<>();
    for (int place = 0; place < Math.min(options.workers(), wave.tenants()); place++) {
      workers.add(Thread.ofPlatform().name("upgrade-" + place).start(this::work));
    }
    workers.forEach(UpgradeWave::join);
    if (mustStop()) {
      return Optional.of(
          "wave %d: %d of %d tenants failed, where %d may"
              .formatted(wave.number(), tally.failedInWave(), wave.tenants(), mayFail()));
    }
    boolean whole = rollout.waves(registry).stream().noneMatch(it -> it.number() == wave.number());
    return whole
        ? Optional.empty()
        : Optional.of("wave %d: the database was lost".formatted(wave.number()));
  }

  private static void join(Thread worker) {
    try {
      worker.join();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the upgrade was interrupted", stop);
    }
  }

  private int mayFail() {
    return wave.tenants() * options.budget() / 100;
  }

  private boolean mustStop() {
    return tally.failedInWave() > mayFail();
  }

  /** Goes on with another connection when the one it had was lost. */
  private void work() {
    AtomicBoolean more = new AtomicBoolean(true);
    while (more.get() && !mustStop()) {
      try {
        crew.lend(worker -> more.set(nextOnes(worker)));
      } catch (SQLException | DataAccessException lost) {
        LOG.warn("an upgrade's worker ends: {}", lost.getMessage());
        more.set(false);
      }
    }
  }

  /** False when nobody waits any more. */
  private boolean nextOnes(Connection worker) throws SQLException {
    TenantUpgrade upgrade = new TenantUpgrade(worker, releases, options);
    boolean more = true;
    while (more && !mustStop() && !worker.isClosed()) {
      more = next(worker, upgrade);
    }
    return more;
  }

  private boolean next(Connection worker, TenantUpgrade upgrade) throws SQLException {
    DSLContext sql = Jooq.on(worker);
    Optional<TenantId> taken = rollout.take(wave, sql);
    if (taken.isEmpty()) {
      worker.rollback();
      return false;
    }
    TenantId tenant = taken.get();
    try {
      upgrade.upgrade(tenant, () -> rollout.running(tenant, sql));
      rollout.done(tenant, sql);
      worker.commit();
      tally.done(tenant);
    } catch (SQLException | RuntimeException refused) {
      rollBack(worker, refused);
      crew.lend(noting -> note(tenant, refused, noting));
    }
    return true;
  }

  private static void rollBack(Connection worker, Exception refused) {
    try {
      worker.rollback();
    } catch (SQLException alsoBroken) {
      refused.addSuppressed(alsoBroken);
    }
  }

  /** On another connection: the worker's may be gone. */
  private void note(TenantId tenant, Exception refused, Connection noting) throws SQLException {
    String whole = String.valueOf(refused.getMessage());
    String why = whole.substring(0, Math.min(whole.length(), LONGEST_ERROR));
    DSLContext sql = Jooq.on(noting);
    boolean again =
        isKeptByALock(refused) && rollout.attempts(tenant, sql) + 1 < options.attempts();
    if (again) {
      rollout.again(tenant, why, sql);
    } else {
      rollout.failed(tenant, why, sql);
    }
    noting.commit();
    if (!again) {
      tally.failed(tenant, why);
    }
  }

  private static boolean isKeptByALock(Exception refused) {
    Throwable cause = refused instanceof DataAccessException ? refused.getCause() : refused;
    return cause instanceof SQLException sql && KEPT_BY_A_LOCK.contains(sql.getSQLState());
  }
}
