package no.planverk.adapters.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.planverk.adapters.identity.Browser.Sent;
import no.planverk.application.people.SessionSecret;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.signin.SignInWay;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** People come in by the front door, into their own municipality and no other. */
class SignInTest {
  private final Entrance entrance = new Entrance();

  @AfterEach
  void close() {
    entrance.close();
  }

  private HttpResponse<String> signIn(Browser browser, String subject) {
    return signIn(browser, subject, "/fjordvik/sign-in/start");
  }

  private HttpResponse<String> signIn(Browser browser, String subject, String start) {
    Sent sent = browser.begin(start);
    return browser.comeBack(
        sent, entrance.issuer.signed(subject, sent.parameter("nonce"), UnaryOperator.identity()));
  }

  @Test
  void the_provider_is_asked_by_code_flow_with_pkce_state_and_nonce() {
    Sent sent = entrance.browser().begin("/fjordvik/sign-in/start");

    assertThat(sent.location()).startsWith(entrance.issuer.url() + "/authorize?");
    assertThat(sent.parameter("response_type")).isEqualTo("code");
    assertThat(sent.parameter("code_challenge_method")).isEqualTo("S256");
    assertThat(sent.parameter("code_challenge")).hasSize(43);
    assertThat(sent.parameter("state")).hasSizeGreaterThan(30);
    assertThat(sent.parameter("nonce")).hasSizeGreaterThan(30);
    assertThat(sent.parameter("redirect_uri"))
        .isEqualTo(entrance.base + "/fjordvik/sign-in/callback");
  }

  @Test
  void who_signs_in_is_in_their_municipality_and_nobody_in_another() {
    Browser browser = entrance.browser();

    HttpResponse<String> landed = signIn(browser, "kari");

    assertThat(landed.statusCode()).isEqualTo(303);
    assertThat(Browser.location(landed)).isEqualTo("/fjordvik/work");
    assertThat(entrance.issuer.lastAsked).contains("code_verifier=");
    assertThat(browser.who("fjordvik")).isEqualTo("person Kari Åsen");
    assertThat(browser.who("lindso")).isEqualTo("nobody");
    browser.paths.replaceAll((name, path) -> "/");
    assertThat(browser.who("lindso")).as("the secret itself holds in one only").isEqualTo("nobody");
    assertThat(entrance.journal(entrance.fjordvik)).contains("sign-in session");
    assertThat(entrance.journal(entrance.lindso)).isEmpty();
  }

  @Test
  void the_cookie_is_kept_from_script_from_other_sites_and_from_other_municipalities() {
    HttpResponse<String> landed = signIn(entrance.browser(), "kari");

    assertThat(landed.headers().allValues("Set-Cookie"))
        .anySatisfy(
            it ->
                assertThat(it)
                    .startsWith("planverk=")
                    .contains("Path=/fjordvik/;", "HttpOnly", "Secure", "SameSite=Lax"));
  }

  @Test
  void the_same_subject_is_the_same_person_ever_after() {
    signIn(entrance.browser(), "kari");
    signIn(entrance.browser(), "kari");
    signIn(entrance.browser(), "ola");

    assertThat(
            entrance.tenants.<Integer>inTransaction(
                entrance.fjordvik.id(), stores -> stores.people().persons().size()))
        .isEqualTo(2);
  }

  @Test
  void without_a_rule_that_fits_nobody_new_comes_in_unless_there_is_a_role_otherwise() {
    Browser browser = entrance.browser();
    Sent sent = browser.begin("/fjordvik/sign-in/start");
    String token =
        entrance.issuer.signed("ola", sent.parameter("nonce"), it -> it.claim("groups", "others"));

    assertThat(Browser.location(browser.comeBack(sent, token)))
        .isEqualTo("/fjordvik/sign-in?problem=no-role");
    assertThat(browser.who("fjordvik")).isEqualTo("nobody");

    entrance.settings(
        entrance.fjordvik,
        entrance.own(),
        Optional.empty(),
        "sub",
        Optional.of(TenantRole.EMPLOYEE));
    Sent again = browser.begin("/fjordvik/sign-in/start");
    browser.comeBack(
        again,
        entrance.issuer.signed(
            "ola", again.parameter("nonce"), it -> it.claim("groups", "others")));
    assertThat(browser.who("fjordvik")).isEqualTo("person Kari Åsen");
  }

  @Test
  void a_role_by_rule_goes_when_the_rule_no_longer_fits() {
    signIn(entrance.browser(), "kari");
    Browser browser = entrance.browser();
    Sent sent = browser.begin("/fjordvik/sign-in/start");

    HttpResponse<String> landed =
        browser.comeBack(
            sent,
            entrance.issuer.signed(
                "kari", sent.parameter("nonce"), it -> it.claim("groups", "others")));

    assertThat(Browser.location(landed)).endsWith("problem=no-role");
  }

  @Test
  void an_invitation_makes_someone_the_person_who_was_entered_and_holds_once() {
    PersonId liv = new PersonId(entrance.desk.ids().next());
    SessionSecret secret = SessionSecret.fresh();
    entrance.tenants.inTransaction(
        entrance.fjordvik.id(),
        stores -> {
          stores
              .people()
              .add(
                  new Person(
                      liv,
                      "Liv Strand",
                      Optional.empty(),
                      Optional.empty(),
                      TenantRole.EMPLOYEE,
                      1));
          stores
              .accounts()
              .invite(liv, secret.hash(), entrance.clock.instant().plus(Duration.ofDays(1)));
          return liv;
        });
    Browser browser = entrance.browser();
    String start = "/fjordvik/sign-in/start?invitation=" + secret.text();

    signIn(browser, "liv", start);
    assertThat(browser.who("fjordvik")).isEqualTo("person Liv Strand");
    assertThat(Browser.location(signIn(entrance.browser(), "thief", start)))
        .endsWith("problem=bad-invitation");
  }

  @Test
  void people_are_known_by_the_claim_that_the_municipality_names() {
    entrance.settings(entrance.fjordvik, entrance.own(), Optional.empty(), "oid", Optional.empty());
    Browser browser = entrance.browser();
    Sent sent = browser.begin("/fjordvik/sign-in/start");

    assertThat(
            Browser.location(
                browser.comeBack(
                    sent,
                    entrance.issuer.signed(
                        "kari", sent.parameter("nonce"), UnaryOperator.identity()))))
        .endsWith("problem=no-subject");

    Sent again = browser.begin("/fjordvik/sign-in/start");
    browser.comeBack(
        again,
        entrance.issuer.signed("kari", again.parameter("nonce"), it -> it.claim("oid", "o-1")));
    assertThat(browser.who("fjordvik")).isEqualTo("person Kari Åsen");
  }

  @Test
  void a_stronger_sign_in_is_demanded_where_the_municipality_says_so() {
    entrance.settings(
        entrance.fjordvik, entrance.own(), Optional.of("high"), "sub", Optional.empty());
    Browser browser = entrance.browser();
    Sent sent = browser.begin("/fjordvik/sign-in/start");
    assertThat(sent.parameter("acr_values")).isEqualTo("high");

    HttpResponse<String> weak =
        browser.comeBack(
            sent,
            entrance.issuer.signed("kari", sent.parameter("nonce"), it -> it.claim("acr", "low")));
    assertThat(Browser.location(weak)).endsWith("problem=too-weak");

    Sent again = browser.begin("/fjordvik/sign-in/start");
    browser.comeBack(
        again,
        entrance.issuer.signed("kari", again.parameter("nonce"), it -> it.claim("acr", "high")));
    assertThat(browser.who("fjordvik")).isEqualTo("person Kari Åsen");
  }

  @Test
  void a_shared_client_lets_in_the_people_of_the_municipalitys_own_organisation_only() {
    entrance.letIn(entrance.fjordvik, new SignInWay.SharedClient("entra", "directory-1"));
    Browser browser = entrance.browser();
    Sent sent = browser.begin("/fjordvik/sign-in/start");
    assertThat(sent.parameter("redirect_uri")).isEqualTo(entrance.base + "/login/callback");

    HttpResponse<String> foreign = comeBackFromVendor(browser, sent, "directory-2");
    assertThat(Browser.location(foreign)).endsWith("problem=wrong-organisation");
    assertThat(browser.who("fjordvik")).isEqualTo("nobody");

    Sent again = browser.begin("/fjordvik/sign-in/start");
    comeBackFromVendor(browser, again, "directory-1");
    assertThat(browser.who("fjordvik")).isEqualTo("person Kari Åsen");
  }

  @Test
  void of_a_provider_for_many_directories_the_issuer_is_the_one_of_the_tokens_directory() {
    entrance.vendors.describeAs(entrance.vendors.url() + "/{tenantid}/v2.0");
    entrance.letIn(entrance.fjordvik, new SignInWay.SharedClient("entra", "directory-1"));
    Browser browser = entrance.browser();
    Sent sent = browser.begin("/fjordvik/sign-in/start");
    String wrong = entrance.vendors.url() + "/directory-2/v2.0";
    String right = entrance.vendors.url() + "/directory-1/v2.0";

    assertThat(
            Browser.location(
                fromVendor(browser, sent, it -> it.issuer(wrong).claim("tid", "directory-1"))))
        .endsWith("problem=token-refused");
    Sent again = browser.begin("/fjordvik/sign-in/start");
    fromVendor(browser, again, it -> it.issuer(right).claim("tid", "directory-1"));
    assertThat(browser.who("fjordvik")).isEqualTo("person Kari Åsen");
  }

  private HttpResponse<String> comeBackFromVendor(Browser browser, Sent sent, String directory) {
    return fromVendor(browser, sent, it -> it.claim("tid", directory));
  }

  private HttpResponse<String> fromVendor(
      Browser browser, Sent sent, UnaryOperator<com.nimbusds.jwt.JWTClaimsSet.Builder> changes) {
    String code =
        entrance.vendors.codeFor(entrance.vendors.signed("kari", sent.parameter("nonce"), changes));
    return browser.get("/login/callback?code=" + code + "&state=" + sent.parameter("state"));
  }

  @Test
  void new_keys_of_the_provider_are_taken_up() {
    signIn(entrance.browser(), "kari");
    entrance.issuer.rotate();
    Browser browser = entrance.browser();

    signIn(browser, "kari");

    assertThat(browser.who("fjordvik")).isEqualTo("person Kari Åsen");
  }

  @Test
  void two_nodes_share_sessions_and_a_new_process_signs_nobody_out() {
    Browser browser = entrance.browser();
    signIn(browser, "kari");
    var other =
        new no.planverk.application.people.IdentifySession(entrance.desk, entrance.municipalities);

    assertThat(other.identify(entrance.fjordvik.id(), browser.cookies.get("planverk"))).isPresent();
    assertThat(other.identify(entrance.lindso.id(), browser.cookies.get("planverk"))).isEmpty();
  }

  @Test
  void a_session_ends_when_nobody_uses_it_and_at_the_end_of_the_day() {
    Browser idle = entrance.browser();
    signIn(idle, "kari");
    entrance.clock.turn(Duration.ofHours(2));
    assertThat(idle.who("fjordvik")).isEqualTo("nobody");

    Browser busy = entrance.browser();
    signIn(busy, "kari");
    for (int hour = 0; hour < 11; hour++) {
      entrance.clock.turn(Duration.ofHours(1));
      assertThat(busy.who("fjordvik")).isEqualTo("person Kari Åsen");
    }
    entrance.clock.turn(Duration.ofHours(1));
    assertThat(busy.who("fjordvik")).isEqualTo("nobody");
  }

  @Test
  void who_has_left_is_told_so_and_comes_no_further() {
    signIn(entrance.browser(), "kari");
    entrance.tenants.inTransaction(
        entrance.fjordvik.id(),
        stores -> {
          Person kari = stores.people().persons().getFirst();
          return stores.people().save(kari.leaving(Optional.of(LocalDate.parse("2026-03-02"))));
        });
    Browser browser = entrance.browser();

    assertThat(Browser.location(signIn(browser, "kari")))
        .isEqualTo("/fjordvik/sign-in?problem=left");
    assertThat(browser.who("fjordvik")).isEqualTo("nobody");
  }
}
