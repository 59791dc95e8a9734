package no.planverk.infra;

import io.helidon.http.Header;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Status;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import no.planverk.adapters.http.SecurityHeaders;
import no.planverk.adapters.http.WebAddress;
import no.planverk.adapters.publication.DoorSigns;
import no.planverk.adapters.rest.ApiFailures;
import no.planverk.application.port.Municipalities;
import no.planverk.domain.tenant.HostName;
import no.planverk.domain.tenant.Tenancy;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantId;
import no.planverk.domain.tenant.TenantSlug;
import no.planverk.tenants.DatabaseAway;
import no.planverk.tenants.changes.ChangeListener;
import org.jspecify.annotations.Nullable;

/**
 * Stands before every route of the public port and asks how the municipality's tenancy stands, so
 * that no route needs to. It leads old slugs on; what names no municipality it lets pass. One that
 * is open costs a look into a map.
 */
final class TenantGate implements Filter, ChangeListener {
  private static final HeaderName ROBOTS = HeaderNames.create("X-Robots-Tag");
  private static final Header NOT_KEPT =
      HeaderValues.createCached(HeaderNames.CACHE_CONTROL, "no-store");
  private static final Asked NOBODY = new Asked.OfNobody();

  private final Municipalities municipalities;
  private final Set<String> ours;
  private final DoorSigns signs;
  private final AtomicLong changes = new AtomicLong();
  private final ConcurrentHashMap<String, Tenant> found = new ConcurrentHashMap<>();

  TenantGate(Municipalities municipalities, WebAddress site, WebAddress work, DoorSigns signs) {
    this.municipalities = municipalities;
    this.ours = Set.copyOf(List.of(site.authority(), work.authority()));
    this.signs = signs;
  }

  @Override
  public void changed(TenantId tenant) {
    changes.incrementAndGet();
    found.values().removeIf(it -> it.id().equals(tenant));
  }

  @Override
  public void everythingChanged() {
    changes.incrementAndGet();
    found.clear();
  }

  /** What a request is for. */
  private sealed interface Asked {
    record OfMunicipality(Tenant tenant, String path) implements Asked {}

    /** Under a slug that it had once; the path as it is now. */
    record Moved(String path) implements Asked {}

    /** The service itself, or nobody that is known. */
    record OfNobody() implements Asked {}
  }

  @Override
  public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
    switch (asked(request)) {
      case Asked.OfMunicipality(Tenant tenant, String path) -> {
        if (tenant.tenancy().equals(Tenancy.OPEN)) {
          chain.proceed();
        } else {
          rule(tenant, path, chain, request, response);
        }
      }
      case Asked.Moved(String path) -> leadOn(path, request, response);
      case Asked.OfNobody() -> chain.proceed();
    }
  }

  private Asked asked(RoutingRequest request) {
    String path = request.prologue().uriPath().rawPath();
    if (path.startsWith("/static/")) {
      return NOBODY;
    }
    try {
      return atHome(request)
          .<Asked>map(it -> new Asked.OfMunicipality(it, path))
          .orElseGet(() -> underSlug(path));
    } catch (DatabaseAway nobodyKnows) {
      return NOBODY;
    }
  }

  /** The municipality whose own host is asked; a header that names ours costs no look. */
  private Optional<Tenant> atHome(RoutingRequest request) {
    String host = request.headers().first(HeaderNames.HOST).orElse("");
    return ours.contains(host)
        ? Optional.empty()
        : HostName.ofHeader(host).flatMap(municipalities::find);
  }

  private Asked underSlug(String path) {
    int end = path.indexOf('/', 1);
    String segment = path.isEmpty() ? "" : end < 0 ? path.substring(1) : path.substring(1, end);
    String rest = end < 0 ? "" : path.substring(end);
    Tenant tenant = find(segment);
    if (tenant != null) {
      return new Asked.OfMunicipality(tenant, rest);
    }
    return TenantSlug.read(segment)
        .flatMap(municipalities::movedTo)
        .<Asked>map(it -> new Asked.Moved("/" + it + rest))
        .orElse(NOBODY);
  }

  /** What was found while something changed may be from before, and is not kept. */
  private @Nullable Tenant find(String segment) {
    Tenant known = found.get(segment);
    if (known != null) {
      return known;
    }
    long before = changes.get();
    Optional<Tenant> tenant = TenantSlug.read(segment).flatMap(municipalities::find);
    if (tenant.filter(it -> !it.tenancy().behind()).isPresent()) {
      found.put(segment, tenant.get());
    }
    if (changes.get() != before) {
      found.remove(segment);
    }
    return tenant.orElse(null);
  }

  private static void leadOn(String path, RoutingRequest request, RoutingResponse response) {
    String query = request.query().rawValue();
    SecurityHeaders.addTo(response);
    response
        .status(Status.PERMANENT_REDIRECT_308)
        .header(HeaderNames.LOCATION, query.isEmpty() ? path : path + "?" + query)
        .send();
  }

  private void rule(
      Tenant tenant,
      String path,
      FilterChain chain,
      RoutingRequest request,
      RoutingResponse response) {
    Tenancy tenancy = tenant.tenancy();
    if (tenancy.training()) {
      response.header(ROBOTS, "noindex");
    }
    switch (GateRule.of(tenancy, request.prologue().method(), path)) {
      case PASS -> chain.proceed();
      case UPGRADING -> {
        response.header(HeaderNames.RETRY_AFTER, Integer.toString(ApiFailures.UPGRADE_SECONDS));
        send(tenant, 503, path, signs.upgrading(tenant), request, response);
      }
      case NO_SITE -> send(tenant, 404, path, signs.noSite(tenant), request, response);
      case READ_ONLY -> send(tenant, 409, path, signs.readOnly(tenant), request, response);
      case GONE -> send(tenant, 410, path, signs.gone(tenant), request, response);
    }
  }

  private static void send(
      Tenant tenant,
      int status,
      String path,
      byte[] sign,
      RoutingRequest request,
      RoutingResponse response) {
    ServerResponse answer = HeadOnly.where(request, response);
    answer.header(ROBOTS, "noindex");
    if (isForProgram(path, request)) {
      ApiFailures.turnedAway(tenant, status, request, answer);
      return;
    }
    SecurityHeaders.addTo(answer);
    answer
        .status(Status.create(status))
        .header(HeaderNames.CONTENT_TYPE, "text/html; charset=utf-8")
        .header(NOT_KEPT)
        .send(sign);
  }

  /** Whether a program asks, or the script of a page. */
  private static boolean isForProgram(String path, RoutingRequest request) {
    return path.startsWith("/api/")
        || path.startsWith("/scim/")
        || request.headers().first(HeaderNames.ACCEPT).orElse("").contains("application/json");
  }
}
