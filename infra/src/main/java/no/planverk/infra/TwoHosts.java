package no.planverk.infra;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import no.planverk.adapters.http.WebAddress;

/**
 * Where staff pages have a host of their own, each host serves its own part and leads to the other
 * for the rest: a page that the public host serves can never reach a session of the staff's.
 */
final class TwoHosts implements Filter {
  private static final Pattern STAFF =
      Pattern.compile("/(login|[^/]+/(work|sign-in|api|scim))(/.*)?");
  private static final Pattern SHARED =
      Pattern.compile("/(static/.*|[^/]+/(theme\\.css|logo|api|scim)(/.*)?)");

  private final WebAddress site;
  private final WebAddress work;
  private final Predicate<RoutingRequest> atHome;

  /**
   * @param atHome whether a request is for a municipality's own host, which serves its site alone
   */
  TwoHosts(WebAddress site, WebAddress work, Predicate<RoutingRequest> atHome) {
    this.site = site;
    this.work = work;
    this.atHome = atHome;
  }

  @Override
  public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
    String path = request.prologue().uriPath().rawPath();
    if (site.equals(work) || SHARED.matcher(path).matches() || atHome.test(request)) {
      chain.proceed();
      return;
    }
    WebAddress right = STAFF.matcher(path).matches() ? work : site;
    String host = request.headers().first(HeaderNames.HOST).orElse("");
    if (host.equalsIgnoreCase(right.authority())) {
      chain.proceed();
      return;
    }
    String query = request.query().rawValue();
    response
        .status(Status.PERMANENT_REDIRECT_308)
        .header(HeaderNames.LOCATION, right.at(path) + (query.isEmpty() ? "" : "?" + query))
        .send();
  }
}
