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
import no.planverk.adapters.http.OperatorDoorkeeper;
import no.planverk.adapters.http.SecurityHeaders;
import no.planverk.adapters.identity.Attempt.Purpose;
import no.planverk.adapters.identity.IssuerGuard.Refused;
import no.planverk.adapters.identity.RelyingParty.Departure;
import no.planverk.adapters.identity.RelyingParty.Refusal;
import no.planverk.adapters.identity.RelyingParty.Wish;
import no.planverk.application.port.Sealing;
import no.planverk.application.signin.Admission;
import no.planverk.application.signin.Arrival;
import no.planverk.application.signin.EndOperatorSession;
import no.planverk.application.signin.FindOperator;
import no.planverk.application.signin.SignInOperator;
import no.planverk.domain.signin.Identity;

/** The vendor's operators on their way in and out, on the operations port. */
public final class OperatorSignInRoutes implements HttpService {
  private static final String PATH = OperatorDoorkeeper.PATH + "/sign-in";

  private final OperatorDoorkeeper doorkeeper;
  private final Providers providers;
  private final RelyingParty relyingParty;
  private final Attempts attempts;
  private final Clock clock;
  private final FindOperator findOperator;
  private final SignInOperator signInOperator;
  private final EndOperatorSession endOperatorSession;

  public OperatorSignInRoutes(
      OperatorDoorkeeper doorkeeper,
      Providers providers,
      Sealing sealing,
      Clock clock,
      FindOperator findOperator,
      SignInOperator signInOperator,
      EndOperatorSession endOperatorSession) {
    this.doorkeeper = doorkeeper;
    this.providers = providers;
    this.relyingParty = new RelyingParty(providers);
    this.attempts = new Attempts(sealing, doorkeeper.cookies(), clock);
    this.clock = clock;
    this.findOperator = findOperator;
    this.signInOperator = signInOperator;
    this.endOperatorSession = endOperatorSession;
  }

  @Override
  public void routing(HttpRules rules) {
    rules
        .get(PATH, this::start)
        .get(PATH + "/callback", this::callback)
        .post(OperatorDoorkeeper.PATH + "/sign-out", this::signOut);
  }

  private URI callbackAddress() {
    return URI.create(doorkeeper.base().at(PATH + "/callback"));
  }

  private void start(ServerRequest request, ServerResponse response) {
    Optional<Client> client = providers.vendor().operators();
    if (client.isEmpty()) {
      back("not-set-up", response);
      return;
    }
    try {
      Departure departure =
          relyingParty.depart(
              client.get(),
              callbackAddress(),
              new Wish(Purpose.OPERATOR, "", OperatorDoorkeeper.PATH, ""),
              clock.instant());
      attempts.remember(departure.attempt(), PATH, response);
      lead(departure.to().toString(), response);
    } catch (Refused away) {
      back("provider-away", response);
    }
  }

  private void callback(ServerRequest request, ServerResponse response) {
    String state = request.query().first("state").asOptional().orElse("");
    Optional<Attempt> attempt =
        attempts
            .recall(request, response, state, PATH)
            .filter(it -> it.purpose() == Purpose.OPERATOR);
    Optional<Client> client = providers.vendor().operators();
    if (attempt.isEmpty() || client.isEmpty()) {
      back("no-attempt", response);
      return;
    }
    try {
      land(client.get(), attempt.get(), request, response);
    } catch (Refusal refusal) {
      back(refusal.code(), response);
    } catch (Refused away) {
      back("provider-away", response);
    }
  }

  private void land(
      Client client, Attempt attempt, ServerRequest request, ServerResponse response) {
    Cookies cookies = doorkeeper.cookies();
    Arrival arrival =
        relyingParty.redeem(
            client,
            callbackAddress(),
            URI.create(callbackAddress() + "?" + request.query().rawValue()),
            attempt,
            new Arrival.Luggage(
                Device.of(request), Optional.empty(), cookies.read(request, cookies.session())));
    if (!providers.vendor().isOperator(arrival.claims())) {
      throw new Refusal("not-an-operator");
    }
    Identity identity = new Identity(arrival.issuer(), arrival.subject());
    Admission reply =
        signInOperator.signIn(
            findOperator.find(identity, arrival.name().orElse("operator")), arrival);
    switch (reply) {
      case Admission.In(var secret, var until) -> {
        Duration life = Duration.between(clock.instant(), until);
        cookies.set(response, cookies.session(), secret.text(), OperatorDoorkeeper.PATH, life);
        lead(OperatorDoorkeeper.PATH, response);
      }
      case Admission.Refused(var why) -> back(why.code(), response);
    }
  }

  /** No form of another site can do worse here than sign an operator out. */
  private void signOut(ServerRequest request, ServerResponse response) {
    doorkeeper
        .presence(request)
        .ifPresent(
            it ->
                endOperatorSession.end(
                    it.who().operator(), new EndOperatorSession.Which.One(it.who().session())));
    doorkeeper.cookies().clear(response, doorkeeper.cookies().session(), OperatorDoorkeeper.PATH);
    lead(OperatorDoorkeeper.PATH, response);
  }

  private static void back(String why, ServerResponse response) {
    lead(OperatorDoorkeeper.PATH + "?problem=" + why, response);
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
