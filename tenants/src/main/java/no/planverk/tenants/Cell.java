package no.planverk.tenants;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.planverk.domain.InvalidValue;

/**
 * One database in one cluster, where a number of municipalities live, and the logins to it.
 *
 * @param url a JDBC address without user and password: {@code
 *     jdbc:postgresql://host:5432/planverk}, with {@code ?sslmode=verify-full} where the network is
 *     not our own
 */
public record Cell(String url, Passwords passwords) {
  private static final Pattern FORM =
      Pattern.compile("(?<hosts>jdbc:postgresql://[^/?]+/)[^/?]+(?<rest>\\?.*)?");

  public Cell {
    // What stands in the address would win over the login of the duty.
    if (!FORM.matcher(url).matches() || url.matches(".*[?&](user|password)=.*")) {
      throw new InvalidValue(
          "a cell's address is jdbc:postgresql://host:port/database, without user and password");
    }
  }

  /** The same for a process that must not own the tables. */
  public Cell withoutOwner() {
    return new Cell(url, passwords.without(Login.MIGRATOR));
  }

  /** The address of another database in the same cluster. */
  static String sibling(String url, String database) {
    Matcher parts = FORM.matcher(url);
    if (!parts.matches()) {
      throw new InvalidValue("an address is jdbc:postgresql://host:port/database");
    }
    String rest = parts.group("rest");
    return parts.group("hosts")
        + URLEncoder.encode(database, StandardCharsets.UTF_8)
        + (rest == null ? "" : rest);
  }

  /** A connection outside any pool, for work that is rare or lasts long. */
  public Connection connect(Login login) throws SQLException {
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
