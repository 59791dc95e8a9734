package no.planverk.infra;

import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import no.planverk.adapters.rest.ApiFailures;
import no.planverk.tenants.DatabaseAway;
import no.planverk.tenants.TenantBusy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What callers see when the machine fails: never a stack trace. The log has it. */
final class Failures {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
  private static final int RETRY_SECONDS = 2;

  private Failures() {}

  static void register(HttpRouting.Builder routing) {
    routing
        .error(TenantBusy.class, (request, response, busy) -> unavailable(request, response))
        .error(DatabaseAway.class, (request, response, away) -> unavailable(request, response))
        .error(RuntimeException.class, Failures::broken);
  }

  private static void unavailable(ServerRequest request, ServerResponse response) {
    ApiFailures.unavailable(request, HeadOnly.where(request, response), RETRY_SECONDS);
  }

  private static void broken(
      ServerRequest request, ServerResponse response, RuntimeException failure) {
    LOG.error("{} {} failed", request.prologue().method().text(), request.path().path(), failure);
    ApiFailures.internal(request, HeadOnly.where(request, response));
  }
}
