package no.planverk.adapters.participation;

import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.regex.Pattern;
import no.planverk.adapters.http.Doorkeeper;
import no.planverk.adapters.http.FormFields;
import no.planverk.adapters.http.FormToken;
import no.planverk.adapters.http.PublicFrame;
import no.planverk.adapters.http.RateLimits;
import no.planverk.adapters.http.SecurityHeaders;
import no.planverk.adapters.participation.FollowPages.WhichPlan;
import no.planverk.application.following.EndFollowing;
import no.planverk.application.following.ReadFollowing;
import no.planverk.application.following.StartFollowing;
import no.planverk.application.following.StartFollowing.Answer;
import no.planverk.application.following.VerifyFollower;
import no.planverk.application.people.SessionSecret;
import no.planverk.application.publishing.ReadPublication;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.following.MailAddress;
import no.planverk.domain.publication.PlanAddress;
import no.planverk.domain.publication.Slug;
import no.planverk.domain.tenant.Tenant;

/**
 * Following a plan or a municipality by e-mail. The links in letters show a page, and only its
 * buttons change anything, since mail programs open links by themselves; what they post for their
 * readers is to leave (RFC 8058), which needs no page of ours.
 */
public final class FollowRoutes implements HttpService {
  private static final int LARGEST_FORM = 4096;
  private static final Header HTML =
      HeaderValues.createCached(HeaderNames.CONTENT_TYPE, "text/html; charset=utf-8");
  private static final Header NEVER_KEPT =
      HeaderValues.createCached(HeaderNames.CACHE_CONTROL, "no-store");
  private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");
  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Doorkeeper doorkeeper;
  private final RateLimits limits;
  private final FormStamp stamps;
  private final FollowPages pages;
  private final UseCases useCases;

  /** What the pages are made of and what their forms do. */
  public record UseCases(
      ReadPublication readPublication,
      StartFollowing startFollowing,
      ReadFollowing readFollowing,
      VerifyFollower verifyFollower,
      EndFollowing endFollowing) {}

  /**
   * @param doorkeeper of the public site, on which nobody is signed in
   */
  public FollowRoutes(
      Doorkeeper doorkeeper,
      RateLimits limits,
      PublicFrame frame,
      FormSeal seal,
      Clock clock,
      UseCases useCases) {
    this.doorkeeper = doorkeeper;
    this.limits = limits;
    this.stamps = new FormStamp(seal, clock);
    this.pages = new FollowPages(frame, stamps);
    this.useCases = useCases;
  }

  @Override
  public void routing(HttpRules rules) {
    rules
        .get("/{t}/follow", (request, response) -> form(request, response))
        .post("/{t}/follow", (request, response) -> ask(request, response))
        .get("/{t}/plan/{slug}/follow", (request, response) -> form(request, response))
        .post("/{t}/plan/{slug}/follow", (request, response) -> ask(request, response))
        .get("/{t}/follow/{link}", this::reached)
        .get("/{t}/follow/{link}/leave", this::reached)
        .post("/{t}/follow/{link}/confirmation", this::confirm)
        .post("/{t}/follow/{link}/leave", this::leave);
  }

  /** Where a form stands: a municipality, and perhaps one of its plans. */
  private record Place(Tenant tenant, Optional<WhichPlan> plan) {}

  private Optional<Place> place(ServerRequest request) {
    Optional<String> slug = request.path().pathParameters().first("slug").asOptional();
    return doorkeeper
        .tenant(request)
        .flatMap(
            tenant ->
                slug.isEmpty()
                    ? Optional.of(new Place(tenant, Optional.empty()))
                    : plan(tenant, slug.get()).map(it -> new Place(tenant, Optional.of(it))));
  }

  private Optional<WhichPlan> plan(Tenant tenant, String slug) {
    try {
      return useCases.readPublication().read(tenant.id(), new Slug(slug))
              instanceof PlanAddress.Open open
          ? open.current()
              .or(open::proposal)
              .map(it -> new WhichPlan(open.slug(), it.facts().title()))
          : Optional.empty();
    } catch (InvalidValue noSlug) {
      return Optional.empty();
    }
  }

  private void form(ServerRequest request, ServerResponse response) {
    Optional<Place> place = place(request);
    if (place.isEmpty()) {
      response.next();
      return;
    }
    send(Status.OK_200, pages.form(place.get().tenant(), place.get().plan(), "", ""), response);
  }

  private void ask(ServerRequest request, ServerResponse response) {
    Optional<Place> place = place(request);
    if (place.isEmpty()) {
      response.next();
      return;
    }
    Tenant tenant = place.get().tenant();
    Map<String, List<String>> fields = fields(request);
    String typed = field(fields, "address");
    OptionalInt wait = limits.submissions().spend(limits.address(request));
    if (wait.isPresent()) {
      response.header(HeaderNames.RETRY_AFTER, Integer.toString(wait.getAsInt()));
      again(Status.TOO_MANY_REQUESTS_429, place.get(), typed, "error.often", response);
    } else if (!doorkeeper.isFromOwnPage(request)) {
      again(Status.FORBIDDEN_403, place.get(), typed, "error.foreign", response);
    } else if (!stamps.isGood(tenant.id(), field(fields, FormToken.FIELD))) {
      again(Status.BAD_REQUEST_400, place.get(), typed, "error.stamp", response);
    } else if (field(fields, "website").isEmpty()) {
      start(place.get(), typed, response);
    } else {
      // A field that no person sees: whoever fills it in hears what everyone hears.
      send(Status.OK_200, pages.asked(tenant, place.get().plan(), typed), response);
    }
  }

  private void start(Place place, String typed, ServerResponse response) {
    MailAddress address;
    try {
      address = new MailAddress(typed);
    } catch (InvalidValue none) {
      again(Status.BAD_REQUEST_400, place, typed, "error.address", response);
      return;
    }
    Answer answer =
        useCases
            .startFollowing()
            .start(place.tenant().id(), address, place.plan().map(WhichPlan::slug));
    switch (answer) {
      case Answer.Asked() ->
          send(Status.OK_200, pages.asked(place.tenant(), place.plan(), address.value()), response);
      case Answer.NoSuchPlan() -> response.next();
      case Answer.NoLetters() ->
          again(Status.SERVICE_UNAVAILABLE_503, place, typed, "error.letters", response);
    }
  }

  private void again(
      Status status, Place place, String typed, String error, ServerResponse response) {
    send(status, pages.form(place.tenant(), place.plan(), typed, error), response);
  }

  private void reached(ServerRequest request, ServerResponse response) {
    Optional<Tenant> tenant = doorkeeper.tenant(request);
    if (tenant.isEmpty()) {
      response.next();
    } else {
      show(tenant.get(), secret(request), response);
    }
  }

  private void show(Tenant tenant, Optional<SessionSecret> secret, ServerResponse response) {
    secret
        .flatMap(
            it ->
                useCases
                    .readFollowing()
                    .read(tenant.id(), it)
                    .map(found -> pages.reached(tenant, it.text(), found)))
        .ifPresentOrElse(
            page -> send(Status.OK_200, page, response),
            () -> send(Status.NOT_FOUND_404, pages.nowhere(tenant), response));
  }

  private void confirm(ServerRequest request, ServerResponse response) {
    Optional<Tenant> tenant = doorkeeper.tenant(request);
    Optional<SessionSecret> secret = secret(request);
    if (tenant.isEmpty()) {
      response.next();
    } else if (secret.isPresent()
        && useCases.verifyFollower().verify(tenant.get().id(), secret.get())) {
      SecurityHeaders.addTo(response);
      response
          .status(Status.SEE_OTHER_303)
          .header(HeaderNames.LOCATION, FollowPages.link(tenant.get(), secret.get().text()))
          .send();
    } else {
      send(Status.NOT_FOUND_404, pages.nowhere(tenant.get()), response);
    }
  }

  private void leave(ServerRequest request, ServerResponse response) {
    Optional<Tenant> tenant = doorkeeper.tenant(request);
    Optional<SessionSecret> secret = secret(request);
    if (tenant.isEmpty()) {
      response.next();
    } else if (secret.isEmpty()) {
      send(Status.NOT_FOUND_404, pages.nowhere(tenant.get()), response);
    } else {
      Optional<UUID> one =
          Optional.of(field(fields(request), "following"))
              .filter(it -> UUID_FORM.matcher(it).matches())
              .map(UUID::fromString);
      int left = useCases.endFollowing().end(tenant.get().id(), secret.get(), one);
      send(Status.OK_200, pages.left(tenant.get(), left == 0), response);
    }
  }

  private static Optional<SessionSecret> secret(ServerRequest request) {
    return Optional.of(request.path().pathParameters().get("link"))
        .filter(it -> SECRET.matcher(it).matches())
        .map(SessionSecret::new);
  }

  /** What is too long for these forms, or no form, says nothing. */
  private static Map<String, List<String>> fields(ServerRequest request) {
    if (!request.content().hasEntity()) {
      return Map.of();
    }
    try (InputStream body = request.content().inputStream()) {
      byte[] bytes = body.readNBytes(LARGEST_FORM + 1);
      return bytes.length > LARGEST_FORM
          ? Map.of()
          : FormFields.of(new String(bytes, StandardCharsets.UTF_8));
    } catch (InvalidValue noForm) {
      return Map.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String field(Map<String, List<String>> fields, String name) {
    return fields.getOrDefault(name, List.of("")).getFirst();
  }

  private static void send(Status status, byte[] html, ServerResponse response) {
    SecurityHeaders.addTo(response);
    response.status(status).header(HTML).header(NEVER_KEPT).send(html);
  }
}
