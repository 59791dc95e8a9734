package no.planverk.infra;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.util.concurrent.ThreadLocalRandom;

/** Gives every request an id that its log lines and its answer carry. */
final class RequestId implements Filter {
  /** The id of the request that this thread answers. */
  static final ScopedValue<String> CURRENT = ScopedValue.newInstance();

  private static final HeaderName HEADER = HeaderNames.create("X-Request-Id");

  @Override
  public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
    String id = Long.toHexString(ThreadLocalRandom.current().nextLong());
    response.header(HEADER, id);
    ScopedValue.where(CURRENT, id).run(chain::proceed);
  }
}
