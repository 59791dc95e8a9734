package no.planverk.journeys;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import no.planverk.infra.RunningDemo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The staff's pages of one municipality at both widths, and without a mouse. */
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

  @ParameterizedTest
  @CsvSource({"Kari Nordmann, true, 60", "Per Arne Lie, false, 3"})
  void every_page_is_accessible_wide_and_narrow(String person, boolean bothWidths, int atLeast) {
    List<Integer> widths = bothWidths ? List.of(1280, 320) : List.of(320);
    new StaffPages(demo, browsers).areAccessible("fjordvik", person, widths, atLeast);
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
