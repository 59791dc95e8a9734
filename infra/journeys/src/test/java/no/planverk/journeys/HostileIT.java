package no.planverk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.planverk.infra.RunningDemo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Markup that means harm, by every way in: names and titles, forms, saved texts, pasting and the
 * API. Wherever it is shown, nothing of it runs, nothing is fetched from elsewhere, and the policy
 * has nothing to report.
 */
class HostileIT {
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

  private static List<String> corpus() {
    try (InputStream file = HostileIT.class.getResourceAsStream("/hostile.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(it -> !it.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void watch(BrowserContext browser, Page page) {
    page.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")
              && page.url().startsWith(demo.base())) {
            complaints.add(page.url() + ": " + message.text());
          }
        });
    page.onPageError(it -> complaints.add(page.url() + ": " + it));
    page.onDialog(
        dialog -> {
          complaints.add(page.url() + " asks: " + dialog.message());
          dialog.dismiss();
        });
    page.onRequest(
        request -> {
          if (!request.url().startsWith("http://localhost:")
              && !request.url().startsWith("data:")) {
            complaints.add(page.url() + " asks elsewhere: " + request.url());
          }
        });
    browser.exposeFunction(
        "pwned",
        which -> {
          complaints.add(page.url() + " ran " + List.of(which));
          return null;
        });
  }

  /** Sends a form of our own from the page that is open, and says with which status it is met. */
  private static int post(Page page, String path, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    Object status =
        page.evaluate(
            """
            async ([path, body]) => {
              const token = document.querySelector("[name=form-token]").value;
              const answer = await fetch(path, {
                method: "POST",
                headers: { "Content-Type": "application/x-www-form-urlencoded" },
                body: body + "&form-token=" + encodeURIComponent(token),
              });
              return answer.status;
            }""",
            List.of(path, body));
    return ((Number) status).intValue();
  }

  @Test
  void markup_that_means_harm_is_only_words_wherever_it_comes_from() {
    Writing writing = new Writing(demo, browsers, "Fiendtlig");
    List<String> corpus = corpus();
    try (BrowserContext browser = writing.browser(1280, true)) {
      Page page = writing.open(browser, "Kari Nordmann");
      watch(browser, page);
      String plan = writing.address().replace(demo.base(), "").replaceAll("/edit$", "");
      String section = page.locator("[data-section]").first().getAttribute("data-section");
      List<Integer> answers = new ArrayList<>();
      for (String harm : corpus) {
        for (Map.Entry<String, Map<String, String>> form : forms(plan, section, harm).entrySet()) {
          answers.add(post(page, form.getKey(), form.getValue()));
        }
      }
      assertThat(answers).allMatch(it -> it < 500);
      assertThat(answers.stream().filter(it -> it == 200).count()).isGreaterThan(corpus.size() * 4);
      pasted(page, corpus);
      for (String path : everyPage(plan, section)) {
        page.navigate(demo.base() + path);
        page.evaluate("() => document.querySelectorAll('details').forEach(it => (it.open = true))");
        page.evaluate("() => document.querySelectorAll('[tabindex], a').forEach(it => it.focus())");
      }
      String address = writing.publish();
      assertThat(page.navigate(demo.base() + address).status()).isEqualTo(200);
      page.navigate(demo.base() + "/fjordvik/plan");
    }
    assertThat(complaints).isEmpty();
    assertThat(writing.complaints).isEmpty();
  }

  private static Map<String, Map<String, String>> forms(String plan, String section, String harm) {
    String short300 = harm.length() > 290 ? harm.substring(0, 290) : harm;
    Map<String, Map<String, String>> forms = new LinkedHashMap<>();
    forms.put(plan + "/sections", Map.of("title", harm));
    forms.put(
        plan + "/sections/" + section + "/texts",
        Map.of("text", "<p>før</p>" + harm, "base", "", "tab", "t", "revision", "0"));
    forms.put(
        plan + "/elements",
        Map.of(
            "section", section,
            "kind", "goal",
            "title", harm,
            "text", harm,
            // The same words in public would stand in the way of adopting it.
            "internal", "Bare for oss: " + harm + " (til møtet)"));
    forms.put(plan + "/talk", Map.of("section", section, "words", harm, "quote", harm));
    forms.put(plan + "/tasks", Map.of("task", short300, "person", "Kari Nordmann", "note", harm));
    forms.put("/fjordvik/work/people/new", Map.of("name", short300, "role", "employee"));
    forms.put("/fjordvik/work/units/new", Map.of("name", short300, "from", "2026-01-01"));
    return forms;
  }

  /** As a browser's clipboard would bring it, all of it at once and piece by piece. */
  private static void pasted(Page page, List<String> corpus) {
    page.locator("[data-shown] p").first().click();
    page.locator(".tiptap:focus").waitFor();
    for (String harm : corpus) {
      page.evaluate(
          """
          harm => {
            const pasted = new DataTransfer();
            pasted.setData("text/html", `<p>${harm}</p>`);
            document.querySelector(".tiptap")
              .dispatchEvent(new ClipboardEvent("paste",
                { clipboardData: pasted, bubbles: true, cancelable: true }));
          }""",
          harm);
    }
    page.keyboard().press("Control+s");
    Writing.untilSaid(page, "Lagret");
  }

  private static List<String> everyPage(String plan, String section) {
    List<String> pages =
        new ArrayList<>(
            List.of(
                "/fjordvik/work",
                "/fjordvik/work/plans",
                "/fjordvik/work/people",
                "/fjordvik/work/units",
                "/fjordvik/work/journal"));
    for (String path :
        List.of(
            "",
            "/edit",
            "/talk",
            "/tasks",
            "/review",
            "/news?days=7",
            "/checklist",
            "/conflicts",
            "/team",
            "/sections/" + section,
            "/sections/" + section + "/history")) {
      pages.add(plan + path);
    }
    return pages;
  }
}
