package no.planverk.infra;

import io.helidon.http.DirectHandler;
import io.helidon.http.HeaderNames;
import io.helidon.http.ServerResponseHeaders;
import io.helidon.http.Status;
import io.helidon.webserver.http.DirectHandlers;
import java.util.Optional;
import java.util.regex.Pattern;
import no.planverk.adapters.rest.ApiFailures;

/** Answers in the API's manner what never became a request: a broken address, header or length. */
final class Unreadable implements DirectHandler {
  private static final Pattern API = Pattern.compile("/[^/]+/api/v1(?:/.*)?");

  static DirectHandlers handlers() {
    return DirectHandlers.builder().addHandler(EventType.BAD_REQUEST, new Unreadable()).build();
  }

  @Override
  public TransportResponse handle(
      TransportRequest request,
      EventType event,
      Status status,
      ServerResponseHeaders headers,
      String message) {
    TransportResponse.Builder response =
        TransportResponse.builder().status(status).headers(headers).keepAlive(false);
    if (API.matcher(request.path()).matches()) {
      Optional<String> language = request.headers().first(HeaderNames.ACCEPT_LANGUAGE);
      response
          .header(HeaderNames.CONTENT_TYPE, "application/problem+json; charset=utf-8")
          .entity(ApiFailures.unreadable(status.code(), language));
    }
    return response.build();
  }
}
