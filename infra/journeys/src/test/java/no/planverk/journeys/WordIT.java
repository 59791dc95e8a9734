package no.planverk.journeys;

import static no.planverk.journeys.Writing.untilSaid;
import static no.planverk.journeys.Writing.writeAfter;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.planverk.infra.RunningDemo;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A long plan comes from Word, is looked through, written in, and goes out to Word again. */
class WordIT {
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
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

  private static Page signedIn(BrowserContext browser) {
    Page page = browser.newPage();
    page.navigate(demo.base() + "/fjordvik/sign-in");
    page.locator("a.ds-button").click();
    page.getByText("Kari Nordmann").click();
    page.waitForURL(demo.base() + "/fjordvik/work");
    return page;
  }

  private static void isAccessible(Page page) {
    for (int width : new int[] {1280, 320}) {
      page.setViewportSize(width, 900);
      assertThat(Browsers.barriers(page)).isEmpty();
      assertThat(
              page.evaluate(
                  "() => document.documentElement.scrollWidth"
                      + " - document.documentElement.clientWidth"))
          .isEqualTo(0);
    }
    page.setViewportSize(1280, 900);
  }

  private static void becomes(Page page, String words, String kind) {
    page.locator(".word__list")
        .filter(new Locator.FilterOptions().setHasText(words))
        .locator("select")
        .selectOption(kind);
  }

  @Test
  void a_long_document_becomes_a_plan_and_a_document_again() throws IOException {
    try (BrowserContext browser =
        browsers
            .browser()
            .newContext(new NewContextOptions().setViewportSize(1280, 900).setLocale("nb-NO"))) {
      Page page = signedIn(browser);
      page.navigate(demo.base() + "/fjordvik/work/plans/new/word");
      isAccessible(page);
      page.locator("#type").selectOption("no.thematic-plan");
      page.locator("#file")
          .setInputFiles(new FilePayload("klimaplan.docx", WORD, LongDocument.bytes()));
      page.locator(".form--groups button[type=submit]").click();

      page.getByText("Se gjennom dokumentet").first().waitFor();
      assertThat(page.locator("#title").inputValue()).isEqualTo(LongDocument.TITLE);
      assertThat(page.locator(".word__part").count()).isEqualTo(LongDocument.PARTS);
      assertThat(page.locator(".word__remarks summary").allTextContents())
          .anyMatch(it -> it.startsWith("Fotnoter"))
          .anyMatch(it -> it.startsWith("Bilder uten beskrivelse"));
      isAccessible(page);
      becomes(page, LongDocument.GOALS.getFirst(), "goal");
      becomes(page, LongDocument.MEASURES.getFirst(), "measure");
      page.locator(".word button[type=submit]").click();

      page.locator("[data-editor][data-ready]")
          .waitFor(new WaitForOptions().setState(WaitForSelectorState.ATTACHED));
      String plan = page.url().replaceAll(".*/plans/([^/]+)/edit.*", "$1");
      writeAfter(page, LongDocument.FIRST);
      page.keyboard().type(" Skrevet etterpå.");
      untilSaid(page, "Lagret");

      page.navigate(demo.base() + "/fjordvik/work/plans/" + plan + "/preview");
      assertThat(page.locator("main h2").allTextContents())
          .anyMatch(it -> it.contains("Kapittel 1"));
      page.navigate(demo.base() + "/fjordvik/work/plans/" + plan + "/word");
      isAccessible(page);
      Download file = page.waitForDownload(() -> page.locator("main button[type=submit]").click());
      List<String> words = words(file.path());

      assertThat(words).contains(LongDocument.FIRST + " Skrevet etterpå.");
      assertThat(words).containsAll(LongDocument.paragraphs());
      assertThat(words)
          .contains("1 Mål: " + LongDocument.GOALS.getFirst())
          .anyMatch(it -> it.endsWith("Tiltak: " + LongDocument.MEASURES.getFirst()));
    }
  }

  private static List<String> words(Path docx) throws IOException {
    try (XWPFDocument document = new XWPFDocument(Files.newInputStream(docx))) {
      return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }
  }
}
