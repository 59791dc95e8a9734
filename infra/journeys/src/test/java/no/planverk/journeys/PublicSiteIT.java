package no.planverk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.planverk.infra.RunningDemo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The public site in a real browser, as a citizen meets it. */
class PublicSiteIT {
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

  private static BrowserContext context(int width) {
    return browsers
        .browser()
        .newContext(new NewContextOptions().setViewportSize(width, 900).setJavaScriptEnabled(true));
  }

  @ParameterizedTest
  @MethodSource("no.planverk.journeys.PublicPages#ofEveryKind")
  void every_page_is_accessible_at_every_width_and_asks_nobody_else(String path) {
    for (int width : new int[] {1280, 320}) {
      try (BrowserContext context = context(width)) {
        Page page = context.newPage();
        List<String> strangers = new ArrayList<>();
        List<String> complaints = new ArrayList<>();
        page.onRequest(
            request -> {
              if (!request.url().startsWith(demo.url(""))) {
                strangers.add(request.url());
              }
            });
        page.onConsoleMessage(
            message -> {
              if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
              }
            });
        page.navigate(demo.url(path));

        assertThat(Browsers.barriers(page)).as("axe at " + width + " px").isEmpty();
        assertThat(strangers).isEmpty();
        assertThat(complaints).isEmpty();
        assertThat(context.cookies()).isEmpty();
        assertThat(page.locator("h1").count()).isEqualTo(1);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
            .as("no sideways scrolling at " + width + " px")
            .isEqualTo(true);
      }
    }
  }

  @Test
  void what_keeps_someone_out_is_found_with_its_place() {
    try (BrowserContext context = context(1280)) {
      Page page = context.newPage();
      page.setContent("<html lang=nb><title>A</title><main><h1>A</h1><img id=b src=c></main>");
      assertThat(Browsers.barriers(page)).containsExactly("image-alt #b");
    }
  }

  @Test
  void a_citizen_finds_a_plan_and_reads_its_proposal_by_keyboard() {
    try (BrowserContext context = context(1280)) {
      Page page = context.newPage();
      page.navigate(demo.url("/fjordvik/"));
      page.keyboard().press("Tab");
      assertThat(page.evaluate("document.activeElement.getAttribute('href')"))
          .isEqualTo("#content");

      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Alle planer"))
          .first()
          .click();
      page.waitForURL("**/fjordvik/plan");
      page.waitForFunction("performance.getEntriesByName('first-contentful-paint').length > 0");
      page.locator("input[name=q]").fill("kommunedelplan");
      page.keyboard().press("Enter");
      page.waitForURL("**/plan?*q=kommunedelplan*");
      assertThat(page.locator(".plan-card").count()).isEqualTo(1);
      page.locator(".plan-card a").first().click();
      assertThat(page.locator("h1").innerText()).isEqualTo("Kommunedelplan for klima og energi");
      page.locator("a[href$='/proposal']").first().click();
      assertThat(page.locator(".banner").first().innerText()).contains("forslag");
    }
  }

  @Test
  void a_part_stands_in_a_page_of_someone_else_with_its_own_look() throws IOException {
    HttpServer newspaper = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    try (BrowserContext context = context(1280)) {
      Page page = context.newPage();
      page.navigate(demo.url("/fjordvik/data"));
      String code =
          page.locator("pre code")
              .filter(new Locator.FilterOptions().setHasText("planverk-part"))
              .filter(new Locator.FilterOptions().setHasText("/embed/sdg"))
              .textContent();
      newspaper.createContext("/", it -> answer(it, "<!DOCTYPE html><h1>Avisa</h1>" + code));
      newspaper.start();
      page.navigate("http://localhost:" + newspaper.getAddress().getPort() + "/");
      page.locator("planverk-part .sdg-wheel__slice").first().waitFor();
      assertThat(page.locator("planverk-part .embed__whole a").evaluate("it => it.href"))
          .isEqualTo(demo.base() + "/fjordvik/sdg");
      assertThat(
              page.locator("planverk-part .sdg-wheel__part")
                  .first()
                  .evaluate("it => getComputedStyle(it).fill"))
          .isNotEqualTo("rgb(0, 0, 0)");
    } finally {
      newspaper.stop(0);
    }
  }

  private static void answer(HttpExchange exchange, String html) throws IOException {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Test
  void the_site_is_whole_without_javascript() {
    try (BrowserContext context =
        browsers.browser().newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = context.newPage();
      page.navigate(demo.url("/lindsoe/plan/strategiplan-2026-2029"));
      assertThat(page.locator(".element").count()).isGreaterThan(100);
      assertThat(page.locator("script:not([type='application/ld+json'])").count()).isZero();
    }
  }

  @Test
  void each_municipality_speaks_its_language() {
    try (BrowserContext context = context(1280)) {
      Page page = context.newPage();
      page.navigate(demo.url("/lidarsund/plan"));
      assertThat(page.locator("html").getAttribute("lang")).isEqualTo("nn");
      page.navigate(demo.url("/lindsoe/plan"));
      assertThat(page.locator("html").getAttribute("lang")).isEqualTo("da");
    }
  }
}
