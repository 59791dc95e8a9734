package no.planverk.tenants;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * One database in one cluster, where a number of municipalities live, and the logins to it.
 *
 * @param url a JDBC address without user and password: {@code
 *     jdbc:postgresql://host:5432/planverk}, with {@code ?sslmode=verify-full} where the network is
 *     not our own
 */
public record Cell(String url, Passwords passwords) {
  /** A connection outside any pool, for work that is rare or lasts long. */
  Connection connect(Login login) throws SQLException {
    var properties = new Properties();
    properties.setProperty("user", login.user());
    properties.setProperty("password", passwords.of(login));
    properties.setProperty("ApplicationName", login.user());
    properties.setProperty("connectTimeout", "5");
    properties.setProperty("tcpKeepAlive", "true");
    if (login != Login.MIGRATOR) {
      properties.setProperty("socketTimeout", "15");
    }
    return DriverManager.getConnection(url, properties);
  }
}
