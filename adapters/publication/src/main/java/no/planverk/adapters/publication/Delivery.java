package no.planverk.adapters.publication;

import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Method;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import no.planverk.adapters.http.SecurityHeaders;

/** Sends what came of a request. */
final class Delivery {
  private static final Header HTML =
      HeaderValues.createCached(HeaderNames.CONTENT_TYPE, "text/html; charset=utf-8");

  /** Seconds until a browser asks anew for what is being made. */
  private static final String SOON = "3";

  private Delivery() {}

  static void send(Outcome outcome, ServerRequest request, ServerResponse response) {
    switch (outcome) {
      case Outcome.Shown shown -> shown.answer().send(request, response);
      case Outcome.Refused refused -> send(refused.status(), refused.html(), request, response);
      case Outcome.Printed printed -> printed.paper().send(request, response, printed.name());
      case Outcome.Coming coming -> {
        response.header(HeaderNames.REFRESH, SOON).header(HeaderNames.RETRY_AFTER, SOON);
        send(Status.ACCEPTED_202, coming.html(), request, response);
      }
      case Outcome.Elsewhere elsewhere -> {
        SecurityHeaders.addTo(response);
        response
            .status(elsewhere.status())
            .header(HeaderNames.LOCATION, elsewhere.location())
            .send();
      }
    }
  }

  private static void send(
      Status status, byte[] html, ServerRequest request, ServerResponse response) {
    SecurityHeaders.addTo(response);
    response.status(status).header(HTML).header(HeaderValues.CACHE_NO_CACHE);
    if (request.prologue().method() == Method.HEAD) {
      response.header(HeaderNames.CONTENT_LENGTH, String.valueOf(html.length)).send();
    } else {
      response.send(html);
    }
  }
}
