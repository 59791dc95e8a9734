package no.planverk.adapters.http;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Duration;
import java.util.Optional;

/**
 * The cookies of staff and operators: never seen by script, never sent unencrypted (browsers make
 * an exception for localhost), not sent along by other sites' forms. Behind TLS their names bind
 * them to it (RFC 6265bis § 4.1.3).
 */
public final class Cookies {
  private static final String ATTRIBUTES = "; HttpOnly; Secure; SameSite=Lax";

  private final String prefix;

  public Cookies(WebAddress base) {
    this.prefix = base.isEncrypted() ? "__Secure-planverk" : "planverk";
  }

  /** The name of the cookie that holds a session's secret. */
  public String session() {
    return prefix;
  }

  /** The name of the cookie that holds one sign-in under way. */
  public String attempt(String key) {
    return prefix + "-" + key;
  }

  public Optional<String> read(ServerRequest request, String name) {
    return request.headers().cookies().first(name).asOptional().filter(it -> !it.isEmpty());
  }

  public void set(
      ServerResponse response, String name, String value, String path, Duration maxAge) {
    response
        .headers()
        .add(
            HeaderNames.SET_COOKIE,
            name + "=" + value + "; Path=" + path + "; Max-Age=" + maxAge.toSeconds() + ATTRIBUTES);
  }

  public void clear(ServerResponse response, String name, String path) {
    set(response, name, "", path, Duration.ZERO);
  }
}
