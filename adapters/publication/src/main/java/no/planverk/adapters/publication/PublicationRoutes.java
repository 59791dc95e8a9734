package no.planverk.adapters.publication;

import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Method;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import no.planverk.adapters.http.PublicFrame;
import no.planverk.adapters.http.RateLimits;
import no.planverk.adapters.http.SecurityHeaders;
import no.planverk.adapters.http.StaticFiles;
import no.planverk.adapters.http.StoredAnswer;
import no.planverk.adapters.http.WebAddress;
import no.planverk.adapters.http.paper.PrintRoom;
import no.planverk.application.people.FindMunicipality;
import no.planverk.application.people.FindMunicipalityAtHost;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * The public site. Registered at the root before other routes, it answers its own addresses and
 * passes on all others; {@link #lastResort} is registered after all others. Pages are made once and
 * kept until {@link #changed} or the next day.
 */
public final class PublicationRoutes implements HttpService, AutoCloseable {
  /** What a municipality's own host does not serve. */
  private static final Pattern STAFF = Pattern.compile("/(work|sign-in|api|scim)(/.*)?");

  private static final Header ALLOW = HeaderValues.createCached(HeaderNames.ALLOW, "GET, HEAD");

  private final Changes changes = new Changes();
  private final KnownMunicipalities municipalities;
  private final PublicSite site;
  private final PageMemory memory;
  private final Clock clock;
  private final RateLimits limits;
  private final Renewal renewal;
  private final Consumer<TenantId> viewed;

  /**
   * @param service where the public reaches the service
   * @param pages where finished pages are kept
   * @param viewed hears whose page was shown, each time one is
   */
  public PublicationRoutes(
      FindMunicipality findMunicipality,
      FindMunicipalityAtHost findAtHost,
      Library library,
      StaticFiles staticFiles,
      WebAddress service,
      Clock clock,
      RateLimits limits,
      PageStore pages,
      PrintRoom printRoom,
      Consumer<TenantId> viewed) {
    this.viewed = viewed;
    this.municipalities =
        new KnownMunicipalities(findMunicipality, findAtHost, changes, pages.book());
    this.memory = pages.memory();
    this.clock = clock;
    this.limits = limits;
    this.site = new PublicSite(library, staticFiles, service, changes, memory, printRoom);
    this.renewal =
        new Renewal(
            municipalities::again,
            memory::addresses,
            (tenant, ownHost, address, query) ->
                site.answer(tenant, today(tenant), ownHost, address, query));
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
    renewal.of(tenant);
  }

  /** Whether the request is for a host of a municipality's own. */
  public boolean isAtHome(RoutingRequest request) {
    return municipalities.at(request.headers()).isPresent();
  }

  /** Anything may have changed. */
  public void everythingChanged() {
    changes.inAll();
    municipalities.forgetAll();
    municipalities.seen().forEach(renewal::of);
  }

  /** Writes down what is not written yet. */
  @Override
  public void close() {
    renewal.close();
    memory.close();
  }

  private void answer(ServerRequest request, ServerResponse response) {
    String path = request.prologue().uriPath().rawPath();
    Optional<Tenant> atHome = municipalities.at(request.headers());
    if (atHome.isPresent()) {
      answer(new Call(path, true), atHome.get(), request, response);
      return;
    }
    int end = path.indexOf('/', 1);
    String slug = end < 0 ? path.substring(1) : path.substring(1, end);
    answer(
        slug,
        new Call(end < 0 ? "" : path.substring(end), false),
        municipalities.remembered(slug),
        request,
        response);
  }

  private void answer(
      String slug,
      Call call,
      @Nullable Tenant remembered,
      ServerRequest request,
      ServerResponse response) {
    if (remembered != null && sendKept(remembered, call, request, response)) {
      return;
    }
    Optional<PublicAddress> address =
        slug.isEmpty() ? Optional.empty() : PublicAddress.of(call.path());
    if (address.isEmpty()) {
      response.next();
    } else if (!isRead(request)) {
      refuse(response);
    } else {
      municipalities
          .find(slug)
          .ifPresentOrElse(
              it -> answer(it, call, address.get(), request, response),
              () -> unknown(slug, address.get(), request, response));
    }
  }

  private void answer(Call call, Tenant tenant, ServerRequest request, ServerResponse response) {
    if (sendKept(tenant, call, request, response)) {
      return;
    }
    Optional<PublicAddress> address = PublicAddress.of(call.path());
    if (address.isEmpty() && STAFF.matcher(call.path()).matches()) {
      Delivery.send(
          site.atService(tenant, call.path(), request.prologue().query()), request, response);
    } else if (address.isEmpty()) {
      response.next();
    } else if (!isRead(request)) {
      refuse(response);
    } else {
      answer(tenant, call, address.get(), request, response);
    }
  }

  private void unknown(
      String slug, PublicAddress address, ServerRequest request, ServerResponse response) {
    if (address instanceof PublicAddress.Misspelt && !slug.matches("[a-z][a-z0-9-]+")) {
      response.next();
    } else {
      Delivery.send(site.unknownMunicipality(), request, response);
    }
  }

  private static boolean isRead(ServerRequest request) {
    Method method = request.prologue().method();
    return method == Method.GET || method == Method.HEAD;
  }

  private static void refuse(ServerResponse response) {
    SecurityHeaders.addTo(response);
    response.status(Status.METHOD_NOT_ALLOWED_405).header(ALLOW).send();
  }

  /** Sends the page that is kept, if there is one; false where there is none. */
  private boolean sendKept(
      Tenant tenant, Call call, ServerRequest request, ServerResponse response) {
    if (!isRead(request) || !request.prologue().query().isEmpty()) {
      return false;
    }
    StoredAnswer kept =
        memory.fresh(tenant.id(), call.key(), changes.count(tenant.id()), today(tenant));
    if (kept == null) {
      return false;
    }
    show(kept, tenant, request, response);
    return true;
  }

  private void answer(
      Tenant tenant,
      Call call,
      PublicAddress address,
      ServerRequest request,
      ServerResponse response) {
    OptionalInt wait = wait(address, request);
    if (wait.isPresent()) {
      response.header(HeaderNames.RETRY_AFTER, Integer.toString(wait.getAsInt()));
      Delivery.send(site.crowded(tenant, today(tenant), call.ownHost()), request, response);
      return;
    }
    Outcome outcome =
        site.answer(tenant, today(tenant), call.ownHost(), address, request.prologue().query());
    if (outcome instanceof Outcome.Shown shown) {
      show(shown.answer(), tenant, request, response);
    } else {
      Delivery.send(outcome, request, response);
    }
  }

  private void show(
      StoredAnswer answer, Tenant tenant, ServerRequest request, ServerResponse response) {
    answer.send(request, response);
    if (answer.isPage() && request.prologue().method() == Method.GET) {
      viewed.accept(tenant.id());
    }
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
    Optional<Tenant> atHome = municipalities.at(request.headers());
    Outcome outcome =
        atHome
            .or(() -> municipalities.find(parts.length > 1 ? parts[1] : ""))
            .map(it -> site.nothingHere(it, today(it), atHome.isPresent()))
            .orElseGet(site::unknownMunicipality);
    Delivery.send(outcome, request, response);
  }

  private LocalDate today(Tenant tenant) {
    return LocalDate.ofInstant(clock.instant(), tenant.country().zone());
  }
}
