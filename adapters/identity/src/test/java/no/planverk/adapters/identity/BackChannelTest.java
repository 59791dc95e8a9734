package no.planverk.adapters.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.planverk.adapters.identity.Browser.Sent;
import no.planverk.application.port.Operators.OperatorSession;
import no.planverk.domain.person.Operator;
import no.planverk.domain.signin.Identity;
import no.planverk.domain.signin.SessionId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who signs out at the provider is signed out here, when the provider itself says so. */
class BackChannelTest {
  private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

  private final Entrance entrance = new Entrance();

  @AfterEach
  void close() {
    entrance.close();
  }

  private Browser signedIn(String tenant) {
    Browser browser = entrance.browser();
    Sent sent = browser.begin("/" + tenant + "/sign-in/start");
    browser.comeBack(
        sent, entrance.issuer.signed("kari", sent.parameter("nonce"), UnaryOperator.identity()));
    assertThat(browser.who(tenant)).isEqualTo("person Kari Åsen");
    return browser;
  }

  private int told(String tenant, UnaryOperator<JWTClaimsSet.Builder> changes) {
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(entrance.issuer.url())
            .audience(Issuer.CLIENT)
            .issueTime(Date.from(Instant.now()))
            .expirationTime(Date.from(Instant.now().plusSeconds(60)))
            .jwtID(UUID.randomUUID().toString())
            .claim("events", Map.of(EVENT, Map.of()));
    String token =
        Issuer.signed(
            entrance.issuer.signing(),
            changes.apply(claims).build(),
            new JOSEObjectType("logout+jwt"));
    return entrance
        .browser()
        .post("/" + tenant + "/sign-in/back-channel", "logout_token=" + token)
        .statusCode();
  }

  @Test
  void the_providers_session_that_ended_is_ended_here_and_in_no_other_municipality() {
    Browser fjordvik = signedIn("fjordvik");
    Browser lindso = signedIn("lindso");

    assertThat(told("fjordvik", it -> it.subject("kari").claim("sid", "session-of-kari")))
        .isEqualTo(200);

    assertThat(fjordvik.who("fjordvik")).isEqualTo("nobody");
    assertThat(lindso.who("lindso")).isEqualTo("person Kari Åsen");
    assertThat(entrance.journal(entrance.fjordvik)).contains("sign-out session");
  }

  @Test
  void without_a_session_named_all_of_the_subject_end() {
    Browser one = signedIn("fjordvik");
    Browser two = signedIn("fjordvik");

    assertThat(told("fjordvik", it -> it.subject("kari"))).isEqualTo(200);

    assertThat(one.who("fjordvik")).isEqualTo("nobody");
    assertThat(two.who("fjordvik")).isEqualTo("nobody");
  }

  @Test
  void what_the_provider_did_not_say_ends_nothing() {
    Browser browser = signedIn("fjordvik");

    assertThat(told("fjordvik", it -> it.subject("kari").audience("other"))).isEqualTo(400);
    assertThat(told("fjordvik", it -> it.subject("kari").issuer("https://elsewhere.example")))
        .isEqualTo(400);
    assertThat(told("fjordvik", it -> it.subject("kari").claim("nonce", "x"))).isEqualTo(400);
    assertThat(told("fjordvik", it -> it.subject("kari").claim("events", null))).isEqualTo(400);
    assertThat(
            entrance
                .browser()
                .post("/fjordvik/sign-in/back-channel", "logout_token=nonsense")
                .statusCode())
        .isEqualTo(400);
    assertThat(entrance.browser().post("/fjordvik/sign-in/back-channel", "").statusCode())
        .isEqualTo(400);
    assertThat(browser.who("fjordvik")).isEqualTo("person Kari Åsen");
  }

  @Test
  void an_operator_who_signs_out_at_the_vendors_provider_is_signed_out_too() {
    Instant now = entrance.clock.instant();
    Operator operator =
        entrance.operators.arrive(new Identity(entrance.vendors.url(), "drift"), "Drift");
    OperatorSession session =
        new OperatorSession(
            new SessionId(UUID.randomUUID()),
            "hash",
            operator,
            Optional.of("session-of-drift"),
            Optional.empty(),
            now,
            now,
            now.plusSeconds(3_600),
            Optional.empty());
    entrance.operators.add(session);
    JWTClaimsSet said =
        new JWTClaimsSet.Builder()
            .issuer(entrance.vendors.url())
            .audience(Issuer.CLIENT)
            .subject("drift")
            .claim("sid", "session-of-drift")
            .issueTime(Date.from(Instant.now()))
            .expirationTime(Date.from(Instant.now().plusSeconds(60)))
            .jwtID(UUID.randomUUID().toString())
            .claim("events", Map.of(EVENT, Map.of()))
            .build();
    JOSEObjectType type = new JOSEObjectType("logout+jwt");
    String forged = Issuer.signed(entrance.issuer.signing(), said, type);
    String honest = Issuer.signed(entrance.vendors.signing(), said, type);

    assertThat(toldOperators(forged)).isEqualTo(400);
    assertThat(entrance.operators.session("hash").orElseThrow().endedAt()).isEmpty();
    assertThat(toldOperators(honest)).isEqualTo(200);
    assertThat(entrance.operators.session("hash").orElseThrow().endedAt()).contains(now);
  }

  private int toldOperators(String token) {
    return entrance
        .browser()
        .post("/login/back-channel/operators", "logout_token=" + token)
        .statusCode();
  }
}
