package no.planverk.adapters.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.planverk.domain.catalogue.Theme;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same site by the service's address and by a host of the municipality's own, and in four
 * languages.
 */
final class EntranceTest {
  private static final String OWN = "planer.lindsoe.example";

  private static TestSite site;

  @BeforeAll
  static void publish() {
    site = new TestSite();
    LargePlan.volume().on(site.fjordvik);
    Volume.of("klima", "Klimaplan").about(Theme.CLIMATE).on(site.fjordvik);
    Volume.of("cykel", "Cykelplan").type("dk.policy").on(site.lindsoe);
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  private static Document at(String host, String path) {
    String answer = RawHttp.ask(site.port(), host, path);
    assertThat(answer).startsWith("HTTP/1.1 200");
    return Jsoup.parse(answer.substring(answer.indexOf("\r\n\r\n")));
  }

  private static List<String> addresses(Document page) {
    return page.select("[href], [src], [action]").stream()
        .flatMap(it -> List.of(it.attr("href"), it.attr("src"), it.attr("action")).stream())
        .filter(it -> !it.isEmpty())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/plan", "/plan/cykel", "/plan/cykel/v/1", "/search?q=cykel", "/sdg"})
  void under_its_own_host_the_site_begins_at_the_root(String path) {
    Document page = at(OWN, path);
    assertThat(addresses(page)).noneMatch(it -> it.startsWith("/lindsoe"));
    assertThat(page.select("a[href$=follow]").eachAttr("href"))
        .allMatch(it -> it.startsWith(TestSite.SERVICE.at("/lindsoe/")));
    assertThat(page.select("a.site-header__name").attr("href")).isEqualTo("/");
    assertThat(at(OWN, path).html()).isEqualTo(page.html());
  }

  @Test
  void the_host_serves_nobody_elses_plans() {
    assertThat(RawHttp.ask(site.port(), OWN, "/plan/klima")).startsWith("HTTP/1.1 404");
    assertThat(RawHttp.ask(site.port(), OWN, "/fjordvik/plan/klima")).startsWith("HTTP/1.1 404");
    assertThat(RawHttp.ask(site.port(), "planer.fjordvik.example", "/plan/cykel"))
        .startsWith("HTTP/1.1 404");
  }

  @Test
  void both_addresses_name_the_own_host_as_the_one_to_quote() {
    String quoted = "https://planer.lindsoe.example/plan/cykel";
    assertThat(at(OWN, "/plan/cykel").select("link[rel=canonical]").attr("href")).isEqualTo(quoted);
    assertThat(site.page("/lindsoe/plan/cykel").select("link[rel=canonical]").attr("href"))
        .isEqualTo(quoted);
    assertThat(site.page("/fjordvik/plan/klima").select("link[rel=canonical]").attr("href"))
        .isEqualTo(TestSite.SERVICE.at("/fjordvik/plan/klima"));
  }

  @Test
  void a_port_and_capitals_make_no_difference() {
    assertThat(at("Planer.Lindsoe.example:8080", "/plan/cykel").title()).contains("Cykelplan");
  }

  @Test
  void the_staffs_pages_are_at_the_service() {
    assertThat(RawHttp.ask(site.port(), OWN, "/work/plans?x=1"))
        .startsWith("HTTP/1.1 308")
        .contains("ocation: " + TestSite.SERVICE.at("/lindsoe/work/plans?x=1"));
  }

  @ParameterizedTest
  @CsvSource({"en, Overview of plans", "nn, Planoversyn", "da, Planoversigt"})
  void the_words_around_the_plans_are_in_the_language_asked_for(String tag, String words) {
    Document page = site.page("/fjordvik/plan?lang=" + tag);
    assertThat(page.select("html").attr("lang")).isEqualTo(tag);
    assertThat(page.select("h1").text()).isEqualTo(words);
  }

  @Test
  void the_language_goes_along_from_page_to_page() {
    Document page = site.page("/fjordvik/plan/klima?lang=en");
    assertThat(page.select("main").attr("lang")).isEqualTo("nb");
    assertThat(page.select("#facts").text()).isEqualTo("About the plan");
    assertThat(page.select("header nav a, .breadcrumb a").eachAttr("href"))
        .isNotEmpty()
        .allMatch(it -> it.contains("lang=en"));
    assertThat(site.page("/fjordvik/plan?theme=climate&lang=en").select("form input[name=lang]"))
        .extracting(it -> it.attr("value"))
        .containsExactly("en");
    assertThat(page.select("link[rel=canonical]").attr("href")).doesNotContain("lang");
    assertThat(
            page.select("link[rel=stylesheet], link[type=application/atom+xml]").eachAttr("href"))
        .noneMatch(it -> it.contains("lang="));
  }

  @Test
  void every_page_leads_to_itself_in_the_other_languages() {
    Document page = site.page("/fjordvik/plan?theme=climate&lang=da&utm=x");
    assertThat(page.select(".site-footer a[hreflang]").eachAttr("href"))
        .containsExactly(
            "?theme=climate&lang=nb",
            "?theme=climate&lang=nn",
            "?theme=climate&lang=da",
            "?theme=climate&lang=en");
    Element here = page.select(".site-footer a[aria-current]").first();
    assertThat(here).isNotNull();
    assertThat(here.text()).isEqualTo("Dansk");
  }

  @ParameterizedTest
  @ValueSource(strings = {"?lang=se", "?lang=xx", "?lang=", "?lang=nb"})
  void what_we_do_not_speak_is_not_there(String query) {
    assertThat(site.page("/fjordvik/plan/klima" + query).html())
        .isEqualTo(site.page("/fjordvik/plan/klima").html());
  }

  @ParameterizedTest
  @ValueSource(strings = {"nb", "nn", "da", "en"})
  void a_plan_with_everything_in_it_is_shown_in_each_language(String tag) {
    for (String path : List.of("/fjordvik/plan/klimaplan", "/fjordvik/sdg", "/fjordvik/thread")) {
      Document page = site.page(path + "?lang=" + tag);
      assertThat(page.select("html").attr("lang")).isEqualTo(tag);
      assertThat(page.select("main h1")).hasSize(1);
    }
  }
}
