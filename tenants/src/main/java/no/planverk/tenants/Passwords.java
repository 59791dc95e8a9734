package no.planverk.tenants;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** The passwords of the logins. A process is given only those that it needs. Never printed. */
public record Passwords(Map<Login, String> byLogin) {
  public Passwords {
    byLogin = Map.copyOf(byLogin);
  }

  /** One password for each login, as {@code choose} says. */
  public static Passwords of(Function<Login, String> choose) {
    var byLogin = new EnumMap<Login, String>(Login.class);
    for (Login login : Login.values()) {
      byLogin.put(login, choose.apply(login));
    }
    return new Passwords(byLogin);
  }

  /** All but one. */
  Passwords without(Login login) {
    var others = new EnumMap<Login, String>(Login.class);
    others.putAll(byLogin);
    others.remove(login);
    return new Passwords(others);
  }

  String of(Login login) {
    String password = byLogin.get(login);
    if (password == null) {
      throw new IllegalStateException("no password was given for the login " + login.user());
    }
    return password;
  }

  @Override
  public String toString() {
    return "passwords of " + byLogin.keySet();
  }
}
