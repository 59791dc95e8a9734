package no.planverk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
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

/** The staff's pages in a real browser, found by following the links from the first one. */
record StaffPages(RunningDemo demo, Browsers browsers) {
  void signIn(Page page, String tenant, String person) {
    page.navigate(demo.base() + "/" + tenant + "/sign-in");
    page.locator("a.ds-button").click();
    page.getByText(person).click();
    page.waitForURL(demo.base() + "/" + tenant + "/work");
  }

  /**
   * All that this person reaches is accessible at these widths, keeps the policy of content and is
   * no less than so many pages.
   */
  void areAccessible(String tenant, String person, List<Integer> widths, int atLeast) {
    List<String> faults = new ArrayList<>();
    try (BrowserContext wide = browsers.context(1280)) {
      Page page = wide.newPage();
      List<String> complaints = listen(page);
      signIn(page, tenant, person);
      assertThat(walk(page, tenant, widths, faults)).hasSizeGreaterThanOrEqualTo(atLeast);
      assertThat(complaints).isEmpty();
    }
    assertThat(faults).isEmpty();
  }

  /** Follows every link within them, to one page of those that differ by an id only. */
  private Set<String> walk(Page page, String tenant, List<Integer> widths, List<String> faults) {
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
      Browsers.barriers(page).forEach(it -> faults.add(path + " at " + width + ": " + it));
      int overflow =
          (Integer)
              page.evaluate(
                  "() => document.documentElement.scrollWidth -"
                      + " document.documentElement.clientWidth");
      if (overflow > 0) {
        faults.add(path + " at " + width + " is " + overflow + " px too wide");
      }
    }
  }

  private List<String> listen(Page page) {
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
}
