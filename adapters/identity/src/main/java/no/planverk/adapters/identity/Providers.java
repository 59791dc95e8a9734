package no.planverk.adapters.identity;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.planverk.adapters.http.WebAddress;
import no.planverk.adapters.identity.IssuerGuard.Refused;
import no.planverk.application.port.IdentityProviders;
import no.planverk.domain.signin.SignInWay;

/**
 * The identity providers that municipalities and the vendor use. What a provider says of itself is
 * remembered for an hour; its keys are looked up again when a token names one that is not known
 * yet, not more than a few times a minute. Threads share it.
 */
public final class Providers implements IdentityProviders {
  private static final String WELL_KNOWN = "/.well-known/openid-configuration";
  private static final Duration REMEMBERED = Duration.ofHours(1);
  private static final int MOST = 2_000;

  private final VendorClients vendor;
  private final WebAddress base;
  private final IssuerGuard guard;
  private final Fetch fetch;
  private final LoadingCache<String, Provider> known =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(REMEMBERED).build(this::asked);

  /**
   * @param local whether providers on this very machine may be asked without TLS
   */
  public Providers(VendorClients vendor, WebAddress base, boolean local) {
    this.vendor = vendor;
    this.base = base;
    this.guard = new IssuerGuard(local);
    this.fetch = new Fetch(guard);
  }

  VendorClients vendor() {
    return vendor;
  }

  Fetch fetch() {
    return fetch;
  }

  /** Throws {@link Refused} when the provider cannot be asked or used. */
  Provider of(String issuer) {
    return known.get(issuer);
  }

  @Override
  public Check check(String issuer) {
    try {
      asked(issuer);
      return new Check.Usable();
    } catch (Refused refused) {
      return new Check.Unusable(refused.reason(), refused.detail());
    }
  }

  @Override
  public List<String> sharedClients() {
    return vendor.names();
  }

  private Provider asked(String issuer) {
    URI address = guard.checkedIssuer(issuer);
    OIDCProviderMetadata metadata = described(issuer, text(address, issuer));
    if (!Provider.isSuitable(metadata)) {
      throw new Refused(Reason.UNSUITABLE, issuer);
    }
    guard.checked(metadata.getAuthorizationEndpointURI().toString());
    guard.checked(metadata.getTokenEndpointURI().toString());
    URI keys = guard.checked(metadata.getJWKSetURI().toString());
    try {
      return new Provider(
          metadata, JWKSourceBuilder.create(keys.toURL(), fetch).retrying(true).build());
    } catch (MalformedURLException e) {
      throw new Refused(Reason.NOT_A_PROVIDER, issuer);
    }
  }

  private String text(URI address, String issuer) {
    String bare = address.toString();
    String slashless = bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    try {
      return fetch.text(slashless + WELL_KNOWN);
    } catch (IOException e) {
      throw new Refused(Reason.UNREACHABLE, issuer);
    }
  }

  private static OIDCProviderMetadata described(String issuer, String text) {
    try {
      OIDCProviderMetadata metadata = OIDCProviderMetadata.parse(Provider.readable(text));
      boolean own = metadata.getIssuer().getValue().equals(issuer);
      if (!own && !Provider.hasGap(metadata)) {
        throw new Refused(Reason.NOT_A_PROVIDER, issuer);
      }
      return metadata;
    } catch (ParseException e) {
      throw new Refused(Reason.NOT_A_PROVIDER, issuer);
    }
  }

  @Override
  public Optional<URI> farewell(SignInWay way, Optional<String> idToken, String path) {
    Optional<Client> client =
        switch (way) {
          case SignInWay.OwnClient own ->
              Optional.of(
                  new Client(
                      own.issuer(),
                      own.clientId(),
                      Optional.empty(),
                      "",
                      Optional.empty(),
                      Optional.empty()));
          case SignInWay.SharedClient shared -> vendor.shared(shared.name());
        };
    return client.flatMap(it -> farewell(it, idToken, path));
  }

  Optional<URI> farewell(Client client, Optional<String> idToken, String path) {
    try {
      return Optional.ofNullable(of(client.issuer()).metadata().getEndSessionEndpointURI())
          .map(it -> farewell(it, client, idToken, path));
    } catch (Refused away) {
      return Optional.empty();
    }
  }

  private URI farewell(URI end, Client client, Optional<String> idToken, String path) {
    try {
      LogoutRequest request =
          new LogoutRequest(
              end,
              idToken.isPresent() ? SignedJWT.parse(idToken.get()) : null,
              null,
              new ClientID(client.clientId()),
              URI.create(base.at(path)),
              null,
              null);
      return request.toURI();
    } catch (java.text.ParseException e) {
      throw new IllegalStateException("an ID token that was verified is none", e);
    }
  }
}
