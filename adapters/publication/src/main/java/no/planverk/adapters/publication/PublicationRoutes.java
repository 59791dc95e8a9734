package no.planverk.adapters.publication;

import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Method;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import no.planverk.adapters.http.PublicFrame;
import no.planverk.adapters.http.RateLimits;
import no.planverk.adapters.http.SecurityHeaders;
import no.planverk.adapters.http.StaticFiles;
import no.planverk.adapters.http.StoredAnswer;
import no.planverk.adapters.http.WebAddress;
import no.planverk.adapters.http.paper.PrintRoom;
import no.planverk.application.people.FindMunicipality;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * The public site. Registered at the root before other routes, it answers its own addresses and
 * passes on all others; {@link #lastResort} is registered after all others. Pages are made once and
 * kept until {@link #changed} or the next day.
 */
public final class PublicationRoutes implements HttpService {
  private static final Header HTML =
      HeaderValues.createCached(HeaderNames.CONTENT_TYPE, "text/html; charset=utf-8");

  /** Seconds until a browser asks anew for what is being made. */
  private static final String SOON = "3";

  private static final Header ALLOW = HeaderValues.createCached(HeaderNames.ALLOW, "GET, HEAD");

  private final Changes changes = new Changes();
  private final KnownMunicipalities municipalities;
  private final PublicSite site;
  private final PageMemory memory;
  private final Clock clock;
  private final RateLimits limits;

  /**
   * @param service where the public reaches the service
   * @param memoryBudget bytes of pages to keep, such as 64 MB
   */
  public PublicationRoutes(
      FindMunicipality findMunicipality,
      Library library,
      StaticFiles staticFiles,
      WebAddress service,
      Clock clock,
      RateLimits limits,
      long memoryBudget,
      PrintRoom printRoom) {
    this.municipalities = new KnownMunicipalities(findMunicipality, changes);
    this.memory = new PageMemory(memoryBudget);
    this.clock = clock;
    this.limits = limits;
    this.site = new PublicSite(library, staticFiles, service, changes, memory, printRoom);
  }

  @Override
  public void routing(HttpRules rules) {
    rules.any(this::answer);
  }

  /** Answers what nothing else has: a page that helps, in the municipality's language. */
  public HttpService lastResort() {
    return rules -> rules.any(this::nothingHere);
  }

  /** What stands around the pages of this site, for rooms with pages of their own within it. */
  public PublicFrame frame() {
    return (tenant, title, content) -> site.framed(tenant, today(tenant), title, content);
  }

  /** Something of the municipality has changed: its pages are made anew. */
  public void changed(TenantId tenant) {
    changes.in(tenant);
    municipalities.forget(tenant);
  }

  /** Anything may have changed. */
  public void everythingChanged() {
    changes.inAll();
    municipalities.forgetAll();
  }

  private void answer(ServerRequest request, ServerResponse response) {
    Method method = request.prologue().method();
    String path = request.prologue().uriPath().rawPath();
    int end = path.indexOf('/', 1);
    String slug = end < 0 ? path.substring(1) : path.substring(1, end);
    String rest = end < 0 ? "" : path.substring(end);
    boolean reading = method == Method.GET || method == Method.HEAD;
    if (reading && request.prologue().query().isEmpty()) {
      StoredAnswer kept = kept(slug, rest);
      if (kept != null) {
        kept.send(request, response);
        return;
      }
    }
    Optional<PublicAddress> address = slug.isEmpty() ? Optional.empty() : PublicAddress.of(rest);
    if (address.isEmpty()) {
      response.next();
    } else if (reading) {
      answer(slug, address.get(), request, response);
    } else {
      SecurityHeaders.addTo(response);
      response.status(Status.METHOD_NOT_ALLOWED_405).header(ALLOW).send();
    }
  }

  private @Nullable StoredAnswer kept(String slug, String address) {
    Tenant tenant = municipalities.remembered(slug);
    return tenant == null
        ? null
        : memory.fresh(tenant.id(), address, changes.count(tenant.id()), today(tenant));
  }

  private void answer(
      String slug, PublicAddress address, ServerRequest request, ServerResponse response) {
    Optional<Tenant> tenant = municipalities.find(slug);
    if (tenant.isEmpty()) {
      if (address instanceof PublicAddress.Misspelt && !slug.matches("[a-z][a-z0-9-]+")) {
        response.next();
      } else {
        send(site.unknownMunicipality(), request, response);
      }
      return;
    }
    OptionalInt wait = wait(address, request);
    if (wait.isPresent()) {
      response.header(HeaderNames.RETRY_AFTER, Integer.toString(wait.getAsInt()));
      send(site.crowded(tenant.get(), today(tenant.get())), request, response);
      return;
    }
    send(
        site.answer(tenant.get(), today(tenant.get()), address, request.prologue().query()),
        request,
        response);
  }

  /** Searches for free text are made anew each time, so nobody may do it without end. */
  private OptionalInt wait(PublicAddress address, ServerRequest request) {
    boolean searches =
        (address instanceof PublicAddress.Overview
                || address instanceof PublicAddress.Search
                || address instanceof PublicAddress.Everywhere)
            && !OverviewFilter.of(request.prologue().query()).keepable();
    return searches ? limits.search().spend(limits.address(request)) : OptionalInt.empty();
  }

  private void nothingHere(ServerRequest request, ServerResponse response) {
    String[] parts = request.prologue().uriPath().rawPath().split("/", 3);
    Outcome outcome =
        municipalities
            .find(parts.length > 1 ? parts[1] : "")
            .map(it -> site.nothingHere(it, today(it)))
            .orElseGet(site::unknownMunicipality);
    send(outcome, request, response);
  }

  private static void send(Outcome outcome, ServerRequest request, ServerResponse response) {
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

  private LocalDate today(Tenant tenant) {
    return LocalDate.ofInstant(clock.instant(), tenant.country().zone());
  }
}
