package no.planverk.tenants;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import no.planverk.domain.tenant.TenantId;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DefaultConnectionProvider;

/**
 * The only way to a municipality's tables: name the municipality and the duty, get one transaction
 * in its role and its schema. Threads share it.
 */
public final class TenantDatabase implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Map<Duty, Pool> pools = new EnumMap<>(Duty.class);
  private final Map<Duty, TenantShares> shares = new EnumMap<>(Duty.class);
  private final ConcurrentHashMap<TenantId, Configuration> configurations =
      new ConcurrentHashMap<>();

  /**
   * @param poolSize the most connections that each duty may hold
   */
  public TenantDatabase(Cell cell, int poolSize) {
    this(cell, poolSize, PATIENCE);
  }

  TenantDatabase(Cell cell, int poolSize, Duration patience) {
    for (Duty duty : Duty.values()) {
      pools.put(duty, new Pool(cell, duty.login(), poolSize, duty.readOnly()));
      shares.put(duty, new TenantShares(duty, poolSize, patience));
    }
  }

  /**
   * Commits when {@code work} returns, rolls back when it throws. Never nests: call it once for a
   * unit of work and hand the context on.
   *
   * @throws TenantBusy when the tenant holds half of the duty's connections already
   * @throws DatabaseAway when no connection was to be had, or the one in use was lost
   * @throws DataAccessException when the database refused; nothing is stored
   */
  public <T> T inTransaction(TenantId tenant, Duty duty, Function<DSLContext, T> work) {
    return of(shares, duty).seated(tenant, () -> connected(tenant, duty, work));
  }

  private <T> T connected(TenantId tenant, Duty duty, Function<DSLContext, T> work) {
    try (Connection connection = of(pools, duty).take()) {
      return committed(connection, tenant, duty, work);
    } catch (DataAccessException broken) {
      throw DatabaseAway.isBehind(broken) ? new DatabaseAway(broken) : broken;
    } catch (SQLException broken) {
      if (DatabaseAway.isBehind(broken)) {
        throw new DatabaseAway(broken);
      }
      throw new DataAccessException("the transaction failed: " + broken.getMessage(), broken);
    }
  }

  private <T> T committed(
      Connection connection, TenantId tenant, Duty duty, Function<DSLContext, T> work)
      throws SQLException {
    try {
      takeRole(connection, duty.role(TenantNames.of(tenant)));
      T result = work.apply(context(tenant, connection));
      Commit.of(connection);
      return result;
    } catch (Throwable failure) {
      rollBack(connection, failure);
      throw failure;
    }
  }

  /** For this transaction only: commit and rollback both give the role back. */
  static void takeRole(Connection connection, String role) throws SQLException {
    try (var statement = connection.prepareStatement("SELECT set_config('role', ?, true)")) {
      statement.setString(1, role);
      statement.execute();
    }
  }

  private DSLContext context(TenantId tenant, Connection connection) {
    return configurations
        .computeIfAbsent(tenant, Jooq::configuration)
        .derive(new DefaultConnectionProvider(connection))
        .dsl();
  }

  private static void rollBack(Connection connection, Throwable failure) {
    try {
      connection.rollback();
    } catch (SQLException alsoBroken) {
      failure.addSuppressed(alsoBroken);
    }
  }

  private static <V> V of(Map<Duty, V> byDuty, Duty duty) {
    V value = byDuty.get(duty);
    if (value == null) {
      throw new IllegalStateException("nothing stands for the duty " + duty);
    }
    return value;
  }

  /** How the connections of a duty are used at this moment. */
  public PoolUse use(Duty duty) {
    return of(pools, duty).use();
  }

  @Override
  public void close() {
    pools.values().forEach(Pool::close);
  }
}
