package no.planverk.journeys;

import static no.planverk.journeys.Writing.text;
import static no.planverk.journeys.Writing.untilSaid;
import static no.planverk.journeys.Writing.writeAfter;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import no.planverk.infra.RunningDemo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan is written in a real browser: alone, together, without a connection, by keyboard. */
class EditorIT {
  private static final Keyboard.TypeOptions AS_PEOPLE_TYPE =
      new Keyboard.TypeOptions().setDelay(60);
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

  @Test
  void what_is_typed_is_saved_and_there_when_one_comes_back() {
    Writing writing = new Writing(demo, browsers, "Lagret");
    try (BrowserContext browser = writing.browser(1280, true)) {
      Page page = writing.open(browser, "Kari Nordmann");
      writeAfter(page, "om klima");
      page.keyboard().type(" Vi kutter.");
      untilSaid(page, "Lagret");
      assertThat(writing.stored()).contains("Første avsnitt om klima. Vi kutter.");
      writing.reopen(page);
      assertThat(text(page, "om klima").textContent()).contains("klima. Vi kutter.");
      assertThat(page.locator(".notice").count()).isZero();
    }
    assertThat(writing.complaints).isEmpty();
  }

  @Test
  void two_write_in_one_text_and_both_keep_their_words_and_carets() {
    Writing writing = new Writing(demo, browsers, "Sammen");
    try (BrowserContext one = writing.browser(1280, true);
        BrowserContext other = writing.browser(1280, true)) {
      Page kari = writing.open(one, "Kari Nordmann");
      Page jonas = writing.open(other, "Jonas Vikse");
      writeAfter(kari, "om klima");
      jonas.getByText("Kari Nordmann skriver her").waitFor();
      writeAfter(jonas, "om natur");
      for (String letter : "abcdefghijklmnopqrst".split("")) {
        kari.keyboard().type(letter, AS_PEOPLE_TYPE);
        jonas.keyboard().type(letter, AS_PEOPLE_TYPE);
      }
      String klima = "Første avsnitt om klima.abcdefghijklmnopqrst";
      String natur = "Andre avsnitt om natur.abcdefghijklmnopqrst";
      kari.locator(".tiptap").getByText(natur).waitFor();
      jonas.locator(".tiptap").getByText(klima).waitFor();
      kari.keyboard().type("!");
      jonas.locator(".tiptap").getByText(klima + "!").waitFor();
      assertThat(writing.stored()).contains(klima + "!", natur);
    }
    assertThat(writing.complaints).isEmpty();
  }

  @Test
  void the_same_words_written_by_two_lead_to_a_page_with_both() {
    Writing writing = new Writing(demo, browsers, "Samtidig");
    try (BrowserContext one = writing.browser(1280, true);
        BrowserContext other = writing.browser(1280, true)) {
      Page kari = writing.open(one, "Kari Nordmann");
      Page jonas = writing.open(other, "Jonas Vikse");
      for (Page page : new Page[] {kari, jonas}) {
        writeAfter(page, "om klima");
        page.keyboard().press("ArrowLeft");
        for (int letter = 0; letter < "klima".length(); letter++) {
          page.keyboard().press("Shift+ArrowLeft");
        }
      }
      kari.keyboard().type("energi");
      jonas.keyboard().type("vann");
      untilSaid(kari, "Lagret");
      untilSaid(jonas, "Lagret");
      Page later = kari.locator(".notice").count() > 0 ? kari : jonas;
      later.locator(".notice a").click();
      assertThat(later.locator("main").textContent()).contains("energi", "vann");
    }
    assertThat(writing.complaints).isEmpty();
  }

  @Test
  void without_a_connection_it_is_kept_and_saved_when_there_is_one_again() {
    Writing writing = new Writing(demo, browsers, "Frakoblet");
    try (BrowserContext browser = writing.browser(1280, true)) {
      Page page = writing.open(browser, "Kari Nordmann");
      writeAfter(page, "om natur");
      browser.setOffline(true);
      page.keyboard().type(" Skrevet på fjellet.");
      untilSaid(page, "ingen forbindelse");
      browser.setOffline(false);
      untilSaid(page, "Lagret");
      assertThat(writing.stored()).contains("Skrevet på fjellet.");
    }
    assertThat(writing.complaints).isEmpty();
  }

  @Test
  void what_a_crash_took_from_the_screen_is_offered_again() {
    Writing writing = new Writing(demo, browsers, "Krasj");
    try (BrowserContext browser = writing.browser(1280, true)) {
      Page page = writing.open(browser, "Kari Nordmann");
      writeAfter(page, "om natur");
      demo.away(
          () -> {
            page.keyboard().type(" Ikke tapt.");
            untilSaid(page, "ingen forbindelse");
            page.close();
          });
      assertThat(writing.stored()).doesNotContain("Ikke tapt.");
      someoneElseAtTheMachineSeesNothingOfIt(writing, browser);

      Page again = writing.open(browser, "Kari Nordmann");
      Locator notice = again.locator(".notice");
      notice.waitFor();
      assertThat(notice.textContent()).contains("ikke ble lagret");
      notice.getByText("Se på den").click();
      assertThat(again.locator("dialog").textContent()).contains("om natur. Ikke tapt.");
      again.keyboard().press("Escape");
      notice.getByText("Bruk den").click();
      untilSaid(again, "Lagret");
      assertThat(writing.stored()).contains("Andre avsnitt om natur. Ikke tapt.");
      writing.reopen(again);
      assertThat(again.locator(".notice").count()).isZero();
    }
  }

  @Test
  void a_server_that_is_killed_while_one_types_loses_nothing_saved_and_the_rest_is_saved_later() {
    Writing writing = new Writing(demo, browsers, "Drept");
    try (BrowserContext browser = writing.browser(1280, true)) {
      demo.killed(
          () -> {
            Page opened = writing.open(browser, "Kari Nordmann");
            writeAfter(opened, "om klima");
            opened.keyboard().type(" Lagret før.");
            untilSaid(opened, "Lagret");
            opened.keyboard().type(" Skrevet idet den");
          },
          () -> {
            Page opened = browser.pages().getLast();
            opened.keyboard().type(" døde.");
            untilSaid(opened, "ingen forbindelse");
          });
      Page opened = browser.pages().getLast();
      opened
          .locator("[data-state]")
          .getByText("ingen forbindelse")
          .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
      untilSaid(opened, "Lagret");
      assertThat(writing.stored())
          .contains("Første avsnitt om klima. Lagret før. Skrevet idet den døde.");
    }
  }

  private static void someoneElseAtTheMachineSeesNothingOfIt(
      Writing writing, BrowserContext browser) {
    Page page = writing.openAgain(browser);
    writing.signOut(page);
    Page other = writing.open(browser, "Jonas Vikse");
    writeAfter(other, "Tredje tekst");
    for (String words : new String[] {" Og", " mer."}) {
      other.keyboard().type(words);
      other.keyboard().press("Control+s");
      untilSaid(other, "Lagret");
      other.waitForResponse("**/presence", () -> {});
    }
    assertThat(other.locator(".notice").count()).isZero();
    writing.signOut(other);
  }

  @Test
  void who_is_signed_out_signs_in_elsewhere_and_goes_on() {
    Writing writing = new Writing(demo, browsers, "Logget ut");
    try (BrowserContext browser = writing.browser(1280, true)) {
      Page page = writing.open(browser, "Kari Nordmann");
      writeAfter(page, "om klima");
      writing.signOut(writing.openAgain(browser));
      page.bringToFront();
      page.keyboard().type(" Skrevet utlogget.");
      untilSaid(page, "Du er logget ut");
      assertThat(page.locator("[data-state] a").getAttribute("target")).isEqualTo("_blank");
      assertThat(writing.stored()).doesNotContain("Skrevet utlogget.");
      writing.open(browser, "Kari Nordmann");
      page.bringToFront();
      untilSaid(page, "Lagret");
      assertThat(writing.stored()).contains("om klima. Skrevet utlogget.");
    }
    assertThat(writing.complaints).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"editor", "reviewer"})
  void what_is_suggested_leaves_the_text_as_it_stands(String role) {
    Writing writing = new Writing(demo, browsers, "Forslag fra " + role);
    writing.give("Jonas Vikse", role);
    try (BrowserContext browser = writing.browser(1280, true)) {
      Page page = writing.open(browser, "Jonas Vikse");
      if (role.equals("editor")) {
        page.getByLabel("Foreslå endringer").check();
      }
      for (String words : new String[] {" Først.", " Så."}) {
        writeAfter(page, words.equals(" Først.") ? "om klima" : "om natur");
        page.keyboard().type(words);
        page.keyboard().press("Escape");
        page.locator(".notice").getByText("Forslaget er sendt").waitFor();
        page.locator(".notice__close").click();
      }
      assertThat(text(page, "om klima").textContent()).doesNotContain("Først.", "Så.");
      assertThat(writing.stored()).doesNotContain("Først.", "Så.");
      page.locator(".editor__facts a").getByText("Kommentarer og forslag").click();
      assertThat(page.locator("main").textContent()).contains("Først.", "Så.");
    }
    assertThat(writing.complaints).isEmpty();
  }

  @Test
  void keyboard_alone_is_enough() {
    Writing writing = new Writing(demo, browsers, "Tastatur");
    try (BrowserContext browser = writing.browser(1280, true)) {
      Page page = writing.open(browser, "Kari Nordmann");
      page.keyboard().press("Control+Alt+ArrowDown");
      page.keyboard().type("Sant: ");
      page.keyboard().press("Alt+F10");
      assertThat(focused(page)).contains("tool");
      page.keyboard().press("Escape");
      page.keyboard().press("Escape");
      assertThat(focused(page)).contains("text__edit");
      page.keyboard().press("Enter");
      assertThat(focused(page)).contains("tiptap");
      page.keyboard().press("Control+s");
      untilSaid(page, "Lagret");
      assertThat(writing.stored()).contains("Sant: Første");
      page.keyboard().press("Escape");
      page.keyboard().press("?");
      assertThat(page.locator("dialog").textContent()).contains("Tastatursnarveier");
      page.keyboard().press("Escape");
      moveAndRemove(page);
    }
    assertThat(writing.complaints).isEmpty();
  }

  private static void moveAndRemove(Page page) {
    page.locator(".outline__row a").getByText("Økonomi").focus();
    page.keyboard().press("Alt+ArrowUp");
    page.locator(".outline > ol > li:first-child[data-title=Økonomi]").waitFor();
    assertThat(page.evaluate("() => document.activeElement.textContent")).isEqualTo("Økonomi");
    page.keyboard().press("F2");
    page.keyboard().type("Penger");
    page.keyboard().press("Enter");
    page.locator("[data-title=Penger]").waitFor();
    page.keyboard().press("Delete");
    page.locator(".notice").getByText("Angre").click();
    page.locator("[data-title=Penger]").waitFor();
  }

  private static String focused(Page page) {
    return (String) page.evaluate("() => document.activeElement.className");
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 320})
  void the_page_its_tools_and_dialogs_are_accessible(int width) {
    Writing writing = new Writing(demo, browsers, "Tilgjengelig " + width);
    try (BrowserContext browser = writing.browser(width, true)) {
      Page page = writing.open(browser, "Kari Nordmann");
      check(page, width);
      page.locator("[data-shown] td").first().click();
      page.locator(".tools").waitFor();
      check(page, width);
      for (String tool : new String[] {"link", "figure", "language"}) {
        page.locator(".tool--" + tool).click();
        page.locator("dialog[open]").waitFor();
        check(page, width);
        page.keyboard().press("Escape");
      }
      page.keyboard().press("Escape");
      page.keyboard().press("?");
      check(page, width);
    }
    assertThat(writing.complaints).isEmpty();
  }

  private static void check(Page page, int width) {
    assertThat(Browsers.barriers(page)).isEmpty();
    assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(width);
  }

  @Test
  void hostile_html_that_is_pasted_stays_harmless() {
    Writing writing = new Writing(demo, browsers, "Limt inn");
    try (BrowserContext browser = writing.browser(1280, true)) {
      Page page = writing.open(browser, "Kari Nordmann");
      page.onDialog(dialog -> writing.complaints.add(dialog.message()));
      writeAfter(page, "om klima");
      page.evaluate(
          """
          () => {
            const pasted = new DataTransfer();
            pasted.setData("text/html", `<p style="color:red" onclick="alert(1)">Limt <img src=x onerror="alert(2)">
              <a href="java&#10;script:alert(3)">inn</a><script>alert(4)</script><b>fet</b></p>`);
            document.querySelector(".tiptap")
              .dispatchEvent(new ClipboardEvent("paste", { clipboardData: pasted, bubbles: true, cancelable: true }));
          }""");
      untilSaid(page, "Lagret");
      assertThat(writing.stored())
          .contains("Limt", "<strong>fet</strong>")
          .doesNotContain("onclick", "script", "<img", "color");
    }
    assertThat(writing.complaints).isEmpty();
  }

  @Test
  void without_script_a_plain_form_is_there() {
    Writing writing = new Writing(demo, browsers, "Uten skript");
    try (BrowserContext browser = writing.browser(1280, false)) {
      Page page = browser.newPage();
      page.navigate(demo.base() + "/fjordvik/sign-in");
      page.locator("a.ds-button").click();
      page.getByText("Kari Nordmann").click();
      page.waitForURL(demo.base() + "/fjordvik/work");
      page.navigate(writing.address());
      page.locator("[data-plain] summary").first().click();
      page.locator("textarea[name=text]").first().fill("<p>Uten skript.</p>");
      page.locator("[data-plain] button").first().click();
      page.waitForURL("**/edit**done=**");
      assertThat(writing.stored()).contains("Uten skript.");
    }
  }
}
