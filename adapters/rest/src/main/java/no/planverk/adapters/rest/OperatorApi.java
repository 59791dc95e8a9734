package no.planverk.adapters.rest;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.BiFunction;
import no.planverk.adapters.http.RateLimits;
import no.planverk.adapters.rest.wire.OrderBody;
import no.planverk.adapters.rest.wire.PageBody;
import no.planverk.adapters.rest.wire.PlacedOrderBody;
import no.planverk.application.tenancy.IdentifyOperatorToken;
import no.planverk.application.tenancy.ListTenants;
import no.planverk.application.tenancy.PlaceOrder;
import no.planverk.application.tenancy.ReadOrder;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.PlacedOrder;
import no.planverk.domain.tenant.PlacedOrder.Placing;
import no.planverk.domain.tenant.PlacedOrder.Progress;
import org.jspecify.annotations.Nullable;

/**
 * What operators' programs do on the operations port, with a token: they look at the tenancies and
 * order what is to be done to them. Whoever owns the tables does it.
 */
public final class OperatorApi implements HttpService {
  private static final String BASE = "/ops/api/v1";
  private static final String BEARER = "bearer ";
  private static final long LARGEST_ORDER = 64 * 1024L;
  private static final HeaderName IDEMPOTENCY_KEY = HeaderNames.create("Idempotency-Key");

  private final UseCases useCases;
  private final RateLimits limits;

  /** What programs may do. */
  public record UseCases(
      IdentifyOperatorToken identifyOperatorToken,
      ListTenants listTenants,
      PlaceOrder placeOrder,
      ReadOrder readOrder) {}

  public OperatorApi(UseCases useCases, RateLimits limits) {
    this.useCases = useCases;
    this.limits = limits;
  }

  /** An answer: its status, and what is sent. */
  private record Sent(int status, Object body, Optional<String> location) {}

  @Override
  public void routing(HttpRules rules) {
    rules
        .get(BASE + "/tenants", (request, response) -> answer(request, response, this::tenants))
        .post(BASE + "/orders", (request, response) -> answer(request, response, this::place))
        .get(BASE + "/orders/{id}", (request, response) -> answer(request, response, this::order));
  }

  private void answer(
      ServerRequest request,
      ServerResponse response,
      BiFunction<Operator, ServerRequest, Sent> handler) {
    try {
      Sent sent = handler.apply(operator(request), request);
      response.status(sent.status());
      response.header(HeaderNames.CACHE_CONTROL, "no-store");
      response.header(HeaderNames.CONTENT_TYPE, "application/json; charset=utf-8");
      sent.location().ifPresent(it -> response.header(HeaderNames.LOCATION, it));
      response.send(RequestBody.JSONB.toJson(sent.body()).getBytes(StandardCharsets.UTF_8));
    } catch (Stop stop) {
      Door.send(stop.problem(), language(request), response);
    } catch (BadInput bad) {
      Door.send(Problem.faulty(bad.faults()), language(request), response);
    }
  }

  private static Language language(ServerRequest request) {
    return Wording.language(request.headers().first(HeaderNames.ACCEPT_LANGUAGE), Language.EN);
  }

  /** Whose program comes; who has tried many wrong tokens must wait. */
  private Operator operator(ServerRequest request) {
    String given = request.headers().first(HeaderNames.AUTHORIZATION).orElse("");
    if (given.isEmpty()) {
      throw new Stop(Problem.of(401, "no-credentials"));
    }
    wait(limits.badTokens().look(limits.address(request)));
    Optional<Operator> operator =
        given.regionMatches(true, 0, BEARER, 0, BEARER.length())
            ? useCases.identifyOperatorToken().identify(given.substring(BEARER.length()).strip())
            : Optional.empty();
    if (operator.isEmpty()) {
      wait(limits.badTokens().spend(limits.address(request)));
    }
    return operator.orElseThrow(() -> new Stop(Problem.of(401, "bad-credentials")));
  }

  private static void wait(OptionalInt seconds) {
    if (seconds.isPresent()) {
      String wait = Integer.toString(seconds.getAsInt());
      throw new Stop(Problem.of(429, "too-many-requests", wait));
    }
  }

  private Sent tenants(Operator operator, ServerRequest request) {
    return new Sent(
        200,
        PageBody.whole(
            useCases.listTenants().list(operator).stream().map(TenantLines::body).toList()),
        Optional.empty());
  }

  private Sent place(Operator operator, ServerRequest request) {
    OrderBody body = RequestBody.bind(RequestBody.bytes(request, LARGEST_ORDER), OrderBody.class);
    Optional<String> key = request.headers().first(IDEMPOTENCY_KEY);
    if (key.filter(it -> !it.matches("[\\x20-\\x7e]{1,255}")).isPresent()) {
      throw new Stop(Problem.of(400, "bad-idempotency-key"));
    }
    return switch (useCases.placeOrder().place(operator, OrderReading.read(body), key)) {
      case Placing.New(PlacedOrder placed) -> accepted(placed);
      case Placing.Known(PlacedOrder placed) -> accepted(placed);
      case Placing.KeyUsedForAnother() -> throw new Stop(Problem.of(422, "key-used-for-another"));
    };
  }

  private static Sent accepted(PlacedOrder placed) {
    return new Sent(202, body(placed), Optional.of(BASE + "/orders/" + placed.id()));
  }

  private Sent order(Operator operator, ServerRequest request) {
    return id(request.path().pathParameters().get("id"))
        .flatMap(it -> useCases.readOrder().read(operator, it))
        .map(it -> new Sent(200, body(it), Optional.empty()))
        .orElseThrow(() -> new Stop(Problem.of(404, "not-found")));
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  private static PlacedOrderBody body(PlacedOrder placed) {
    return switch (placed.progress()) {
      case Progress.Waiting(int attempts, Optional<String> lastError) ->
          body(placed, "waiting", attempts, lastError, Optional.empty());
      case Progress.Done(Instant at) ->
          body(placed, "done", null, Optional.empty(), Optional.of(at));
      case Progress.Refused(Instant at, String why) ->
          body(placed, "refused", null, Optional.of(why), Optional.of(at));
    };
  }

  private static PlacedOrderBody body(
      PlacedOrder placed,
      String state,
      @Nullable Integer attempts,
      Optional<String> lastError,
      Optional<Instant> endedAt) {
    return new PlacedOrderBody(
        placed.id().toString(),
        placed.order().act(),
        placed.order().slug().value(),
        placed.by(),
        placed.at().toString(),
        state,
        attempts,
        lastError.orElse(null),
        endedAt.map(Instant::toString).orElse(null));
  }
}
