package no.planverk.adapters.rest;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import no.planverk.domain.catalogue.Language;

/** Answers in the API's manner when the machine is what failed, not the request. */
public final class ApiFailures {
  private ApiFailures() {}

  /** The answer to what is no HTTP request, or cannot be told from one. */
  public static byte[] unreadable(int status, Optional<String> acceptLanguage) {
    Language spoken = Wording.language(acceptLanguage, Language.EN);
    return RequestBody.JSONB
        .toJson(Wording.problem(Problem.of(status, "unreadable"), spoken))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Something broke; the log has it under the request's id. */
  public static void internal(ServerRequest request, ServerResponse response) {
    Door.send(Problem.of(500, "internal"), language(request), response);
  }

  /** The database is away or the municipality is busy; worth another try after so many seconds. */
  public static void unavailable(ServerRequest request, ServerResponse response, int seconds) {
    response.header(HeaderNames.RETRY_AFTER, Integer.toString(seconds));
    Door.send(
        Problem.of(503, "unavailable", Integer.toString(seconds)), language(request), response);
  }

  private static Language language(ServerRequest request) {
    return Wording.language(request.headers().first(HeaderNames.ACCEPT_LANGUAGE), Language.EN);
  }
}
