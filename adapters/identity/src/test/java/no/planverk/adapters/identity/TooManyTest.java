package no.planverk.adapters.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in is not tried without end. */
class TooManyTest {
  private final Entrance entrance = new Entrance(2);

  @AfterEach
  void close() {
    entrance.close();
  }

  private Browser from(String address) {
    Browser browser = entrance.browser();
    browser.headers.put("X-Forwarded-For", address);
    return browser;
  }

  /** Signs in twice, which is as often as it may be. */
  private Browser worn(String address) {
    Browser browser = from(address);
    for (int i = 0; i < 4; i++) {
      assertThat(browser.get("/fjordvik/sign-in/start").statusCode()).isEqualTo(303);
    }
    return browser;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/fjordvik/sign-in/start",
        "/lindso/sign-in/start",
        "/fjordvik/sign-in/support",
        "/fjordvik/sign-in/callback",
        "/login/callback",
        "/ops/sign-in",
        "/ops/sign-in/callback"
      })
  void an_address_that_signs_in_too_often_must_wait_everywhere(String path) {
    HttpResponse<String> answer = worn("192.0.2.1").get(path);

    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValue("Retry-After")).contains("15");
    assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain; charset=utf-8");
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(answer.body()).contains("15 se");
  }

  @Test
  void others_are_not_kept_waiting() {
    worn("192.0.2.1");
    assertThat(from("192.0.2.2").get("/fjordvik/sign-in/start").statusCode()).isEqualTo(303);
  }

  @Test
  void the_whole_way_in_counts_twice() {
    Browser browser = from("192.0.2.3");
    for (int i = 0; i < 2; i++) {
      Browser.Sent sent = browser.begin("/fjordvik/sign-in/start");
      String token =
          entrance.issuer.signed(
              "kari", sent.parameter("nonce"), it -> it.claim("groups", "planners"));
      assertThat(Browser.location(browser.comeBack(sent, token))).isEqualTo("/fjordvik/work");
    }
    assertThat(browser.get("/fjordvik/sign-in/start").statusCode()).isEqualTo(429);
  }

  @ParameterizedTest
  @CsvSource({
    "/fjordvik/sign-in/start, '', Det er forsøkt",
    "/lindso/sign-in/start, '', Der er forsøgt",
    "/fjordvik/sign-in/start, nn, Det er prøvd",
    "/login/callback, '', Sign-in was tried",
    "/ops/sign-in, da, Der er forsøgt"
  })
  void it_is_said_in_the_visitors_language(String path, String language, String words) {
    Browser browser = worn("192.0.2.4");
    if (!language.isEmpty()) {
      browser.headers.put("Accept-Language", language);
    }
    assertThat(browser.get(path).body()).startsWith(words);
  }
}
