package no.planverk.adapters.http;

import io.helidon.webserver.http.ServerRequest;
import java.util.Optional;
import no.planverk.application.people.IdentifyOperator;
import no.planverk.application.people.IdentifyOperator.OnDuty;

/** Says which operator comes to the operators' own pages. */
public final class OperatorDoorkeeper {
  /** Where the operators' pages stand, on the operations port. */
  public static final String PATH = "/ops";

  private final IdentifyOperator identifyOperator;
  private final WebAddress base;
  private final Cookies cookies;

  public OperatorDoorkeeper(IdentifyOperator identifyOperator, WebAddress base) {
    this.identifyOperator = identifyOperator;
    this.base = base;
    this.cookies = new Cookies(base);
  }

  /** An operator with a session, and the secret that they came with. */
  public record Presence(OnDuty who, String secret) {
    @Override
    public String toString() {
      return "Presence of " + who.session();
    }
  }

  public WebAddress base() {
    return base;
  }

  public Cookies cookies() {
    return cookies;
  }

  public Optional<Presence> presence(ServerRequest request) {
    return cookies
        .read(request, cookies.session())
        .flatMap(secret -> identifyOperator.identify(secret).map(it -> new Presence(it, secret)));
  }

  /** A form of these very pages: same origin, and the token that only they know. */
  public boolean isOwnForm(ServerRequest request, Presence presence, String formToken) {
    return SameOrigin.isFrom(base, request) && FormToken.isOf(presence.secret(), formToken);
  }
}
