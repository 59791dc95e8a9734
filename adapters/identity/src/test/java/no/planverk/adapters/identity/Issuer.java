package no.planverk.adapters.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;

/**
 * An identity provider in the hands of the test: a real one on a real port, that signs whatever the
 * test says, also what no honest provider would. What it is asked at its token address it keeps.
 */
final class Issuer implements AutoCloseable {
  static final String CLIENT = "planverk";

  /** First keys of issuers that are closed: to make a key takes longer than a test. */
  private static final Queue<RSAKey> USED = new ConcurrentLinkedQueue<>();

  private final WebServer server;
  private final RSAKey first;
  private final Map<String, String> tokens = new ConcurrentHashMap<>();
  private volatile List<RSAKey> published;
  private volatile RSAKey signing;
  private volatile String describedIssuer = "";
  volatile String lastAsked = "";
  volatile int keysAsked;

  Issuer() {
    RSAKey used = USED.poll();
    this.first = used == null ? key("one") : used;
    this.signing = first;
    this.published = List.of(signing);
    this.server =
        WebServer.builder()
            .port(0)
            .routing(
                HttpRouting.builder()
                    .get("/.well-known/openid-configuration", this::describe)
                    .get("/keys", this::keys)
                    .post("/token", this::token))
            .build()
            .start();
  }

  static RSAKey key(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  String url() {
    return "http://localhost:" + server.port();
  }

  /** Describes itself as another issuer from now on. */
  void describeAs(String issuer) {
    describedIssuer = issuer;
  }

  /** Signs with a new key, which it publishes beside the old one. */
  void rotate() {
    RSAKey next = key(UUID.randomUUID().toString());
    published = List.of(signing, next);
    signing = next;
  }

  RSAKey signing() {
    return signing;
  }

  private void describe(ServerRequest request, ServerResponse response) {
    json(
        response,
        """
        {"issuer": "%1$s", "authorization_endpoint": "%2$s/authorize",
         "token_endpoint": "%2$s/token", "jwks_uri": "%2$s/keys",
         "end_session_endpoint": "%2$s/end", "response_types_supported": ["code"],
         "subject_types_supported": ["public"],
         "id_token_signing_alg_values_supported": ["RS256"]}
        """
            .formatted(describedIssuer.isEmpty() ? url() : describedIssuer, url()));
  }

  private void keys(ServerRequest request, ServerResponse response) {
    keysAsked++;
    json(response, new JWKSet(List.copyOf(published)).toPublicJWKSet().toString());
  }

  private void token(ServerRequest request, ServerResponse response) {
    String asked = request.content().as(String.class);
    lastAsked = asked;
    String code = asked.replaceFirst("(?s).*(?:^|&)code=([^&]*).*", "$1");
    String idToken = tokens.remove(code);
    if (idToken == null) {
      response.status(400);
      json(response, "{\"error\": \"invalid_grant\"}");
    } else {
      json(
          response,
          """
          {"access_token": "none", "token_type": "Bearer", "id_token": "%s"}
          """
              .formatted(idToken));
    }
  }

  private static void json(ServerResponse response, String text) {
    response.header(HeaderNames.CONTENT_TYPE, "application/json").send(text);
  }

  /** A code that will be redeemed for that ID token. */
  String codeFor(String idToken) {
    String code = UUID.randomUUID().toString();
    tokens.put(code, idToken);
    return code;
  }

  /** An honest token, changed by the test. */
  String signed(String subject, String nonce, UnaryOperator<JWTClaimsSet.Builder> changes) {
    return signed(signing, changes.apply(honest(subject, nonce)).build(), JOSEObjectType.JWT);
  }

  JWTClaimsSet.Builder honest(String subject, String nonce) {
    Instant now = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(url())
        .subject(subject)
        .audience(CLIENT)
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plusSeconds(300)))
        .claim("nonce", nonce)
        .claim("name", "Kari Åsen")
        .claim("sid", "session-of-" + subject)
        .claim("groups", List.of("planners"));
  }

  static String signed(RSAKey key, JWTClaimsSet claims, JOSEObjectType type) {
    try {
      SignedJWT token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).type(type).build(),
              claims);
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.stop();
    USED.add(first);
  }
}
