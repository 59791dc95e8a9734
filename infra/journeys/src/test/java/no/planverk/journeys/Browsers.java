package no.planverk.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Debian's Chromium, headless, with nothing that calls home. */
final class Browsers implements AutoCloseable {
  private static final String AXE = "() => {" + AxeBuilder.getAxeScript() + "}";
  private static final String BARRIERS =
      """
      async () => {
        const found = await axe.run(document, { resultTypes: ["violations"] });
        if (found.passes.length === 0) {
          throw new Error("axe found nothing to look at");
        }
        return found.violations.map((it) => it.id + " " + it.nodes.map((node) => node.target));
      }
      """;

  private final Playwright playwright;
  private final Browser browser;

  Browsers() {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium())
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  Browser browser() {
    return browser;
  }

  /** A person's own browser of that width. */
  BrowserContext context(int width) {
    return browser.newContext(
        new NewContextOptions().setViewportSize(width, 900).setLocale("nb-NO"));
  }

  /**
   * What of a page keeps someone out: the rules of axe that are broken, each with its places. Of
   * the rules that are kept not every place is told, which takes longer than the asking. Our pages
   * hold no frames of others'.
   */
  static List<String> barriers(Page page) {
    if (page.evaluate("() => window.axe === undefined").equals(true)) {
      page.evaluate(AXE);
    }
    return ((List<?>) page.evaluate(BARRIERS)).stream().map(Object::toString).toList();
  }

  /** Where Debian puts it, or its like. */
  static Path chromium() {
    return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
        .map(Path::of)
        .filter(Files::exists)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "these tests need Chromium; Debian: sudo apt-get install chromium"));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
