package no.planverk.adapters.http;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.util.Optional;

/** Whether a page of this very service sent a request, as the browser says it. */
final class SameOrigin {
  private static final HeaderName FETCH_SITE = HeaderNames.create("Sec-Fetch-Site");

  private SameOrigin() {}

  /** A browser that says neither where from nor how is too old to be believed. */
  static boolean isFrom(WebAddress base, ServerRequest request) {
    Optional<String> site = request.headers().first(FETCH_SITE);
    Optional<String> origin = request.headers().first(HeaderNames.ORIGIN);
    if (site.isPresent() && !site.get().equals("same-origin")) {
      return false;
    }
    return origin.map(base.value()::equals).orElse(site.isPresent());
  }
}
