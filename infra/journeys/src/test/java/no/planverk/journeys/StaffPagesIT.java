package no.planverk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.planverk.infra.RunningDemo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The staff's pages in a real browser, found by following the links from the first one. */
class StaffPagesIT {
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

  private static void signIn(Page page, String tenant, String person) {
    page.navigate(demo.base() + "/" + tenant + "/sign-in");
    page.locator("a.ds-button").click();
    page.getByText(person).click();
    page.waitForURL(demo.base() + "/" + tenant + "/work");
  }

  @ParameterizedTest
  @CsvSource({
    "fjordvik, Kari Nordmann, true, 60",
    "fjordvik, Per Arne Lie, false, 3",
    "lidarsund, Olav Kvernhus, false, 20",
    "lindsoe, Mette Lindegaard, false, 40"
  })
  void every_page_is_accessible_wide_and_narrow(
      String tenant, String person, boolean bothWidths, int atLeast) {
    List<String> faults = new ArrayList<>();
    try (BrowserContext wide = browsers.context(1280)) {
      Page page = wide.newPage();
      List<String> complaints = listen(page);
      signIn(page, tenant, person);
      Set<String> seen = walk(page, tenant, bothWidths ? List.of(1280, 320) : List.of(320), faults);
      assertThat(seen).hasSizeGreaterThanOrEqualTo(atLeast);
      assertThat(complaints).isEmpty();
    }
    assertThat(faults).isEmpty();
  }

  /**
   * Follows every link within the staff's pages, to one page of those that differ by an id only.
   * One municipality is looked at in both widths: the others differ by words, which need most room.
   */
  private static Set<String> walk(
      Page page, String tenant, List<Integer> widths, List<String> faults) {
    String work = "/" + tenant + "/work";
    Set<String> seen = new LinkedHashSet<>();
    Set<String> kinds = new HashSet<>();
    Deque<String> next = new ArrayDeque<>(List.of(work));
    while (!next.isEmpty()) {
      String path = next.poll();
      String kind = path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}").split("\\?", 2)[0];
      if (!seen.add(path) || !kinds.add(kind)) {
        continue;
      }
      Response response = page.navigate(demo.base() + path);
      if (response.status() != 200) {
        faults.add(path + " answers " + response.status());
      }
      check(page, path, widths, faults);
      for (Object href :
          (List<?>)
              page.evaluate(
                  "() => [...document.querySelectorAll('main a[href], nav a[href]')]"
                      + ".map(it => it.getAttribute('href'))")) {
        String link = href.toString().split("#", 2)[0];
        boolean page1 = link.startsWith(work + "/") || link.equals(work);
        if (page1 && !link.contains("/export") && !link.endsWith("/file")) {
          next.add(link);
        }
      }
    }
    return seen;
  }

  private static void check(Page page, String path, List<Integer> widths, List<String> faults) {
    for (int width : widths) {
      page.setViewportSize(width, 900);
      AxeResults results = Browsers.axe(page).analyze();
      results
          .getViolations()
          .forEach(
              it ->
                  faults.add(
                      path + " at " + width + ": " + it.getId() + " " + it.getNodes().size()));
      int overflow =
          (Integer)
              page.evaluate(
                  "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
      if (overflow > 0) {
        faults.add(path + " at " + width + " is " + overflow + " px too wide");
      }
    }
  }

  private static List<String> listen(Page page) {
    List<String> complaints = new ArrayList<>();
    page.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")
              && page.url().startsWith(demo.base())) {
            complaints.add(page.url() + ": " + message.text());
          }
        });
    return complaints;
  }

  @Test
  void support_is_let_in_looks_around_and_is_shown_to_all() {
    try (BrowserContext administrator = browsers.context(1280);
        BrowserContext vendor = browsers.context(1280)) {
      Page page = administrator.newPage();
      signIn(page, "fjordvik", "Kari Nordmann");
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
      assertThat(Browsers.axe(page).analyze().getViolations()).as(page.url()).isEmpty();
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
    assertThat(page.inputValue("#admin-value")).isEqualTo("planverk-administrator");
    assertThat(facts.textContent()).contains(issuer);

    page.fill("#issuer", issuer);
    page.locator("form[action$=sign-in] button").click();
    page.waitForURL(demo.opsBase() + "/ops/tenants/lindsoe?done=set-up");
    assertThat(page.textContent("main")).contains("Set up sign-in", "Vakt Andersen");
  }

  @Test
  void keyboard_alone_is_enough_to_sign_in_and_out() {
    try (BrowserContext context = browsers.context(1280)) {
      Page page = context.newPage();
      page.navigate(demo.base() + "/fjordvik/sign-in");
      tabTo(page, "Logg inn med kommunens konto");
      page.keyboard().press("Enter");
      page.waitForURL(url -> url.contains("/authorize"));
      tabTo(page, "Jonas Vikse");
      page.keyboard().press("Enter");
      page.waitForURL(demo.base() + "/fjordvik/work");
      tabTo(page, "Logg ut");
      page.keyboard().press("Enter");
      page.waitForURL("**/fjordvik/sign-in**");
    }
  }

  private static void tabTo(Page page, String text) {
    for (int i = 0; i < 30; i++) {
      page.keyboard().press("Tab");
      String focused = (String) page.evaluate("() => document.activeElement.textContent.trim()");
      if (focused.startsWith(text)) {
        return;
      }
    }
    throw new AssertionError("the keyboard does not reach: " + text);
  }
}
