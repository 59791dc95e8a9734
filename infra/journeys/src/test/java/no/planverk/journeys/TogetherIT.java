package no.planverk.journeys;

import static no.planverk.journeys.Writing.untilSaid;
import static no.planverk.journeys.Writing.writeAfter;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.planverk.infra.RunningDemo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two people write in one plan for a minute: every word of both is in the end in its text. */
class TogetherIT {
  private static final long A_MINUTE_MS = 60_000;
  private static final Keyboard.TypeOptions FAST = new Keyboard.TypeOptions().setDelay(15);
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
  @CsvSource({"om natur, 11", "Tredje tekst, 12"})
  void every_word_of_both_is_in_the_text_or_on_the_page_of_conflicts(String second, long seed) {
    Writing writing = new Writing(demo, browsers, "Et minutt " + seed);
    try (BrowserContext one = writing.browser(1280, true);
        BrowserContext other = writing.browser(1280, true)) {
      Page kari = writing.open(one, "Kari Nordmann");
      Page jonas = writing.open(other, "Jonas Vikse");
      writeAfter(kari, "om klima");
      writeAfter(jonas, second);
      List<String> typed = new ArrayList<>();
      Random random = new Random(seed);
      long until = System.nanoTime() + A_MINUTE_MS * 1_000_000;
      for (int word = 0; System.nanoTime() < until; word++) {
        Page page = random.nextBoolean() ? kari : jonas;
        String next = (page == kari ? "kari" : "jonas") + word;
        page.keyboard().type(" " + next, FAST);
        typed.add(next);
        if (random.nextInt(6) == 0) {
          page.keyboard().press("Enter");
        }
      }
      for (Page page : List.of(kari, jonas)) {
        page.keyboard().press("Control+s");
        untilSaid(page, "Lagret");
      }
      kari.navigate(writing.address().replaceAll("/edit$", "/conflicts"));
      String kept = writing.stored() + kari.locator("main").textContent();
      assertThat(typed).hasSizeGreaterThan(50).allSatisfy(it -> assertThat(kept).contains(it));
    }
    assertThat(writing.complaints).isEmpty();
  }
}
