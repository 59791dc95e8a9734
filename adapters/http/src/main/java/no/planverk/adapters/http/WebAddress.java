package no.planverk.adapters.http;

import java.net.URI;
import no.planverk.domain.InvalidValue;

/**
 * The address by which browsers reach the service: scheme, host and port, no path. It is set, never
 * taken from a request's Host header, which anyone may write.
 */
public record WebAddress(String value) {
  public WebAddress {
    URI uri = parse(value);
    boolean plain =
        uri.getHost() != null
            && uri.getUserInfo() == null
            && (uri.getRawPath() == null || uri.getRawPath().isEmpty())
            && uri.getRawQuery() == null
            && uri.getRawFragment() == null;
    boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
    if (!plain || !web) {
      throw new InvalidValue("a web address is as https://planverk.example, not " + value);
    }
  }

  private static URI parse(String value) {
    try {
      return URI.create(value);
    } catch (IllegalArgumentException e) {
      throw new InvalidValue("a web address is as https://planverk.example, not " + value);
    }
  }

  public boolean isEncrypted() {
    return value.startsWith("https:");
  }

  /** Host and port as a browser writes them into the Host header. */
  public String authority() {
    return URI.create(value).getRawAuthority();
  }

  public String at(String path) {
    return value + path;
  }

  @Override
  public String toString() {
    return value;
  }
}
