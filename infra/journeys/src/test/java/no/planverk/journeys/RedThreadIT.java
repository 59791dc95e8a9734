package no.planverk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import no.planverk.infra.RunningDemo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Goals fetched from the long view, followed up, reworded there, and followed in the browser. */
class RedThreadIT {
  private static final List<String> GOALS =
      List.of(
          "Det er enkelt å la bilen stå",
          "Grendene er mer enn et sted å sove",
          "Vi er forberedt når været snur");
  private static final String REWORDED = "Det er enkelt og trygt å la bilen stå";
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

  @Test
  void a_thematic_plan_fetches_goals_and_follows_them_when_they_are_reworded() {
    try (BrowserContext one = browsers.context(1280)) {
      Page kari = one.newPage();
      kari.onPageError(faults::add);
      signIn(kari);
      String plan = drafted(kari);
      fetched(kari, plan);
      measured(kari, plan);
      looked(kari);
      budgeted(kari);
      given(kari);
      String above = reworded(kari);
      adopted(kari, above);
      followed(kari, plan);
      published(kari, plan);
    }
    assertThat(faults).isEmpty();
  }

  private static void signIn(Page page) {
    page.navigate(demo.base() + "/fjordvik/sign-in");
    page.locator("a.ds-button").click();
    page.getByText("Kari Nordmann").click();
    page.waitForURL(demo.base() + "/fjordvik/work");
  }

  private static String drafted(Page kari) {
    kari.navigate(demo.base() + "/fjordvik/work/plans/new/template?type=no.thematic-plan");
    kari.fill("#title", "Plan for trygg skolevei");
    kari.locator("main form button[type=submit]").first().click();
    kari.waitForURL("**/work/plans/*done=plan-drafted");
    return kari.url().replaceAll("\\?.*", "");
  }

  /** By keyboard alone: to the plan above, three goals, the first chapter. */
  private void fetched(Page kari, String plan) {
    kari.navigate(plan + "/fetch");
    check(kari, "fetch");
    Locator source =
        kari.locator("main a").getByText("Kommuneplanens samfunnsdel 2024–2036").first();
    source.focus();
    kari.keyboard().press("Enter");
    kari.waitForURL("**/fetch/*");
    check(kari, "offer");
    for (String goal : GOALS) {
      kari.locator(".offer__choice")
          .filter(new Locator.FilterOptions().setHasText(goal))
          .locator("input")
          .focus();
      kari.keyboard().press("Space");
    }
    kari.selectOption("#section", kari.locator("#section option").nth(1).getAttribute("value"));
    kari.locator("main form button[type=submit]").focus();
    kari.keyboard().press("Enter");
    kari.waitForURL("**done=fetch-done**");
    kari.navigate(plan + "/fetched");
    for (String goal : GOALS) {
      assertThat(kari.locator("main").textContent()).contains(goal);
    }
    assertThat(kari.locator("main").textContent()).contains("versjon 1", "Ingenting venter");
    check(kari, "fetched");
  }

  private static void measured(Page kari, String plan) {
    kari.navigate(plan + "/edit");
    String chapter =
        kari.locator("main a[href*='/edit/']").first().getAttribute("href").replaceAll("#.*", "");
    kari.navigate(demo.base() + chapter);
    Locator card =
        kari.locator("article.card").filter(new Locator.FilterOptions().setHasText(GOALS.get(0)));
    assertThat(card.locator(".card__origin").first().textContent())
        .contains("Hentet fra Kommuneplanens samfunnsdel 2024–2036, versjon 1");
    card.first().locator(".card__acts a").nth(1).click();
    kari.locator("main a")
        .getByText("Tiltak", new Locator.GetByTextOptions().setExact(true))
        .first()
        .click();
    kari.fill("#title", "Følgegruppe på alle barneskoler");
    kari.fill("#owner", "Oppvekst");
    kari.fill("#deadline", "2027-08-15");
    kari.locator("main form.form button[type=submit]").first().click();
    kari.waitForURL("**done=element.added**");
  }

  /** Every view of the thread, looked at. */
  private void looked(Page kari) {
    String thread = demo.base() + "/fjordvik/work/thread";
    for (String page :
        List.of(
            "",
            "/gaps",
            "/rules",
            "/sdg",
            "/sdg/11",
            "/scorecard",
            "/scorecard?by=sdg",
            "/matrix/goals-units",
            "/matrix/goals-sdg",
            "/matrix/focus-areas-plans")) {
      assertThat(kari.navigate(thread + page).status()).isEqualTo(200);
      check(kari, "thread" + page.replaceAll("[/?=]", "-"));
    }
    kari.navigate(thread + "/matrix/goals-units");
    kari.locator(".matrix th[scope=row] a").getByText(GOALS.get(0)).first().click();
    kari.waitForURL("**/work/thread/elements/*");
    check(kari, "graph");
    assertThat(kari.locator("svg").first().textContent()).contains("Følgegruppe på alle");
    assertThat(kari.locator("main").textContent()).contains("Politisk: forankret");
    String here = kari.url().substring(kari.url().lastIndexOf('/') + 1);
    Locator box = kari.locator(".graph svg a:not([href$='" + here + "'])").first();
    String other = box.getAttribute("href");
    box.focus();
    kari.keyboard().press("Enter");
    kari.waitForURL(demo.base() + other);
    assertThat(kari.navigate(demo.base() + "/lidarsund/work/thread").url()).contains("sign-in");
  }

  /** The financial plan takes three measures in and rejects one of them. */
  private void budgeted(Page kari) {
    kari.navigate(demo.base() + "/fjordvik/work/plans/new/template?type=no.financial-plan");
    kari.fill("#title", "Økonomiplan 2027–2030");
    kari.fill("#period-from", "2027");
    kari.fill("#period-to", "2030");
    kari.locator("main form button[type=submit]").first().click();
    kari.waitForURL("**/work/plans/*done=plan-drafted");
    String money = kari.url().replaceAll("\\?.*", "") + "/money";
    kari.navigate(money);
    check(kari, "money-empty");
    for (String measure :
        List.of(
            "Følgegruppe på alle barneskoler",
            "Gang- og sykkelvei fra Solli til Nes skole",
            "Bestillingsrute i grendene tirsdag og fredag")) {
      kari.locator("tr")
          .filter(new Locator.FilterOptions().setHasText(measure))
          .locator("input[name=measure]")
          .first()
          .check();
    }
    kari.locator("main form button[type=submit]").last().click();
    kari.waitForURL("**done=**");
    kari.locator("#measures + * a, table.money a")
        .getByText("Bestillingsrute i grendene tirsdag og fredag")
        .first()
        .click();
    kari.locator("input[name=standing][value=rejected]").check();
    kari.locator("main form button[type=submit]").last().click();
    assertThat(kari.locator(".field__error").first().textContent()).isNotBlank();
    kari.fill("#reason", "Fylket tar det");
    kari.locator("main form button[type=submit]").last().click();
    kari.waitForURL("**done=money-decided");
    assertThat(kari.locator("main").textContent()).contains("Fylket tar det");
    check(kari, "money");
  }

  /** The unit sees what it was given, and its leader accepts it. */
  private void given(Page kari) {
    kari.navigate(demo.base() + "/fjordvik/work/units");
    kari.locator("main a")
        .getByText("Oppvekst", new Locator.GetByTextOptions().setExact(true))
        .first()
        .click();
    kari.locator("main a[href$='/work']").first().click();
    assertThat(kari.locator("main").textContent()).contains("Følgegruppe på alle barneskoler");
    Locator given =
        kari.locator("li")
            .filter(new Locator.FilterOptions().setHasText("Følgegruppe på alle barneskoler"))
            .last();
    given.locator("summary").click();
    given.locator("button[value=accept]").click();
    kari.waitForURL("**done=handing-accepted");
    assertThat(kari.locator("main").textContent()).contains("Godtatt");
    check(kari, "unit-work");
  }

  /** The long view's next version says one goal otherwise. */
  private static String reworded(Page kari) {
    kari.navigate(demo.base() + "/fjordvik/work/plans");
    kari.locator("main table a").getByText("Kommuneplanens samfunnsdel 2024–2036").first().click();
    kari.waitForURL("**/work/plans/*");
    String above = kari.url().replaceAll("\\?.*", "");
    kari.navigate(above + "/next-version");
    kari.locator("main form button[type=submit]").last().click();
    kari.waitForURL("**done=**");
    kari.navigate(demo.base() + "/fjordvik/work/thread/matrix/goals-units");
    kari.locator(".matrix__empty a").first().waitFor();
    kari.navigate(above + "/edit");
    String form =
        (String)
            kari.evaluate(
                "async ([edit, title]) => {"
                    + "  const chapters = [...document.querySelectorAll('main a[href*=\"/edit/\"]')];"
                    + "  for (const chapter of chapters) {"
                    + "    const html = await (await fetch(chapter.href.split('#')[0])).text();"
                    + "    const page = new DOMParser().parseFromString(html, 'text/html');"
                    + "    for (const card of page.querySelectorAll('article.card')) {"
                    + "      if (card.querySelector('.card__title')?.textContent.includes(title)) {"
                    + "        return card.querySelector('.card__acts a').getAttribute('href');"
                    + "      }"
                    + "    }"
                    + "  }"
                    + "  return '';"
                    + "}",
                List.of(above, GOALS.get(0)));
    kari.navigate(demo.base() + form);
    kari.fill("#title", REWORDED);
    kari.locator("main form.form button[type=submit]").first().click();
    kari.waitForURL("**done=element.saved**");
    return above;
  }

  /** It was heard for long enough, so that it can be adopted today. */
  private static void adopted(Page kari, String above) {
    LocalDate today = LocalDate.now(ZoneId.of("Europe/Oslo"));
    kari.navigate(above + "/hearing");
    kari.fill("#from", today.minusDays(70).toString());
    kari.fill("#to", today.minusDays(1).toString());
    kari.fill("#body", "formannskapet");
    kari.fill("#decided", today.minusDays(75).toString());
    kari.fill("#case", "70/26");
    kari.locator("main form.form button[type=submit]").last().click();
    kari.locator("#anyway").check();
    kari.locator("main form.form button[type=submit]").last().click();
    kari.waitForURL("**done=**");
    kari.navigate(above);
    kari.locator("main a[href*='/closing']").first().click();
    kari.locator("main form.form button[type=submit]").last().click();
    kari.waitForURL("**done=**");
    kari.navigate(above + "/decision");
    kari.fill("#body", "kommunestyret");
    kari.fill("#date", today.toString());
    kari.fill("#case", "99/26");
    kari.locator("main form.form button[type=submit]").last().click();
    kari.waitForURL("**done=adopted");
    kari.navigate(above + "/publication");
    kari.locator("main form.form button[type=submit]").last().click();
    kari.waitForURL("**done=published");
  }

  private void followed(Page kari, String plan) {
    kari.navigate(demo.base() + "/fjordvik/work/fetched");
    assertThat(kari.locator("main").textContent())
        .contains(GOALS.get(0), "Kilden sier noe annet nå");
    check(kari, "waiting");
    kari.locator("main table a").getByText(GOALS.get(0)).first().click();
    assertThat(kari.locator(".sides ins").first().textContent()).contains("og trygt");
    check(kari, "choice");
    kari.locator("button[value=stay]").click();
    assertThat(kari.locator(".field__error").first().textContent()).contains("grunn");
    Locator follow = kari.locator("button[value=follow]");
    follow.focus();
    kari.keyboard().press("Enter");
    kari.waitForURL("**done=fetch-followed");
    assertThat(kari.locator("main").textContent()).contains(REWORDED, "Ingenting venter");
  }

  private void published(Page kari, String plan) {
    kari.navigate(plan + "/decision");
    kari.fill("#body", "kommunestyret");
    kari.fill("#date", LocalDate.now(ZoneId.of("Europe/Oslo")).toString());
    kari.fill("#case", "100/26");
    kari.locator("main form.form button[type=submit]").last().click();
    kari.waitForURL("**done=adopted");
    kari.navigate(plan + "/publication");
    kari.locator("main form.form button[type=submit]").last().click();
    kari.waitForURL("**done=published");
    kari.navigate(demo.base() + "/fjordvik/plan/plan-for-trygg-skolevei");
    Locator here =
        kari.locator(".element").filter(new Locator.FilterOptions().setHasText(REWORDED)).first();
    assertThat(here.textContent()).contains("Hentet fra", "Kommuneplanens samfunnsdel 2024–2036");
    check(kari, "public-below");
    here.locator("dd a").first().click();
    kari.waitForURL("**/fjordvik/plan/kommuneplanens-samfunnsdel-2024-2036#e-*");
    assertThat(kari.locator("main").textContent())
        .contains(REWORDED, "Følges opp i", "Plan for trygg skolevei");
    kari.locator(".element")
        .filter(new Locator.FilterOptions().setHasText(REWORDED))
        .last()
        .getByText("Se den røde tråden")
        .first()
        .click();
    kari.waitForURL("**/fjordvik/element/*");
    assertThat(kari.locator("h1").textContent()).isEqualTo(REWORDED);
    check(kari, "public-element");
    kari.navigate(demo.base() + "/fjordvik/thread");
    assertThat(kari.locator(".matrix").textContent()).contains(REWORDED, "Plan for trygg skolevei");
    check(kari, "public-thread");
    kari.navigate(demo.base() + "/fjordvik/sdg");
    check(kari, "public-sdg");
  }

  /** Axe finds nothing, nothing scrolls sideways; a picture is kept for who wants to see. */
  private void check(Page page, String name) {
    for (int width : List.of(1280, 320)) {
      page.setViewportSize(width, 900);
      Browsers.barriers(page).forEach(it -> faults.add(name + " at " + width + ": " + it));
      Object overflow =
          page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
      if (((Number) overflow).intValue() > 0) {
        faults.add(name + " at " + width + " scrolls sideways by " + overflow);
      }
      page.screenshot(
          new ScreenshotOptions()
              .setPath(Path.of("target", "red-thread", name + "-" + width + ".png"))
              .setFullPage(width == 1280));
    }
    page.setViewportSize(1280, 900);
  }
}
