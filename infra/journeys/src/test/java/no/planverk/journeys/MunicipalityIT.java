package no.planverk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import no.planverk.infra.RunningDemo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An administrator shapes the municipality, and everyone sees it. */
class MunicipalityIT {
  private static final String PARTS = "/fjordvik/work/municipality";
  private static RunningDemo demo;
  private static Browsers browsers;

  private final List<String> faults = new ArrayList<>();

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

  private static byte[] logo() {
    BufferedImage picture = new BufferedImage(120, 120, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(new Color(0x7a1f3d));
    pen.fillRect(0, 0, 120, 120);
    pen.setColor(Color.WHITE);
    pen.fillOval(30, 30, 60, 60);
    pen.dispose();
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return png.toByteArray();
  }

  @Test
  void an_administrator_shapes_the_municipality_and_everyone_sees_it() {
    try (BrowserContext browser =
        browsers.browser().newContext(new NewContextOptions().setLocale("nb-NO"))) {
      Page page = browser.newPage();
      page.onConsoleMessage(
          it -> {
            if (it.text().contains("Content Security Policy")) {
              faults.add(it.text());
            }
          });
      signIn(page);
      rename(page);
      choosesColourAndLogo(page);
      speaks(page);
      numbers(page);
      keepsBodiesAndDays(page);
      begins(page);
      see(page, "");
      page.navigate(demo.base() + "/fjordvik/");
      Locator home = page.locator(".site-header__name");
      assertThat(home.textContent()).contains("Fjordvik herad");
      assertThat(home.locator("img").getAttribute("alt")).isEqualTo("Fjordvik herad");
      assertThat(home.locator("img").evaluate("it => it.naturalWidth")).isEqualTo(120);
      check(page, "front");
      page.navigate(demo.base() + "/fjordvik/plan");
      page.locator("main a[href*='/plan/']").first().click();
      check(page, "plan");
      page.navigate(demo.base() + "/lidarsund/");
      assertThat(page.locator(".site-header__name").textContent()).doesNotContain("Fjordvik");
      assertThat(page.locator(".site-header__name img").count()).isZero();
    }
    assertThat(faults).isEmpty();
  }

  private static void signIn(Page page) {
    page.navigate(demo.base() + "/fjordvik/sign-in");
    page.locator("a.ds-button").click();
    page.getByText("Kari Nordmann").click();
    page.waitForURL(demo.base() + "/fjordvik/work");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Kommunen").setExact(true))
        .click();
    page.waitForURL("**" + PARTS);
  }

  private void see(Page page, String part) {
    page.navigate(demo.base() + PARTS + part);
    check(page, part.isEmpty() ? "parts" : part.substring(1).replaceAll("[^a-z]+", "-"));
  }

  /** No fault that axe finds, nothing to scroll sideways, and a picture of it to look at. */
  private void check(Page page, String name) {
    for (int width : new int[] {1280, 320}) {
      page.setViewportSize(width, 900);
      Browsers.barriers(page).forEach(it -> faults.add(name + " at " + width + ": " + it));
      Object overflow =
          page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
      if (((Number) overflow).intValue() > 0) {
        faults.add(name + " at " + width + " scrolls sideways by " + overflow);
      }
      page.screenshot(
          new ScreenshotOptions()
              .setPath(Path.of("target", "municipality", name + "-" + width + ".png"))
              .setFullPage(true));
    }
    page.setViewportSize(1280, 900);
  }

  private static void press(Page page, String button) {
    page.locator("main")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true))
        .first()
        .click();
  }

  private static void said(Page page, String notice) {
    page.locator(".ds-alert[role=status]").getByText(notice).waitFor();
  }

  private void rename(Page page) {
    see(page, "/name");
    page.locator("#name").fill("Fjordvik herad");
    press(page, "Lagre");
    said(page, "Navn og språk er lagret.");
    assertThat(page.locator("header").textContent()).contains("Fjordvik herad");
  }

  private void choosesColourAndLogo(Page page) {
    page.navigate(demo.base() + PARTS + "/look");
    page.locator("#colour").fill("#ffe066");
    press(page, "Prøv fargen");
    assertThat(page.locator("main").textContent()).contains("For svakt");
    check(page, "look-pale");
    page.locator("#colour").fill("#7a1f3d");
    press(page, "Prøv fargen");
    press(page, "Bruk #7a1f3d");
    said(page, "Fargen er valgt");
    page.locator("#logo").setInputFiles(new FilePayload("logo.png", "image/png", logo()));
    press(page, "Last opp logo");
    said(page, "Logoen er lagt inn.");
    check(page, "look");
  }

  private void speaks(Page page) {
    see(page, "/names?language=nb");
    page.locator("#kind-measure").fill("innsats");
    page.locator("#several-measure").fill("innsatser");
    page.locator("[id='type-no.thematic-plan']").fill("Fagplan");
    press(page, "Lagre");
    said(page, "Ordene er lagret.");
  }

  private void numbers(Page page) {
    see(page, "/numbering");
    page.locator("input[name=way][value=by-kind]").check();
    press(page, "Lagre");
    said(page, "Nummereringen er lagret");
  }

  private void keepsBodiesAndDays(Page page) {
    see(page, "/bodies");
    page.locator("main a.ds-button").first().click();
    check(page, "body");
    page.locator("#name").fill("Plannemnda");
    press(page, "Lagre");
    said(page, "Organet er lagt til.");
    page.navigate(demo.base() + PARTS + "/council");
    page.locator("#constituted").fill("2023-10-18");
    press(page, "Legg til");
    said(page, "Dagen er ført inn.");
    page.locator("#days").fill("18.6.2026 Budsjett\n2026-05-07");
    press(page, "Legg til møtedagene");
    said(page, "Møtedagene er lagt til.");
    assertThat(page.locator("main").textContent()).contains("pbl § 10-1", "18. juni 2026");
    check(page, "council");
  }

  private void begins(Page page) {
    page.navigate(demo.base() + PARTS + "/templates/new?from=thematic-plan");
    page.locator("#name").fill("Fjordviks fagplan");
    check(page, "template");
    press(page, "Lagre malen");
    said(page, "Malen er laget");
    check(page, "templates");
    page.navigate(demo.base() + "/fjordvik/work/plans/new/template?type=no.thematic-plan");
    assertThat(page.locator("h1").textContent()).containsIgnoringCase("fagplan");
    page.getByLabel(Pattern.compile("Fjordviks fagplan")).check();
    page.locator("#title").fill("Plan fra egen mal");
    page.locator("main form button[type=submit]").last().click();
    said(page, "Planen er opprettet");
    check(page, "drafted");
  }
}
