package no.planverk.adapters.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import no.planverk.adapters.identity.Browser.Sent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever does not come in by the front door does not come in. */
class AttackTest {
  private final Entrance entrance = new Entrance();

  @AfterEach
  void close() {
    entrance.close();
  }

  /** Comes back with a token made by the attacker and is refused, with a line in the journal. */
  private void refused(String problem, Function<Sent, String> token) {
    Browser browser = entrance.browser();
    Sent sent = browser.begin("/fjordvik/sign-in/start");

    HttpResponse<String> landed = browser.comeBack(sent, token.apply(sent));

    assertThat(Browser.location(landed)).isEqualTo("/fjordvik/sign-in?problem=" + problem);
    assertThat(browser.cookies).doesNotContainKey("planverk");
    assertThat(browser.who("fjordvik")).isEqualTo("nobody");
    assertThat(entrance.journal(entrance.fjordvik)).contains("sign-in-refused sign-in");
  }

  private void refusedToken(UnaryOperator<JWTClaimsSet.Builder> changes) {
    refused(
        "token-refused", sent -> entrance.issuer.signed("kari", sent.parameter("nonce"), changes));
  }

  @Test
  void a_token_signed_by_another_key_under_the_same_name() {
    refused(
        "token-refused",
        sent ->
            Issuer.signed(
                Issuer.key(entrance.issuer.signing().getKeyID()),
                entrance.issuer.honest("kari", sent.parameter("nonce")).build(),
                JOSEObjectType.JWT));
  }

  @Test
  void a_token_without_a_signature() {
    refused(
        "token-refused",
        sent ->
            new PlainJWT(entrance.issuer.honest("kari", sent.parameter("nonce")).build())
                .serialize());
  }

  @Test
  void a_token_signed_with_the_public_key_as_if_it_were_a_shared_secret() {
    refused("token-refused", this::macWithPublicKey);
  }

  private String macWithPublicKey(Sent sent) {
    try {
      SignedJWT token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.HS256)
                  .keyID(entrance.issuer.signing().getKeyID())
                  .build(),
              entrance.issuer.honest("kari", sent.parameter("nonce")).build());
      token.sign(new MACSigner(entrance.issuer.signing().toRSAPublicKey().getEncoded()));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void an_expired_token() {
    refusedToken(it -> it.expirationTime(Date.from(Instant.now().minusSeconds(120))));
  }

  @Test
  void clocks_may_differ_by_half_a_minute() {
    Browser browser = entrance.browser();
    Sent sent = browser.begin("/fjordvik/sign-in/start");
    browser.comeBack(
        sent,
        entrance.issuer.signed(
            "kari",
            sent.parameter("nonce"),
            it -> it.expirationTime(Date.from(Instant.now().minusSeconds(30)))));
    assertThat(browser.who("fjordvik")).isEqualTo("person Kari Åsen");
  }

  @Test
  void a_token_for_another_client() {
    refusedToken(it -> it.audience("somebody-else"));
  }

  @Test
  void a_token_of_another_issuer() {
    refusedToken(it -> it.issuer("https://elsewhere.example"));
  }

  @Test
  void a_token_of_an_earlier_sign_in() {
    refusedToken(it -> it.claim("nonce", "an-earlier-one"));
  }

  @Test
  void a_token_without_a_nonce() {
    refusedToken(it -> it.claim("nonce", null));
  }

  @Test
  void a_code_that_the_provider_does_not_know() {
    Browser browser = entrance.browser();
    Sent sent = browser.begin("/fjordvik/sign-in/start");

    HttpResponse<String> landed =
        browser.get("/fjordvik/sign-in/callback?code=x&state=" + sent.parameter("state"));

    assertThat(Browser.location(landed)).endsWith("problem=code-refused");
  }

  @Test
  void the_state_of_one_browser_is_worth_nothing_in_another() {
    Sent sent = entrance.browser().begin("/fjordvik/sign-in/start");
    Browser victim = entrance.browser();

    HttpResponse<String> landed = victim.comeBack(sent, honest(sent));

    assertThat(Browser.location(landed)).endsWith("problem=no-attempt");
    assertThat(victim.who("fjordvik")).isEqualTo("nobody");
  }

  @Test
  void a_state_that_was_made_up() {
    Browser browser = entrance.browser();
    Sent sent = browser.begin("/fjordvik/sign-in/start");
    String code = entrance.issuer.codeFor(honest(sent));

    HttpResponse<String> landed =
        browser.get("/fjordvik/sign-in/callback?code=" + code + "&state=made-up");

    assertThat(Browser.location(landed)).endsWith("problem=no-attempt");
  }

  @Test
  void a_way_back_that_was_used_once_is_used_up() {
    Browser browser = entrance.browser();
    Sent sent = browser.begin("/fjordvik/sign-in/start");
    browser.comeBack(sent, honest(sent));
    browser.cookies.remove("planverk");

    HttpResponse<String> again = browser.comeBack(sent, honest(sent));

    assertThat(Browser.location(again)).endsWith("problem=no-attempt");
    assertThat(browser.who("fjordvik")).isEqualTo("nobody");
  }

  @Test
  void a_way_back_after_too_long() {
    Browser browser = entrance.browser();
    Sent sent = browser.begin("/fjordvik/sign-in/start");
    entrance.clock.turn(Duration.ofMinutes(11));

    assertThat(Browser.location(browser.comeBack(sent, honest(sent))))
        .endsWith("problem=no-attempt");
  }

  @Test
  void another_municipality_in_the_way_back() {
    Browser browser = entrance.browser();
    Sent sent = browser.begin("/fjordvik/sign-in/start");
    browser.paths.replaceAll((name, path) -> "/");

    HttpResponse<String> landed =
        browser.comeBack(sent, entrance.base + "/lindso/sign-in/callback", honest(sent));

    assertThat(Browser.location(landed)).isEqualTo("/lindso/sign-in?problem=no-attempt");
    assertThat(browser.who("lindso")).isEqualTo("nobody");
    assertThat(browser.who("fjordvik")).isEqualTo("nobody");
  }

  @Test
  void an_attempt_that_the_browser_wrote_itself() {
    Browser browser = entrance.browser();
    Sent sent = browser.begin("/fjordvik/sign-in/start");
    browser.cookies.replaceAll((name, value) -> value.substring(0, value.length() - 2) + "AA");

    assertThat(Browser.location(browser.comeBack(sent, honest(sent))))
        .endsWith("problem=no-attempt");
  }

  @Test
  void a_session_that_was_planted_before_is_not_taken_over() {
    Browser attacker = entrance.browser();
    Sent theirs = attacker.begin("/fjordvik/sign-in/start");
    attacker.comeBack(
        theirs,
        entrance.issuer.signed("attacker", theirs.parameter("nonce"), UnaryOperator.identity()));
    String planted = attacker.cookies.get("planverk");
    Browser victim = entrance.browser();
    victim.cookies.put("planverk", planted);
    victim.paths.put("planverk", "/fjordvik/");
    Sent sent = victim.begin("/fjordvik/sign-in/start");

    victim.comeBack(sent, honest(sent));

    assertThat(victim.cookies.get("planverk")).isNotEqualTo(planted);
    assertThat(attacker.who("fjordvik")).as("the planted one has ended").isEqualTo("nobody");
  }

  @Test
  void a_secret_that_was_chosen_by_someone_is_no_session() {
    Browser browser = entrance.browser();
    browser.cookies.put("planverk", "A".repeat(43));

    assertThat(browser.who("fjordvik")).isEqualTo("nobody");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/",
        "//evil.example/fjordvik/",
        "/lindso/work",
        "/fjordvik//evil.example",
        "/fjordvik/../lindso/work",
        "/fjordvik/%0d%0aSet-Cookie:x=y",
        "/fjordvik/\\evil.example",
        "javascript:alert(1)"
      })
  void a_return_address_that_leads_elsewhere(String address) {
    Browser browser = entrance.browser();
    Sent sent =
        browser.begin(
            "/fjordvik/sign-in/start?return="
                + java.net.URLEncoder.encode(address, java.nio.charset.StandardCharsets.UTF_8));

    String landed = Browser.location(browser.comeBack(sent, honest(sent)));

    assertThat(landed).startsWith("/fjordvik/").doesNotContain("evil", "..", "\r", "\n");
  }

  @Test
  void support_without_leave_and_someone_who_is_no_operator() {
    Browser browser = entrance.browser();
    Sent sent = browser.begin("/fjordvik/sign-in/support");
    assertThat(Browser.location(fromVendor(browser, sent, "operators")))
        .endsWith("problem=no-support");

    Sent again = browser.begin("/fjordvik/sign-in/support");
    assertThat(Browser.location(fromVendor(browser, again, "planners")))
        .endsWith("problem=not-an-operator");
    assertThat(browser.who("fjordvik")).isEqualTo("nobody");
  }

  private HttpResponse<String> fromVendor(Browser browser, Sent sent, String group) {
    String code =
        entrance.vendors.codeFor(
            entrance.vendors.signed(
                "operator", sent.parameter("nonce"), it -> it.claim("groups", group)));
    return browser.get("/login/callback?code=" + code + "&state=" + sent.parameter("state"));
  }

  private String honest(Sent sent) {
    return entrance.issuer.signed("kari", sent.parameter("nonce"), UnaryOperator.identity());
  }
}
