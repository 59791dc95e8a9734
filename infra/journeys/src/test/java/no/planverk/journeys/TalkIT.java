package no.planverk.journeys;

import static no.planverk.journeys.Writing.writeAfter;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import no.planverk.infra.RunningDemo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What people say about a text stands where it is about, on both their pages. */
class TalkIT {
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

  /** What is selected once the editor has heard of it: browsers tell it before the next picture. */
  private static String selected(Page page) {
    String twoPicturesOn =
        """
        () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(
            () => done(getSelection().toString()))))""";
    return page.evaluate(twoPicturesOn).toString();
  }

  @Test
  void a_comment_stands_at_its_words_is_answered_and_settled_by_another() {
    Writing writing = new Writing(demo, browsers, "Kommentert");
    try (BrowserContext one = writing.browser(1280, true);
        BrowserContext other = writing.browser(1280, true)) {
      Page kari = writing.open(one, "Kari Nordmann");
      Page jonas = writing.open(other, "Jonas Vikse");
      writeAfter(kari, "om klima");
      for (int tries = 0; tries < 20 && !selected(kari).equals("klima."); tries++) {
        kari.keyboard().press("Shift+ArrowLeft");
      }
      kari.keyboard().press("Control+Alt+m");
      kari.locator("dialog textarea").waitFor();
      assertThat(kari.locator("dialog .talk__quote").textContent()).isEqualTo("klima.");
      kari.locator("dialog textarea").fill("Hva mener vi, @Jonas Vikse?");
      kari.locator("dialog button[type=submit]").click();
      kari.locator(".rail__thread").waitFor();
      assertThat(kari.locator(".is-talked-of").first().textContent()).contains("om klima");

      jonas.locator(".rail__thread summary").click();
      jonas.locator(".rail__answer textarea").fill("Utslipp.");
      jonas.locator(".rail__answer button").first().click();
      kari.locator(".rail__thread").getByText("(2)").waitFor();
      jonas.locator(".rail__thread[open]").getByText("Utslipp.").waitFor();
      jonas.locator(".rail__answer button").last().click();
      kari.locator(".rail__thread")
          .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
      assertThat(kari.locator(".is-talked-of").count()).isZero();
      jonas.navigate(demo.base() + "/fjordvik/work");
      assertThat(jonas.locator("main").textContent()).contains("nevnte deg i en kommentar");
    }
    assertThat(writing.complaints).isEmpty();
  }
}
