package no.planverk.tenants;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/**
 * The open connections of one login. It starts without the database and finds it when it comes. Who
 * asks waits a little, which is enough for a restart of the database; once somebody has waited in
 * vain, the others are told at once until it is there again.
 */
public final class Pool implements AutoCloseable {
  private static final Duration WAIT_FOR_CONNECTION = Duration.ofSeconds(3);
  private static final Duration LIFETIME = Duration.ofMinutes(9);
  private static final Duration IDLE = Duration.ofMinutes(5);
  private static final int LEAST_IDLE = 1;

  private final HikariDataSource connections;
  private final Set<Thread> workers = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean away = new AtomicBoolean();

  public Pool(Cell cell, Login login, int size, boolean readOnly) {
    var config = new HikariConfig();
    config.setPoolName(login.user());
    config.setJdbcUrl(cell.url());
    config.setUsername(login.user());
    config.setPassword(cell.passwords().of(login));
    config.setMaximumPoolSize(size);
    config.setMinimumIdle(LEAST_IDLE);
    config.setAutoCommit(false);
    config.setReadOnly(readOnly);
    config.setInitializationFailTimeout(-1);
    config.setConnectionTimeout(WAIT_FOR_CONNECTION.toMillis());
    config.setMaxLifetime(LIFETIME.toMillis());
    if (size > LEAST_IDLE) {
      config.setIdleTimeout(IDLE.toMillis());
    }
    config.setThreadFactory(workersOf(login));
    config.addDataSourceProperty("ApplicationName", login.user());
    config.addDataSourceProperty("connectTimeout", "5");
    config.addDataSourceProperty("socketTimeout", Integer.toString(login.patienceSeconds()));
    config.addDataSourceProperty("tcpKeepAlive", "true");
    this.connections = new HikariDataSource(config);
  }

  private ThreadFactory workersOf(Login login) {
    ThreadFactory made =
        Thread.ofPlatform().daemon().name("pool of " + login.user() + " ", 1).factory();
    return work -> {
      Thread worker = made.newThread(work);
      workers.removeIf(it -> it.getState() == Thread.State.TERMINATED);
      workers.add(worker);
      return worker;
    };
  }

  Connection take() throws SQLException {
    if (away.get()) {
      throw new DatabaseAway();
    }
    try {
      return connections.getConnection();
    } catch (SQLTransientConnectionException none) {
      if (connections.getHikariPoolMXBean().getTotalConnections() == 0
          && away.compareAndSet(false, true)) {
        Thread.ofVirtual().name("seeks the database").start(this::seek);
      }
      throw new DatabaseAway(none);
    }
  }

  /** Tries until there is a connection again. */
  private void seek() {
    while (!connections.isClosed()) {
      try (Connection found = connections.getConnection()) {
        break;
      } catch (SQLException stillAway) {
        continue;
      }
    }
    away.set(false);
  }

  DataSource source() {
    return connections;
  }

  PoolUse use() {
    HikariPoolMXBean now = connections.getHikariPoolMXBean();
    return new PoolUse(
        now.getActiveConnections(),
        now.getIdleConnections(),
        now.getThreadsAwaitingConnection(),
        connections.getMaximumPoolSize());
  }

  /**
   * Who seeks a connection while the database is away rests longer and longer between two tries,
   * and would be waited for: it is woken, so that a server stops as soon without its database.
   */
  @Override
  public void close() {
    workers.forEach(Thread::interrupt);
    connections.close();
  }
}
