package no.planverk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import no.planverk.infra.RunningDemo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A plan's whole way in the browser: from a template to the web, by the people who do it. */
class FlowIT {
  private static RunningDemo demo;
  private static Browsers browsers;

  private final List<String> complaints = new ArrayList<>();

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

  private Page signedIn(BrowserContext browser, String person) {
    Page page = browser.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")
              && page.url().startsWith(demo.base())) {
            complaints.add(page.url() + ": " + message.text());
          }
        });
    page.onPageError(complaints::add);
    page.navigate(demo.base() + "/fjordvik/sign-in");
    page.locator("a.ds-button").click();
    page.getByText(person).click();
    page.waitForURL(demo.base() + "/fjordvik/work");
    return page;
  }

  private static String today() {
    return LocalDate.now(ZoneId.of("Europe/Oslo")).toString();
  }

  @Test
  void from_a_template_through_review_and_decision_to_the_web() {
    try (BrowserContext one = browsers.context(1280);
        BrowserContext other = browsers.context(1280)) {
      Page kari = signedIn(one, "Kari Nordmann");
      String plan = drafted(kari);
      write(kari, plan);
      goal(kari, plan);
      reviewedByJonas(kari, other, plan);
      decide(kari, plan);
      published(kari, plan);
    }
    assertThat(complaints).isEmpty();
  }

  /** The address of the new plan. */
  private static String drafted(Page kari) {
    kari.navigate(demo.base() + "/fjordvik/work/plans/new/template?type=no.thematic-plan");
    kari.fill("#title", "Plan for gang og sykkel");
    kari.locator("main form button[type=submit]").first().click();
    kari.waitForURL("**/work/plans/*done=plan-drafted");
    return kari.url().replaceAll("\\?.*", "");
  }

  private static void write(Page kari, String plan) {
    kari.navigate(plan + "/edit");
    kari.locator("[data-editor][data-ready]").waitFor();
    kari.locator("article.text--new .text__edit, article.text--new button").first().click();
    kari.locator(".tiptap:focus").waitFor();
    kari.keyboard().type("Flere skal gå og sykle til skolen.");
    Writing.untilSaid(kari, "Lagret");
  }

  private static void goal(Page kari, String plan) {
    kari.navigate(plan + "/edit");
    kari.locator(".chapter__add a").first().click();
    kari.getByText("Mål", new Page.GetByTextOptions().setExact(true)).first().click();
    kari.fill("#title", "Åtte av ti elever går eller sykler");
    kari.locator(".rich-field .tiptap").first().click();
    kari.keyboard().type("Målt hver høst, ");
    kari.keyboard().press("Control+b");
    kari.keyboard().type("på alle skoler");
    kari.locator("main form.form button[type=submit]").first().click();
    kari.waitForURL("**done=element.added**");
  }

  private void reviewedByJonas(Page kari, BrowserContext other, String plan) {
    kari.navigate(plan + "/team");
    kari.fill("#person", "Jonas Vikse");
    kari.locator("input[name=roles][value=approver]").check();
    kari.locator("main form.form button[type=submit]").last().click();
    kari.waitForURL("**done=team-added");
    kari.navigate(plan + "/review");
    kari.locator("input[name=people]").first().check();
    kari.fill("#words", "Er målet til å måle?");
    kari.locator("main form.form button[type=submit]").last().click();
    kari.waitForURL("**done=review-sent");

    Page jonas = signedIn(other, "Jonas Vikse");
    jonas.locator("main").getByText("Plan for gang og sykkel").first().click();
    jonas.locator("button[name=verdict][value=returned]").click();
    assertThat(jonas.locator(".field__error").textContent()).contains("hvorfor");
    jonas.fill("#answer-reasons", "Fint.");
    jonas.locator("button[name=verdict][value=approved]").click();
    jonas.waitForURL("**done=review-approved");
    kari.navigate(demo.base() + "/fjordvik/work");
    assertThat(kari.locator("main").textContent()).contains("Jonas Vikse godkjente");
  }

  private static void decide(Page kari, String plan) {
    kari.navigate(plan + "/checklist");
    assertThat(kari.locator("main").textContent()).doesNotContain("Må ordnes først");
    kari.navigate(plan + "/decision");
    kari.fill("#body", "kommunestyret");
    kari.fill("#date", today());
    kari.fill("#case", "88/26");
    kari.locator("main form.form button[type=submit]").last().click();
    kari.waitForURL("**done=adopted");
  }

  private static void published(Page kari, String plan) {
    kari.navigate(plan + "/publication");
    kari.locator("main form.form button[type=submit]").last().click();
    kari.waitForURL("**done=published");
    Response open = kari.navigate(demo.base() + "/fjordvik/plan/plan-for-gang-og-sykkel");
    assertThat(open.status()).isEqualTo(200);
    assertThat(kari.locator("main").textContent())
        .contains("Flere skal gå og sykle til skolen.", "Åtte av ti elever går eller sykler");
    assertThat(kari.locator("main strong").getByText("på alle skoler").count()).isPositive();
    assertThat(kari.navigate(demo.base() + "/lidarsund/plan/plan-for-gang-og-sykkel").status())
        .isEqualTo(404);
  }
}
