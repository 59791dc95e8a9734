package no.planverk.journeys;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.planverk.domain.person.TenantRole;
import no.planverk.infra.RunningDemo;

/** A plan of its own for a test of writing, and the people who write it. */
final class Writing {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final RunningDemo demo;
  private final Browsers browsers;
  private final String token;
  private final String plan;

  /** What browsers complained of: policy reports and errors of the script. */
  final List<String> complaints = new ArrayList<>();

  Writing(RunningDemo demo, Browsers browsers, String title) {
    this.demo = demo;
    this.browsers = browsers;
    this.token = demo.token("fjordvik", TenantRole.ADMINISTRATOR);
    this.plan = found(call("POST", "/plan-imports", document(title)), "\"planId\":\"([^\"]+)\"");
    give("Jonas Vikse", "editor");
  }

  private static String document(String title) {
    return """
        {"format": "planverk.plan/1",
         "plan": {"type": "no.thematic-plan", "title": "%s", "language": "nb"},
         "sections": [
           {"title": "Klima", "blocks": [
             {"text": "<p>Første avsnitt om klima.</p><p>Andre avsnitt om natur.</p><ul><li>punkt en</li><li>punkt to</li></ul>"},
             {"text": "<table><caption>Tall</caption><thead><tr><th scope=\\"col\\">År</th></tr></thead><tbody><tr><td>2026</td></tr></tbody></table>"}],
            "sections": [{"title": "Under klima", "blocks": [{"text": "<p>Tredje tekst.</p>"}]}]},
           {"title": "Økonomi"}]}
        """
        .formatted(title);
  }

  void give(String name, String role) {
    String people = call("GET", "/people?limit=200", "");
    Matcher person = Pattern.compile("\\{[^{}]*\"name\":\"" + name + "\"[^{}]*}").matcher(people);
    if (!person.find()) {
      throw new IllegalStateException("no " + name + " in " + people);
    }
    String id = found(person.group(), "\"id\":\"([^\"]+)\"");
    call("PUT", "/plans/" + plan + "/roles/" + id, "{\"roles\": [\"" + role + "\"]}");
  }

  private String call(String method, String path, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(demo.url("/fjordvik/api/v1" + path)))
            .header("Authorization", "Bearer " + token)
            .header("If-Match", "*")
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      var answer = HTTP.send(request, BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        throw new IllegalStateException(path + " answers " + answer.body());
      }
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String found(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException("no " + pattern + " in " + text);
    }
    return matcher.group(1);
  }

  /** What the plan says now, as the API has it. */
  String stored() {
    return call("GET", "/plans/" + plan + "/document", "");
  }

  /** Has the council adopt it and puts it on the web; gives its public address. */
  String publish() {
    call(
        "PUT",
        "/plans/" + plan + "/adoption",
        "{\"body\": \"kommunestyret\", \"date\": \"2026-06-18\", \"caseNumber\": \"1/26\"}");
    return found(call("PUT", "/plans/" + plan + "/publication", "{}"), "\"url\":\"([^\"]+)\"");
  }

  BrowserContext browser(int width, boolean script) {
    return browsers
        .browser()
        .newContext(
            new NewContextOptions()
                .setViewportSize(width, 900)
                .setLocale("nb-NO")
                .setJavaScriptEnabled(script));
  }

  /** The writing page, as that person opens it. */
  Page open(BrowserContext browser, String person) {
    Page page = watched(browser);
    page.navigate(demo.base() + "/fjordvik/sign-in");
    page.locator("a.ds-button").click();
    page.getByText(person).click();
    page.waitForURL(demo.base() + "/fjordvik/work");
    reopen(page);
    return page;
  }

  /** As {@link #open}, where the person is still signed in. */
  Page openAgain(BrowserContext browser) {
    Page page = watched(browser);
    reopen(page);
    return page;
  }

  void signOut(Page page) {
    page.navigate(demo.base() + "/fjordvik/work");
    page.locator(".work__me button").click();
    page.waitForURL("**/fjordvik/sign-in**");
  }

  private Page watched(BrowserContext browser) {
    Page page = browser.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
    return page;
  }

  void reopen(Page page) {
    page.navigate(address());
    page.locator("[data-editor][data-ready]")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
  }

  String address() {
    return demo.base() + "/fjordvik/work/plans/" + plan + "/edit";
  }

  /** The first text that says so, as it is read. */
  static Locator text(Page page, String words) {
    return page.locator("article[data-text]").filter(new FilterOptions().setHasText(words)).first();
  }

  /** Goes with a click to the end of the paragraph that says so. */
  static void writeAfter(Page page, String words) {
    page.locator("[data-shown] p, [data-shown] li").getByText(words).first().click();
    page.locator(".tiptap:focus").waitFor();
    page.keyboard().press("End");
  }

  static void untilSaid(Page page, String words) {
    page.locator("[data-state]").getByText(words).waitFor();
  }
}
