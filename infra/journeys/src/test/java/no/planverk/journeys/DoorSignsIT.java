package no.planverk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.Language;
import no.planverk.infra.RunningDemo;
import no.planverk.infra.Vendor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands at a closed door, and on a copy for training, in every language. */
class DoorSignsIT {
  private static final Duration SOON = Duration.ofSeconds(10);
  private static final String REASON = "Sak 26/4711 <rekning & purring>";

  private static RunningDemo demo;
  private static Browsers browsers;
  private static Vendor vendor;

  @TempDir private Path folder;

  private record Town(String slug, String name, Country country, Language language) {}

  private static final List<Town> TOWNS =
      List.of(
          new Town("skiltvik", "Skiltvik kommune", Country.NO, Language.NB),
          new Town("skiltnes", "Skiltnes kommune", Country.NO, Language.NN),
          new Town("skiltby", "Skiltby Kommune", Country.DK, Language.DA),
          new Town("signham", "Signham municipality", Country.NO, Language.EN));

  @BeforeAll
  static void start() {
    demo = RunningDemo.start();
    vendor = new Vendor(demo);
    TOWNS.forEach(it -> vendor.open(it.slug(), it.name(), it.country(), it.language()));
    browsers = new Browsers();
  }

  @AfterAll
  static void stop() {
    browsers.close();
    vendor.close();
    demo.close();
  }

  @Test
  void every_sign_is_accessible_and_well_formed_in_every_language() throws Exception {
    shiftReleases(-1);
    demo.away(() -> {});
    everywhere("plan", 503);
    shiftReleases(1);

    TOWNS.forEach(it -> vendor.suspend(it.slug(), REASON));
    everywhere("work/me/language", 409);
    TOWNS.forEach(it -> vendor.hide(it.slug(), REASON));
    everywhere("plan", 404);
    TOWNS.forEach(it -> vendor.close(it.slug()));
    everywhere("work/me/language", 409);
    TOWNS.forEach(it -> vendor.drop(it.slug()));
    everywhere("plan", 410);
    assertThat(MarkupChecker.complaints(folder)).isEmpty();
  }

  private static void shiftReleases(int releases) {
    TOWNS.forEach(it -> vendor.shiftRelease(it.slug(), releases));
  }

  /** An address that only takes forms is asked as by a form. */
  private void everywhere(String path, int status) throws IOException {
    for (Town town : TOWNS) {
      Consumer<Route> asForm = it -> it.resume(new Route.ResumeOptions().setMethod("POST"));
      look(
          town.slug() + "/" + path,
          status,
          town.language(),
          page -> {
            if (status == 409) {
              page.route("**/" + town.slug() + "/" + path, asForm);
            }
          });
    }
  }

  /** Asks until the service has followed: past the browser, which keeps pages for a minute. */
  private void followed(String path, int status, APIRequestContext asking) {
    RequestOptions asked = RequestOptions.create().setMethod(status == 409 ? "POST" : "GET");
    Instant end = Instant.now().plus(SOON);
    int answered = 0;
    while (answered != status && Instant.now().isBefore(end)) {
      answered = asking.fetch(demo.base() + "/" + path, asked).status();
    }
    assertThat(answered).as(path).isEqualTo(status);
  }

  private void look(String path, int status, Language language, Consumer<Page> before)
      throws IOException {
    try (BrowserContext context = reader(language)) {
      followed(path, status, context.request());
      Page page = context.newPage();
      before.accept(page);
      Response response = page.navigate(demo.base() + "/" + path);
      assertThat(response.status()).as(path).isEqualTo(status);
      assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language.tag());
      assertThat(page.locator("meta[name=robots]").getAttribute("content")).contains("noindex");
      keep(path + "-" + page.locator("h1").textContent() + status, response);
      assertThat(faults(page)).as(path).isEmpty();
    }
  }

  private static BrowserContext reader(Language language) {
    return browsers.browser().newContext(new NewContextOptions().setLocale(language.tag()));
  }

  private void keep(String name, Response response) throws IOException {
    Files.writeString(
        folder.resolve(name.replaceAll("[^A-Za-z0-9]+", "-") + ".html"), response.text());
  }

  /** Wide in daylight, narrow at night. */
  private static List<String> faults(Page page) {
    List<String> faults = new ArrayList<>();
    faults.addAll(faults(page, 1280, ColorScheme.LIGHT));
    faults.addAll(faults(page, 320, ColorScheme.DARK));
    return faults;
  }

  private static List<String> faults(Page page, int width, ColorScheme scheme) {
    page.setViewportSize(width, 900);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    List<String> faults = new ArrayList<>();
    Browsers.barriers(page).forEach(it -> faults.add(width + " px: " + it));
    if (page.evaluate("document.documentElement.scrollWidth > window.innerWidth").equals(true)) {
      faults.add(width + " px: too wide");
    }
    return faults;
  }

  @Test
  void a_copy_for_training_says_so_on_every_page_of_the_public_and_of_the_staff() throws Exception {
    copy("fjordvik", Language.NB, "Kari Nordmann", "klima");
    copy("lidarsund", Language.NN, "Olav Kvernhus", "trafikk");
    copy("lindsoe", Language.DA, "Mette Lindegaard", "strategi");
    assertThat(MarkupChecker.complaints(folder)).isEmpty();
  }

  private void copy(String original, Language language, String person, String plan)
      throws IOException {
    String home = "/" + original + "-kurs";
    vendor.copy(original, original + "-kurs");
    demo.letIn(original + "-kurs", original);
    try (BrowserContext context = reader(language)) {
      Page page = context.newPage();
      visit(page, home + "/", ".site-training");
      page.navigate(demo.base() + home + "/plan");
      String address =
          page.locator(".plan-card a[href*=" + plan + "]").first().getAttribute("href");
      visit(page, address, ".site-training");
      page.navigate(demo.base() + home + "/sign-in");
      assertThat(page.locator("[data-kind=standing]").isVisible()).isTrue();
      page.locator("a.ds-button").click();
      page.getByText(person).click();
      page.waitForURL(demo.base() + home + "/work");
      visit(page, home + "/work", "[data-kind=standing]");
    }
  }

  private void visit(Page page, String path, String banner) throws IOException {
    Response response = page.navigate(demo.base() + path);
    assertThat(response.status()).as(path).isEqualTo(200);
    assertThat(response.headerValue("X-Robots-Tag")).as(path).isEqualTo("noindex");
    assertThat(page.locator("meta[name=robots]").getAttribute("content")).contains("noindex");
    assertThat(page.locator(banner).isVisible()).as(path).isTrue();
    keep(path, response);
    assertThat(faults(page)).as(path).isEmpty();
  }
}
