package no.planverk.adapters.identity;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.OptionalInt;
import java.util.function.Function;
import no.planverk.adapters.http.RateLimits;
import no.planverk.adapters.http.SecurityHeaders;
import no.planverk.adapters.http.SpokenLanguage;
import no.planverk.adapters.http.Texts;
import no.planverk.domain.catalogue.Language;

/** Counts who goes in and out to sign in, by address; who comes too often is told to wait. */
final class Turnstile {
  private static final Texts TEXTS = Texts.of("sign-in");

  private final RateLimits limits;
  private final Function<ServerRequest, Language> otherwise;

  /** {@code otherwise} is the language for browsers that ask for none of ours. */
  Turnstile(RateLimits limits, Function<ServerRequest, Language> otherwise) {
    this.limits = limits;
    this.otherwise = otherwise;
  }

  Handler before(Handler way) {
    return (request, response) -> {
      OptionalInt wait = limits.signIn().spend(limits.address(request));
      if (wait.isEmpty()) {
        way.handle(request, response);
      } else {
        turnAway(request, response, wait.getAsInt());
      }
    };
  }

  private void turnAway(ServerRequest request, ServerResponse response, int seconds) {
    Language language =
        SpokenLanguage.of(
            request.headers().first(HeaderNames.ACCEPT_LANGUAGE), otherwise.apply(request));
    SecurityHeaders.addTo(response);
    response
        .status(Status.TOO_MANY_REQUESTS_429)
        .header(HeaderNames.RETRY_AFTER, Integer.toString(seconds))
        .header(HeaderNames.CACHE_CONTROL, "no-store")
        .header(HeaderNames.VARY, "Accept-Language")
        .header(HeaderNames.CONTENT_LANGUAGE, language.tag())
        .header(HeaderNames.CONTENT_TYPE, "text/plain; charset=utf-8")
        .send(TEXTS.get(language, "problem.too-many", seconds));
  }
}
