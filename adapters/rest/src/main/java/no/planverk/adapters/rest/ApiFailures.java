package no.planverk.adapters.rest;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.tenant.Standing;
import no.planverk.domain.tenant.Tenant;

/** Answers in the API's manner when the machine is what failed, not the request. */
public final class ApiFailures {
  /** Seconds after which to ask again whether an upgrade is done. */
  public static final int UPGRADE_SECONDS = 60;

  private static final int NOT_FOUND = 404;

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

  /** What is asked for is not done, since the municipality's tenancy does not stand so. */
  public static void turnedAway(
      Tenant tenant, int status, ServerRequest request, ServerResponse response) {
    Language language =
        Wording.language(request.headers().first(HeaderNames.ACCEPT_LANGUAGE), tenant.language());
    Door.send(turnedAway(tenant, status), language, response);
  }

  private static Problem turnedAway(Tenant tenant, int status) {
    if (tenant.tenancy().behind()) {
      return Problem.of(status, "tenancy-behind", Integer.toString(UPGRADE_SECONDS));
    }
    return switch (tenant.standing()) {
      case Standing.Open() -> Problem.of(status, "unknown-municipality");
      case Standing.Suspended(String reason, Instant since) ->
          Problem.of(status, "tenancy-suspended", day(tenant, since), reason);
      case Standing.Hidden _ -> Problem.of(status, "tenancy-hidden");
      case Standing.Closing(Instant since, Instant until) ->
          status == NOT_FOUND
              ? Problem.of(status, "tenancy-hidden")
              : Problem.of(status, "tenancy-closing", day(tenant, until));
      case Standing.Closed _ -> Problem.of(status, "tenancy-closed");
    };
  }

  private static String day(Tenant tenant, Instant at) {
    return LocalDate.ofInstant(at, tenant.country().zone()).toString();
  }

  private static Language language(ServerRequest request) {
    return Wording.language(request.headers().first(HeaderNames.ACCEPT_LANGUAGE), Language.EN);
  }
}
