package no.planverk.adapters.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.planverk.adapters.http.Doorkeeper;
import no.planverk.adapters.identity.IssuerGuard.Refused;
import no.planverk.application.signin.EndAtProvider;
import no.planverk.application.signin.EndOperatorSession;
import no.planverk.application.signin.ListOrganisations;
import no.planverk.application.signin.PrepareSignIn;
import no.planverk.domain.person.Operator;
import no.planverk.domain.signin.Identity;
import no.planverk.domain.signin.SignInWay;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantId;

/**
 * What identity providers say when someone signs out there (OpenID Connect Back-Channel Logout
 * 1.0): 200 when it was taken, 400 when the token does not hold.
 */
public final class BackChannelRoutes implements HttpService {
  private static final int LARGEST = 32 * 1024;
  private static final int CLOCK_SKEW_SECONDS = 60;

  private final Doorkeeper doorkeeper;
  private final Providers providers;
  private final PrepareSignIn prepareSignIn;
  private final EndAtProvider endAtProvider;
  private final ListOrganisations listOrganisations;
  private final EndOperatorSession endOperatorSession;

  public BackChannelRoutes(
      Doorkeeper doorkeeper,
      Providers providers,
      PrepareSignIn prepareSignIn,
      EndAtProvider endAtProvider,
      ListOrganisations listOrganisations,
      EndOperatorSession endOperatorSession) {
    this.doorkeeper = doorkeeper;
    this.providers = providers;
    this.prepareSignIn = prepareSignIn;
    this.endAtProvider = endAtProvider;
    this.listOrganisations = listOrganisations;
    this.endOperatorSession = endOperatorSession;
  }

  @Override
  public void routing(HttpRules rules) {
    rules
        .post("/{t}/sign-in/back-channel", this::ofMunicipality)
        .post("/login/back-channel/operators", this::ofOperators)
        .post("/login/back-channel/{client}", this::ofSharedClient);
  }

  private void ofMunicipality(ServerRequest request, ServerResponse response) {
    Optional<Tenant> tenant = doorkeeper.tenant(request);
    if (tenant.isEmpty()) {
      response.next();
      return;
    }
    Optional<SignInWay.OwnClient> client =
        prepareSignIn
            .prepare(tenant.get().id())
            .filter(it -> it.settings().way() instanceof SignInWay.OwnClient)
            .map(it -> (SignInWay.OwnClient) it.settings().way());
    answer(
        client.flatMap(it -> verified(it.issuer(), it.clientId(), token(request))),
        List.of(tenant.get().id()),
        response);
  }

  private void ofSharedClient(ServerRequest request, ServerResponse response) {
    String name = request.path().pathParameters().get("client");
    Optional<LogoutTokenClaimsSet> said =
        providers
            .vendor()
            .shared(name)
            .flatMap(it -> verified(it.issuer(), it.clientId(), token(request)));
    answer(said, said.isPresent() ? listOrganisations.list(name) : List.of(), response);
  }

  private void ofOperators(ServerRequest request, ServerResponse response) {
    Optional<LogoutTokenClaimsSet> said =
        providers
            .vendor()
            .operators()
            .flatMap(it -> verified(it.issuer(), it.clientId(), token(request)));
    said.ifPresent(this::endOperator);
    answer(said, List.of(), response);
  }

  private void endOperator(LogoutTokenClaimsSet said) {
    String subject = said.getSubject() == null ? "-" : said.getSubject().getValue();
    endOperatorSession.end(
        new Operator("identity provider"),
        new EndOperatorSession.Which.AtProvider(
            new Identity(said.getIssuer().getValue(), subject),
            Optional.ofNullable(said.getSessionID()).map(it -> it.getValue())));
  }

  private void answer(
      Optional<LogoutTokenClaimsSet> said, List<TenantId> tenants, ServerResponse response) {
    response.header(HeaderNames.CACHE_CONTROL, "no-store");
    if (said.isEmpty()) {
      response.status(Status.BAD_REQUEST_400).send();
      return;
    }
    LogoutTokenClaimsSet token = said.get();
    for (TenantId tenant : tenants) {
      endAtProvider.end(
          tenant,
          token.getIssuer().getValue(),
          Optional.ofNullable(token.getSubject()).map(it -> it.getValue()),
          Optional.ofNullable(token.getSessionID()).map(it -> it.getValue()));
    }
    response.status(Status.OK_200).send();
  }

  private static Optional<String> token(ServerRequest request) {
    try (InputStream body = request.content().inputStream()) {
      String form = new String(body.readNBytes(LARGEST), StandardCharsets.UTF_8);
      return Arrays.stream(form.split("&", -1))
          .filter(it -> it.startsWith("logout_token="))
          .map(it -> URLDecoder.decode(it.substring(13), StandardCharsets.UTF_8))
          .findFirst();
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Optional<LogoutTokenClaimsSet> verified(
      String issuer, String clientId, Optional<String> token) {
    if (token.isEmpty()) {
      return Optional.empty();
    }
    try {
      Provider provider = providers.of(issuer);
      LogoutTokenValidator validator =
          new LogoutTokenValidator(
              new Issuer(provider.issuer("")), new ClientID(clientId), provider.selector(), null);
      validator.setMaxClockSkew(CLOCK_SKEW_SECONDS);
      return Optional.of(validator.validate(JWTParser.parse(token.get())));
    } catch (BadJOSEException | JOSEException | java.text.ParseException | Refused e) {
      return Optional.empty();
    }
  }
}
