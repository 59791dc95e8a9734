package no.planverk.tenants.upgrade;

import java.time.Duration;
import java.util.List;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.tenant.TenantSlug;

/**
 * How the tenants are brought to a release.
 *
 * @param first who goes first, mostly the vendor's own: a wave of their own
 * @param workers how many tenants at the same time, each on a connection of its own
 * @param budget how many of a hundred tenants of a wave may fail before it is stopped
 * @param lockTimeout how long a statement waits for a table that someone uses; longer, and everyone
 *     who comes later waits behind it
 * @param attempts how often a tenant is tried that was kept from it by a lock
 */
public record RolloutOptions(
    List<TenantSlug> first,
    int workers,
    int budget,
    Duration lockTimeout,
    Duration statementTimeout,
    int attempts) {
  public static final RolloutOptions USUAL =
      new RolloutOptions(List.of(), 2, 2, Duration.ofSeconds(3), Duration.ofMinutes(5), 3);

  public RolloutOptions {
    first = List.copyOf(first);
    require(workers >= 1 && workers <= 32, "there are 1 to 32 workers");
    require(budget >= 0 && budget <= 100, "the budget is 0 to 100 of a hundred");
    require(attempts >= 1 && attempts <= 20, "there are 1 to 20 attempts");
    require(!lockTimeout.isNegative() && !lockTimeout.isZero(), "the lock timeout is above zero");
    require(!statementTimeout.isNegative(), "the statement timeout is zero (none) or above");
  }

  private static void require(boolean holds, String rule) {
    if (!holds) {
      throw new InvalidValue(rule);
    }
  }

  /** These go before all others. */
  public RolloutOptions first(TenantSlug... slugs) {
    return new RolloutOptions(
        List.of(slugs), workers, budget, lockTimeout, statementTimeout, attempts);
  }
}
