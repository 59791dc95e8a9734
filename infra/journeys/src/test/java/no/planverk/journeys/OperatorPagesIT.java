package no.planverk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import no.planverk.infra.RunningDemo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The vendor's people: on their own port, and as guests of a municipality that lets them in. */
class OperatorPagesIT {
  private static RunningDemo demo;
  private static Browsers browsers;

  @BeforeAll
  static void start() {
    demo = RunningDemo.start();
    browsers = new Browsers();
  }

  @AfterAll
  static void stop() {
    browsers.close();
    demo.close();
  }

  @Test
  void support_is_let_in_looks_around_and_is_shown_to_all() {
    try (BrowserContext administrator = browsers.context(1280);
        BrowserContext vendor = browsers.context(1280)) {
      Page page = administrator.newPage();
      new StaffPages(demo, browsers).signIn(page, "fjordvik", "Kari Nordmann");
      page.navigate(demo.base() + "/fjordvik/work/support");
      page.fill("#reason", "Sak 4711");
      page.locator("main form button").first().click();
      assertThat(page.textContent(".work__support")).contains("innsyn til");

      Page operator = vendor.newPage();
      operator.navigate(demo.base() + "/fjordvik/sign-in/support");
      operator.getByText("Drift Nilsen").click();
      operator.waitForURL(demo.base() + "/fjordvik/work");
      assertThat(operator.textContent(".work__support")).contains("kan se, men ikke endre");
      assertThat(operator.navigate(demo.base() + "/fjordvik/work/tokens").status()).isEqualTo(403);

      page.getByText("Avslutt nå").click();
      operator.navigate(demo.base() + "/fjordvik/work");
      assertThat(operator.url()).contains("/fjordvik/sign-in");
    }
  }

  @Test
  void operators_sign_in_on_their_own_port_and_others_do_not() {
    try (BrowserContext context = browsers.context(1280)) {
      Page page = context.newPage();
      page.navigate(demo.opsBase() + "/ops");
      page.locator("a.ds-button").click();
      page.getByText("Vakt Andersen").click();
      page.waitForURL(demo.opsBase() + "/ops");
      assertThat(page.textContent("main")).contains("Fjordvik kommune", "Lindsø");
      page.fill("#q", "lind");
      page.locator("main form button").click();
      assertThat(page.locator("main tbody tr").count()).isEqualTo(1);
      assertAccessible(page);
      for (String path :
          List.of(
              "/ops/upgrade", "/ops/notices", "/ops/journal", "/ops/tenants/fjordvik", "/ops")) {
        page.navigate(demo.opsBase() + path);
        assertAccessible(page);
      }
      page.locator("main tbody a").getByText("Lindsø").click();
      setUpSignInOfLindsoe(page);
      page.locator("details")
          .filter(new Locator.FilterOptions().setHasText("Hide"))
          .first()
          .locator("summary")
          .click();
      page.locator("form[action$=orders] button").getByText("Hide").click();
      assertThat(page.locator("#hide-reason-error").textContent()).isNotBlank();
      page.waitForLoadState();
      page.fill("#hide-reason", "Siden er ikke klar");
      page.locator("form[action$=orders] button").getByText("Hide").click();
      page.waitForURL(demo.opsBase() + "/ops/tenants/lindsoe?done=ordered");
      assertThat(page.textContent("main")).contains("The order is placed");
      tellStaffOfLindsoe(page);
      assertThat(page.navigate(demo.opsBase() + "/ops/tenants/nowhere").status()).isEqualTo(404);
    }
  }

  /**
   * Told what is missing first; then it stands on the page of that municipality until it is ended.
   */
  private static void tellStaffOfLindsoe(Page page) {
    page.getByText("Tell its staff something").click();
    page.fill("#until", "2030-12-01T22:00");
    page.locator("form[action$=notices] button").click();
    assertThat(page.textContent("#text-nb-error")).isNotBlank();
    page.waitForLoadState();
    assertThat(page.inputValue("#slugs")).isEqualTo("lindsoe");
    assertThat(page.inputValue("#until")).isEqualTo("2030-12-01T22:00");
    assertAccessible(page);
    page.fill("#text-da", "Lukket i aften");
    page.locator("form[action$=notices] button").click();
    page.waitForURL(demo.opsBase() + "/ops/notices?done=told");
    assertThat(page.textContent("main tbody")).contains("Lukket i aften", "Vakt Andersen");
    assertAccessible(page);
    page.navigate(demo.opsBase() + "/ops/tenants/lindsoe");
    assertThat(page.textContent("main")).contains("Lukket i aften");
    page.navigate(demo.opsBase() + "/ops/tenants/fjordvik");
    assertThat(page.textContent("main")).doesNotContain("Lukket i aften");
    page.navigate(demo.opsBase() + "/ops/notices");
    page.locator("main tbody button").click();
    page.waitForURL(demo.opsBase() + "/ops/notices?done=ended");
    assertThat(page.textContent("main")).contains("Nobody is told anything", "Ended");
    assertAccessible(page);
  }

  private static void assertAccessible(Page page) {
    for (int width : List.of(1280, 320)) {
      page.setViewportSize(width, 900);
      assertThat(Browsers.barriers(page)).as(page.url()).isEmpty();
      assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(width);
    }
  }

  /** A wrong issuer is told at its field and changes nothing; the right one is asked and kept. */
  private static void setUpSignInOfLindsoe(Page page) {
    Locator facts = page.locator("dl.facts-list");
    String issuer =
        facts
            .locator("dt", new Locator.LocatorOptions().setHasText("Sign-in"))
            .locator("+ dd")
            .textContent();
    page.locator("summary").getByText("Set up sign-in").click();
    page.fill("#issuer", "https://127.0.0.1:1/none");
    page.fill("#client-id", "planverk");
    page.fill("#admin-value", "planverk-administrator");
    page.locator("form[action$=sign-in] button").click();
    assertThat(page.textContent("#issuer-error")).isNotBlank();
    page.waitForLoadState();
    assertThat(page.inputValue("#admin-value")).isEqualTo("planverk-administrator");
    assertThat(facts.textContent()).contains(issuer);

    page.fill("#issuer", issuer);
    page.locator("form[action$=sign-in] button").click();
    page.waitForURL(demo.opsBase() + "/ops/tenants/lindsoe?done=set-up");
    assertThat(page.textContent("main")).contains("Set up sign-in", "Vakt Andersen");
  }
}
