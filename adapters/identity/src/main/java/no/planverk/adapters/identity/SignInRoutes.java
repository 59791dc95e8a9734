package no.planverk.adapters.identity;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import no.planverk.adapters.http.Cookies;
import no.planverk.adapters.http.Doorkeeper;
import no.planverk.adapters.http.ReturnAddress;
import no.planverk.adapters.http.SecurityHeaders;
import no.planverk.adapters.identity.Attempt.Purpose;
import no.planverk.adapters.identity.IssuerGuard.Refused;
import no.planverk.adapters.identity.RelyingParty.Departure;
import no.planverk.adapters.identity.RelyingParty.Refusal;
import no.planverk.adapters.identity.RelyingParty.Wish;
import no.planverk.application.port.Sealing;
import no.planverk.application.signin.Admission;
import no.planverk.application.signin.Arrival;
import no.planverk.application.signin.EnterAsSupport;
import no.planverk.application.signin.FindOperator;
import no.planverk.application.signin.NoteRefusedSignIn;
import no.planverk.application.signin.PrepareSignIn;
import no.planverk.application.signin.SignIn;
import no.planverk.domain.person.Operator;
import no.planverk.domain.signin.Identity;
import no.planverk.domain.signin.SignInWay;
import no.planverk.domain.tenant.Tenant;

/**
 * Staff and the vendor's support on their way to the identity provider and back. Whatever goes
 * wrong leads to the sign-in page, which says what and what to do; the browser has no session then.
 */
public final class SignInRoutes implements HttpService {
  private static final String SHARED_PATH = "/login";

  private final Doorkeeper doorkeeper;
  private final Providers providers;
  private final RelyingParty relyingParty;
  private final Attempts attempts;
  private final Clock clock;
  private final UseCases useCases;

  /** What the routes let people do. */
  public record UseCases(
      PrepareSignIn prepareSignIn,
      SignIn signIn,
      NoteRefusedSignIn noteRefusedSignIn,
      FindOperator findOperator,
      EnterAsSupport enterAsSupport) {}

  public SignInRoutes(
      Doorkeeper doorkeeper, Providers providers, Sealing sealing, Clock clock, UseCases useCases) {
    this.doorkeeper = doorkeeper;
    this.providers = providers;
    this.relyingParty = new RelyingParty(providers);
    this.attempts = new Attempts(sealing, doorkeeper.cookies(), clock);
    this.clock = clock;
    this.useCases = useCases;
  }

  @Override
  public void routing(HttpRules rules) {
    rules
        .get("/{t}/sign-in/start", (request, response) -> start(request, response, Purpose.STAFF))
        .get(
            "/{t}/sign-in/support",
            (request, response) -> start(request, response, Purpose.SUPPORT))
        .get("/{t}/sign-in/callback", this::callback)
        .get(SHARED_PATH + "/callback", this::callback);
  }

  private void start(ServerRequest request, ServerResponse response, Purpose purpose) {
    Optional<Tenant> tenant = doorkeeper.tenant(request);
    if (tenant.isEmpty()) {
      response.next();
      return;
    }
    Optional<Client> client = client(tenant.get(), purpose);
    if (client.isEmpty()) {
      back(tenant.get(), "not-set-up", response);
      return;
    }
    Optional<String> asked = request.query().first("return").asOptional();
    Wish wish =
        new Wish(
            purpose,
            tenant.get().slug().value(),
            ReturnAddress.of(tenant.get().slug(), asked).orElse(home(tenant.get())),
            request.query().first("invitation").asOptional().orElse(""));
    try {
      Departure departure =
          relyingParty.depart(
              client.get(), callbackOf(client.get(), tenant.get()), wish, clock.instant());
      attempts.remember(departure.attempt(), cookiePath(client.get(), tenant.get()), response);
      lead(departure.to().toString(), response);
    } catch (Refused away) {
      back(tenant.get(), "provider-away", response);
    }
  }

  private static String home(Tenant tenant) {
    return "/" + tenant.slug() + "/work";
  }

  /** The client through which a municipality's people, or the vendor's support, sign in. */
  private Optional<Client> client(Tenant tenant, Purpose purpose) {
    return purpose == Purpose.STAFF
        ? useCases.prepareSignIn().prepare(tenant.id()).flatMap(this::client)
        : providers.vendor().operators();
  }

  private Optional<Client> client(PrepareSignIn.Prepared prepared) {
    return switch (prepared.settings().way()) {
      case SignInWay.OwnClient own ->
          Optional.of(
              new Client(
                  own.issuer(),
                  own.clientId(),
                  prepared.clientSecret(),
                  prepared.settings().scopes(),
                  prepared.settings().acr(),
                  Optional.empty()));
      case SignInWay.SharedClient shared ->
          providers
              .vendor()
              .shared(shared.name())
              .map(
                  it ->
                      new Client(
                          it.issuer(),
                          it.clientId(),
                          it.secret(),
                          prepared.settings().scopes(),
                          prepared.settings().acr().or(it::acr),
                          it.shared()));
    };
  }

  /** The vendor's clients have one address to come back to, whatever the municipality. */
  private boolean isVendors(Client client) {
    return client.shared().isPresent()
        || providers.vendor().operators().map(client::equals).orElse(false);
  }

  private URI callbackOf(Client client, Tenant tenant) {
    String path = isVendors(client) ? SHARED_PATH : "/" + tenant.slug() + "/sign-in";
    return URI.create(doorkeeper.base().at(path + "/callback"));
  }

  private String cookiePath(Client client, Tenant tenant) {
    return isVendors(client) ? SHARED_PATH : "/" + tenant.slug() + "/sign-in";
  }

  private void callback(ServerRequest request, ServerResponse response) {
    String path = request.path().path().replace("/callback", "");
    String state = request.query().first("state").asOptional().orElse("");
    Optional<Attempt> attempt = attempts.recall(request, response, state, path);
    Optional<Tenant> named = doorkeeper.tenantAt(path);
    Optional<Tenant> tenant =
        attempt
            .flatMap(it -> doorkeeper.tenantAt("/" + it.tenant() + "/"))
            .filter(it -> path.equals(SHARED_PATH) || named.filter(it::equals).isPresent());
    if (attempt.isEmpty() || tenant.isEmpty()) {
      named.ifPresentOrElse(
          it -> refuse(it, "no-attempt", response), () -> lead("/?sign-in=no-attempt", response));
      return;
    }
    try {
      land(attempt.get(), tenant.get(), request, response);
    } catch (Refusal refusal) {
      refuse(tenant.get(), refusal.code(), response);
    } catch (Refused away) {
      refuse(tenant.get(), "provider-away", response);
    }
  }

  private void land(
      Attempt attempt, Tenant tenant, ServerRequest request, ServerResponse response) {
    Client client =
        client(tenant, attempt.purpose()).orElseThrow(() -> new Refusal("provider-changed"));
    Cookies cookies = doorkeeper.cookies();
    URI broughtBack =
        URI.create(doorkeeper.base().at(request.path().path()) + "?" + request.query().rawValue());
    Arrival arrival =
        relyingParty.redeem(
            client,
            callbackOf(client, tenant),
            broughtBack,
            attempt,
            new Arrival.Luggage(
                Device.of(request),
                Optional.of(attempt.invitation()).filter(it -> !it.isEmpty()),
                cookies.read(request, cookies.session())));
    switch (enter(attempt, tenant, arrival)) {
      case Admission.In(var secret, var until) -> {
        Duration life = Duration.between(clock.instant(), until);
        cookies.set(response, cookies.session(), secret.text(), "/" + tenant.slug() + "/", life);
        lead(attempt.returnTo(), response);
      }
      case Admission.Refused(var why) -> back(tenant, why.code(), response);
    }
  }

  private Admission enter(Attempt attempt, Tenant tenant, Arrival arrival) {
    return switch (attempt.purpose()) {
      case STAFF -> useCases.signIn().signIn(tenant.id(), arrival);
      case SUPPORT -> enterAsSupport(tenant, arrival);
      case OPERATOR -> throw new Refusal("malformed");
    };
  }

  private Admission enterAsSupport(Tenant tenant, Arrival arrival) {
    if (!providers.vendor().isOperator(arrival.claims())) {
      return new Admission.Refused(Admission.Reason.NOT_AN_OPERATOR);
    }
    Operator operator =
        useCases
            .findOperator()
            .find(
                new Identity(arrival.issuer(), arrival.subject()),
                arrival.name().orElse("operator"));
    return useCases.enterAsSupport().enter(operator, tenant.id(), arrival);
  }

  private void refuse(Tenant tenant, String why, ServerResponse response) {
    useCases.noteRefusedSignIn().note(tenant.id(), why);
    back(tenant, why, response);
  }

  private static void back(Tenant tenant, String why, ServerResponse response) {
    lead("/" + tenant.slug() + "/sign-in?problem=" + why, response);
  }

  private static void lead(String to, ServerResponse response) {
    SecurityHeaders.addTo(response);
    response
        .header(HeaderNames.CACHE_CONTROL, "no-store")
        .header(HeaderNames.LOCATION, to)
        .status(Status.SEE_OTHER_303)
        .send();
  }
}
