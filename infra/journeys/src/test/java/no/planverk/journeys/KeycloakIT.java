package no.planverk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import no.planverk.infra.RunningDemo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** People sign in through a municipality's own Keycloak, in a real browser. */
class KeycloakIT {
  private static RunningDemo demo;
  private static Keycloak keycloak;
  private static Browsers browsers;

  @BeforeAll
  static void start() {
    demo = RunningDemo.start();
    keycloak = Keycloak.start(demo.base());
    demo.letIn("fjordvik", keycloak.issuer(), "planverk", Keycloak.PASSWORD);
    browsers = new Browsers();
  }

  @AfterAll
  static void stop() {
    browsers.close();
    keycloak.close();
    demo.close();
  }

  private static void signIn(Page page, String user) {
    page.navigate(demo.base() + "/fjordvik/work/me");
    page.getByText("Logg inn med kommunens konto").click();
    assertThat(page.url()).startsWith(keycloak.issuer());
    page.fill("#username", user);
    page.fill("#password", Keycloak.PASSWORD);
    page.click("#kc-login");
  }

  @Test
  void sign_in_do_something_and_sign_out_everywhere() {
    try (BrowserContext context =
        browsers.browser().newContext(new NewContextOptions().setLocale("nb-NO"))) {
      Page page = context.newPage();
      signIn(page, "kari");

      assertThat(page.url()).isEqualTo(demo.base() + "/fjordvik/work/me");
      assertThat(page.textContent("main")).contains("Kari Keycloak", "Administrator");
      page.selectOption("#language", "nn");
      page.getByText("Lagre språk").click();
      assertThat(page.textContent("h1")).isEqualTo("Mi side");

      page.getByText("Logg ut").first().click();
      page.waitForURL(demo.base() + "/fjordvik/sign-in?signed-out=1*");
      assertThat(context.cookies(demo.base() + "/fjordvik/work"))
          .noneMatch(it -> it.name.equals("planverk"));
      page.navigate(demo.base() + "/fjordvik/work");
      page.locator("a.ds-button").click();
      page.waitForURL(keycloak.issuer() + "/**");
      assertThat(page.waitForSelector("#password").isVisible())
          .as("Keycloak has forgotten the sign-in too")
          .isTrue();
    }
  }

  @Test
  void who_signs_out_at_keycloak_is_signed_out_here() {
    try (BrowserContext context =
        browsers.browser().newContext(new NewContextOptions().setLocale("nb-NO"))) {
      Page page = context.newPage();
      signIn(page, "kari");
      assertThat(page.url()).isEqualTo(demo.base() + "/fjordvik/work/me");

      page.navigate(keycloak.issuer() + "/protocol/openid-connect/logout");
      page.click("#kc-logout");
      page.waitForLoadState();

      page.navigate(demo.base() + "/fjordvik/work/me");
      assertThat(page.url()).contains("/fjordvik/sign-in?return=");
    }
  }

  @Test
  void who_has_no_role_is_told_so_and_gets_no_session() {
    try (BrowserContext context =
        browsers.browser().newContext(new NewContextOptions().setLocale("nb-NO"))) {
      Page page = context.newPage();
      signIn(page, "ola");

      assertThat(page.url()).isEqualTo(demo.base() + "/fjordvik/sign-in?problem=no-role");
      assertThat(page.textContent("[role=alert]")).contains("Du har ingen rolle her ennå");
      assertThat(context.cookies(demo.base() + "/fjordvik/work"))
          .noneMatch(it -> it.name.equals("planverk"));
    }
  }
}
