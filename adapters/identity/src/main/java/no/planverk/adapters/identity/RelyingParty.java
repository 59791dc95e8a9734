package no.planverk.adapters.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationErrorResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.AuthenticationSuccessResponse;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.planverk.adapters.identity.Attempt.Purpose;
import no.planverk.application.signin.Arrival;
import no.planverk.domain.signin.Claims;

/**
 * The code flow of OpenID Connect Core 1.0 § 3.1 with PKCE (RFC 7636), state and nonce: sends
 * browsers to the provider and believes nothing of what they bring back but a code, for which it
 * asks the provider itself.
 */
final class RelyingParty {
  private static final int CLOCK_SKEW_SECONDS = 60;

  private final Providers providers;

  RelyingParty(Providers providers) {
    this.providers = providers;
  }

  /** Where the browser goes, and what it must bring back. */
  record Departure(URI to, Attempt attempt) {}

  /** What a sign-in is for, in which municipality, and where it leads. */
  record Wish(Purpose purpose, String tenant, String returnTo, String invitation) {}

  Departure depart(Client client, URI callback, Wish wish, Instant now) {
    Provider provider = providers.of(client.issuer());
    State state = new State();
    Nonce nonce = new Nonce();
    CodeVerifier verifier = new CodeVerifier();
    AuthenticationRequest.Builder request =
        new AuthenticationRequest.Builder(
                ResponseType.CODE,
                Scope.parse(client.scopes()),
                new ClientID(client.clientId()),
                callback)
            .endpointURI(provider.metadata().getAuthorizationEndpointURI())
            .state(state)
            .nonce(nonce)
            .codeChallenge(verifier, CodeChallengeMethod.S256);
    client.acr().ifPresent(it -> request.acrValues(List.of(new ACR(it))));
    Attempt attempt =
        new Attempt(
            wish.purpose(),
            wish.tenant(),
            client.issuer(),
            state.getValue(),
            nonce.getValue(),
            verifier.getValue(),
            wish.returnTo(),
            wish.invitation(),
            now);
    return new Departure(request.build().toURI(), attempt);
  }

  /**
   * Redeems what the browser brought back. Throws {@link Refusal} whenever anything about it is not
   * as it must be; what was wrong is a code for the log and the page.
   */
  Arrival redeem(
      Client client, URI callback, URI broughtBack, Attempt attempt, Arrival.Luggage luggage) {
    if (!client.issuer().equals(attempt.issuer())) {
      throw new Refusal("provider-changed");
    }
    Provider provider = providers.of(client.issuer());
    AuthorizationCode code = code(provider, broughtBack, attempt);
    OIDCTokenResponse tokens = tokens(client, provider, callback, code, attempt);
    JWT idToken = tokens.getOIDCTokens().getIDToken();
    IDTokenClaimsSet said = verified(client, provider, idToken, attempt);
    Claims claims = ClaimReading.of(said.toJSONObject());
    checkAcr(client, claims);
    Optional<String> organisation =
        client.shared().flatMap(it -> claims.one(it.organisationClaim()));
    return new Arrival(
        client.way(organisation),
        said.getIssuer().getValue(),
        said.getSubject().getValue(),
        claims,
        claims.one("sid"),
        idToken.serialize(),
        luggage);
  }

  private static AuthorizationCode code(Provider provider, URI broughtBack, Attempt attempt) {
    AuthenticationResponse response;
    try {
      response = AuthenticationResponseParser.parse(broughtBack);
    } catch (ParseException e) {
      throw new Refusal("malformed");
    }
    if (response.getState() == null || !response.getState().getValue().equals(attempt.state())) {
      throw new Refusal("wrong-state");
    }
    // RFC 9207: a provider that says who it is must be the one that was asked.
    if (response.getIssuer() != null
        && !provider.servesManyDirectories()
        && !response.getIssuer().getValue().equals(attempt.issuer())) {
      throw new Refusal("wrong-issuer");
    }
    return switch (response) {
      case AuthenticationSuccessResponse success when success.getAuthorizationCode() != null ->
          success.getAuthorizationCode();
      case AuthenticationErrorResponse error ->
          throw new Refusal(
              "access_denied".equals(error.getErrorObject().getCode())
                  ? "denied"
                  : "provider-refused");
      default -> throw new Refusal("malformed");
    };
  }

  private OIDCTokenResponse tokens(
      Client client, Provider provider, URI callback, AuthorizationCode code, Attempt attempt) {
    AuthorizationCodeGrant grant =
        new AuthorizationCodeGrant(code, callback, new CodeVerifier(attempt.verifier()));
    URI endpoint = provider.metadata().getTokenEndpointURI();
    ClientID id = new ClientID(client.clientId());
    TokenRequest request =
        client
            .secret()
            .map(
                it ->
                    new TokenRequest.Builder(endpoint, authentication(provider, id, it), grant)
                        .build())
            .orElseGet(() -> new TokenRequest.Builder(endpoint, id, grant).build());
    try {
      HTTPResponse answer = request.toHTTPRequest().send(providers.fetch());
      return OIDCTokenResponseParser.parse(answer) instanceof OIDCTokenResponse tokens
          ? tokens
          : refusedCode();
    } catch (IOException e) {
      throw new Refusal("provider-away");
    } catch (ParseException e) {
      throw new Refusal("malformed");
    }
  }

  private static OIDCTokenResponse refusedCode() {
    throw new Refusal("code-refused");
  }

  private static ClientAuthentication authentication(
      Provider provider, ClientID id, String secret) {
    List<ClientAuthenticationMethod> methods = provider.metadata().getTokenEndpointAuthMethods();
    boolean postOnly =
        methods != null
            && methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST)
            && !methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
    return postOnly
        ? new ClientSecretPost(id, new Secret(secret))
        : new ClientSecretBasic(id, new Secret(secret));
  }

  private static IDTokenClaimsSet verified(
      Client client, Provider provider, JWT idToken, Attempt attempt) {
    IDTokenValidator validator =
        new IDTokenValidator(
            new Issuer(expectedIssuer(provider, idToken)),
            new ClientID(client.clientId()),
            provider.selector(),
            null);
    validator.setMaxClockSkew(CLOCK_SKEW_SECONDS);
    try {
      return validator.validate(idToken, new Nonce(attempt.nonce()));
    } catch (BadJOSEException | JOSEException e) {
      throw new Refusal("token-refused");
    }
  }

  /** Of a provider for many directories, the one that the token says; its signature holds it. */
  private static String expectedIssuer(Provider provider, JWT idToken) {
    if (!provider.servesManyDirectories()) {
      return provider.issuer("");
    }
    try {
      String directory = idToken.getJWTClaimsSet().getStringClaim("tid");
      if (directory == null || !directory.matches("[0-9A-Za-z-]{1,64}")) {
        throw new Refusal("token-refused");
      }
      return provider.issuer(directory);
    } catch (java.text.ParseException e) {
      throw new Refusal("token-refused");
    }
  }

  private static void checkAcr(Client client, Claims claims) {
    if (client.acr().isPresent() && !claims.has("acr", client.acr().get())) {
      throw new Refusal("too-weak");
    }
  }

  /** What was brought back does not hold. */
  static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refusal(String code) {
      super(code, null, false, false);
    }

    String code() {
      return String.valueOf(getMessage());
    }
  }
}
