package no.planverk.tenants;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import javax.sql.DataSource;

/** The open connections of one login. It starts without the database and finds it when it comes. */
final class Pool implements AutoCloseable {
  private static final Duration WAIT_FOR_CONNECTION = Duration.ofSeconds(3);
  private static final Duration LIFETIME = Duration.ofMinutes(9);
  private static final Duration IDLE = Duration.ofMinutes(5);

  private final HikariDataSource connections;

  Pool(Cell cell, Login login, int size, boolean readOnly) {
    var config = new HikariConfig();
    config.setPoolName(login.user());
    config.setJdbcUrl(cell.url());
    config.setUsername(login.user());
    config.setPassword(cell.passwords().of(login));
    config.setMaximumPoolSize(size);
    config.setMinimumIdle(1);
    config.setAutoCommit(false);
    config.setReadOnly(readOnly);
    config.setInitializationFailTimeout(-1);
    config.setConnectionTimeout(WAIT_FOR_CONNECTION.toMillis());
    config.setMaxLifetime(LIFETIME.toMillis());
    config.setIdleTimeout(IDLE.toMillis());
    config.addDataSourceProperty("ApplicationName", login.user());
    config.addDataSourceProperty("connectTimeout", "5");
    config.addDataSourceProperty("socketTimeout", Integer.toString(login.patienceSeconds()));
    config.addDataSourceProperty("tcpKeepAlive", "true");
    this.connections = new HikariDataSource(config);
  }

  Connection take() throws SQLException {
    try {
      return connections.getConnection();
    } catch (SQLTransientConnectionException none) {
      throw new DatabaseAway(none);
    }
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

  @Override
  public void close() {
    connections.close();
  }
}
