package no.planverk.adapters.http;

import io.helidon.webserver.http.ServerRequest;
import java.util.Optional;
import no.planverk.application.people.FindMunicipality;
import no.planverk.application.people.IdentifySession;
import no.planverk.application.people.SignedIn;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantSlug;

/** Says which municipality a request is to, and who comes with a session in it. */
public final class Doorkeeper {
  private final FindMunicipality findMunicipality;
  private final IdentifySession identifySession;
  private final WebAddress base;
  private final Cookies cookies;

  public Doorkeeper(
      FindMunicipality findMunicipality, IdentifySession identifySession, WebAddress base) {
    this.findMunicipality = findMunicipality;
    this.identifySession = identifySession;
    this.base = base;
    this.cookies = new Cookies(base);
  }

  /** Someone with a session, and the secret that they came with. */
  public record Presence(SignedIn who, String secret) {
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

  /** The municipality that the address's parameter {@code t} names. */
  public Optional<Tenant> tenant(ServerRequest request) {
    return named(request.path().pathParameters().get("t"));
  }

  /** The municipality that a path begins with. */
  public Optional<Tenant> tenantAt(String path) {
    String[] segments = path.split("/", 3);
    return segments.length < 2 ? Optional.empty() : named(segments[1]);
  }

  private Optional<Tenant> named(String slug) {
    try {
      return findMunicipality.find(new TenantSlug(slug));
    } catch (InvalidValue noSlug) {
      return Optional.empty();
    }
  }

  public Optional<Presence> presence(ServerRequest request, Tenant tenant) {
    return cookies
        .read(request, cookies.session())
        .flatMap(
            secret ->
                identifySession.identify(tenant.id(), secret).map(it -> new Presence(it, secret)));
  }

  /** Whether a page of this very service sent the request. */
  public boolean isFromOwnPage(ServerRequest request) {
    return SameOrigin.isFrom(base, request);
  }
}
