package no.planverk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import no.planverk.infra.RunningDemo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The register of indicators in a real browser, without the script: as its pages have none. */
class IndicatorIT {
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

  private static void keep(Page page, String name) {
    String folder = System.getProperty("planverk.pictures", "");
    if (!folder.isEmpty()) {
      page.screenshot(
          new Page.ScreenshotOptions().setPath(Path.of(folder, name)).setFullPage(true));
    }
  }

  private static void check(Page page) {
    assertThat(Browsers.barriers(page)).isEmpty();
    assertThat(
            page.evaluate(
                "() => document.documentElement.scrollWidth"
                    + " <= document.documentElement.clientWidth"))
        .isEqualTo(true);
  }

  @Test
  void a_reading_is_entered_and_the_status_says_why() {
    try (BrowserContext context = browsers.context(1280)) {
      Page page = context.newPage();
      page.navigate(demo.base() + "/fjordvik/sign-in");
      page.locator("a.ds-button").click();
      page.getByText("Kari Nordmann").click();
      page.waitForURL(demo.base() + "/fjordvik/work");
      page.locator(".work__nav").getByText("Indikatorer").click();
      assertThat(page.locator("tbody tr").count()).isGreaterThan(1);
      check(page);
      keep(page, "register.png");
      page.locator("tbody th a").first().click();
      String indicator = page.url();
      page.locator("a[href$='/facts']").click();
      page.fill("#definition", "Hva som måles, i ord.");
      page.selectOption("#frequency", "yearly");
      page.selectOption("#quality", "usable");
      check(page);
      page.locator("main form button[type=submit]").click();
      assertThat(page.locator("dl").textContent()).contains("Hva som måles, i ord.", "Hvert år");
      page.fill("#date", "2026-01-31");
      page.fill("#reading-value", "mye");
      page.locator("main form button[type=submit]").click();
      assertThat(page.locator("#reading-value-error").textContent()).contains("Skriv et tall");
      check(page);
      page.fill("#reading-value", "");
      page.check("#unmeasured");
      page.fill("#note", "Undersøkelsen ble utsatt.");
      page.locator("main form button[type=submit]").click();
      assertThat(page.locator("main").textContent())
          .contains("Ikke målt", "Undersøkelsen ble utsatt.");
      check(page);
      keep(page, "indicator.png");
      page.setViewportSize(320, 800);
      check(page);
      keep(page, "indicator-narrow.png");
      page.navigate(demo.base() + "/fjordvik/work/indicators");
      check(page);
      keep(page, "register-narrow.png");
      page.navigate(indicator.replace("/fjordvik/", "/lidarsund/"));
      assertThat(page.locator("body").textContent()).doesNotContain("Undersøkelsen ble utsatt.");
    }
  }
}
