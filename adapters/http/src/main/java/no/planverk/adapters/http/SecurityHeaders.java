package no.planverk.adapters.http;

import io.helidon.http.Header;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.webserver.http.ServerResponse;

/**
 * What every answer tells a browser not to do: run script, load from elsewhere, guess media types,
 * be framed. Icons of the style sheet are {@code data:} images, hence that one exception.
 */
public final class SecurityHeaders {
  private static final HeaderName CONTENT_SECURITY_POLICY =
      HeaderNames.create("Content-Security-Policy");
  private static final HeaderName REFERRER_POLICY = HeaderNames.create("Referrer-Policy");
  private static final HeaderName PERMISSIONS_POLICY = HeaderNames.create("Permissions-Policy");
  private static final HeaderName OPENER_POLICY = HeaderNames.create("Cross-Origin-Opener-Policy");

  private static final String BARE =
      "style-src 'self'; img-src 'self' data:; form-action 'self';"
          + " base-uri 'none'; frame-ancestors ";
  private static final Header WITHOUT_SCRIPT =
      HeaderValues.createCached(
          CONTENT_SECURITY_POLICY, "default-src 'none'; connect-src 'self'; " + BARE + "'none'");
  private static final Header IN_ANY_FRAME =
      HeaderValues.createCached(CONTENT_SECURITY_POLICY, "default-src 'none'; " + BARE + "*");
  private static final Header WITH_OWN_SCRIPT =
      HeaderValues.createCached(
          CONTENT_SECURITY_POLICY,
          "default-src 'none'; script-src 'self'; connect-src 'self'; " + BARE + "'none'");
  private static final Header[] ALL = {
    HeaderValues.X_CONTENT_TYPE_OPTIONS_NOSNIFF,
    HeaderValues.createCached(REFERRER_POLICY, "same-origin"),
    HeaderValues.createCached(PERMISSIONS_POLICY, "camera=(), geolocation=(), microphone=()"),
    HeaderValues.createCached(OPENER_POLICY, "same-origin"),
  };

  private SecurityHeaders() {}

  /**
   * For pages without script, as all of the public's are. They may connect to ourselves only
   * because checkers of a site fetch its robots.txt from within a page.
   */
  public static void addTo(ServerResponse response) {
    add(response, WITHOUT_SCRIPT);
  }

  /** As {@link #addTo}, for parts that stand in pages of others. */
  public static void addFrameableTo(ServerResponse response) {
    add(response, IN_ANY_FRAME);
  }

  /** For pages of the staff, on which our own script runs. */
  public static void addWithScriptTo(ServerResponse response) {
    add(response, WITH_OWN_SCRIPT);
  }

  private static void add(ServerResponse response, Header contentSecurityPolicy) {
    response.header(contentSecurityPolicy);
    for (Header header : ALL) {
      response.header(header);
    }
  }
}
