package no.planverk.adapters.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.publication.PublishedSection;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text that is too long for one page is read chapter by chapter. */
final class ChapterPagesTest {
  private static final String PLAN = "/fjordvik/plan/lang";

  private static TestSite site;

  @BeforeAll
  static void publish() {
    site = new TestSite();
    Volume.of("lang", "Lang plan")
        .section(chapter(1))
        .section(chapter(2))
        .section(chapter(3))
        .on(site.fjordvik);
    Volume.of("kort", "Kort plan").section(Volume.section("Mål", List.of())).on(site.fjordvik);
  }

  private static PublishedSection chapter(int number) {
    return Volume.section(
        "Kapittel " + number,
        IntStream.range(0, 200)
            .mapToObj(it -> Volume.shown(Element.a(ElementKind.GOAL, "Mål " + number + "." + it)))
            .toList());
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void the_page_says_where_the_chapters_are() {
    Document page = site.page(PLAN);
    assertThat(page.select(".chapter h2 a").eachText())
        .containsExactly("Kapittel 1", "Kapittel 2", "Kapittel 3");
    assertThat(page.select(".chapter h2 a").eachAttr("href"))
        .containsExactly(PLAN + "/part/1", PLAN + "/part/2", PLAN + "/part/3");
    assertThat(page.select(".chapter p").eachText()).containsOnly("200 mål");
    assertThat(page.select("nav.contents a").eachAttr("href")).contains(PLAN + "/part/2");
    assertThat(page.select(".element")).isEmpty();
    assertThat(page.select(".turns a").attr("href")).isEqualTo(PLAN + "/whole");
  }

  @Test
  void links_to_what_once_stood_on_the_page_still_arrive() {
    Document page = site.page(PLAN);
    Document chapter = site.page(PLAN + "/part/2");
    String anchor = chapter.select(".element").get(7).id();
    assertThat(page.select("#" + anchor + " a").attr("href")).isEqualTo(PLAN + "/part/2#" + anchor);
    assertThat(page.select("#" + anchor).attr("data-kind")).isEqualTo("goal");
    assertThat(page.select("[data-element]")).hasSize(600);
  }

  @Test
  void a_chapter_leads_to_its_neighbours() {
    Document page = site.page(PLAN + "/part/2");
    assertThat(page.select(".element")).hasSize(200);
    assertThat(page.select("h1").text()).isEqualTo("Lang plan");
    assertThat(page.title()).startsWith("Kapittel 2 – Lang plan");
    assertThat(page.select("ul.turns").first().select("a").eachText())
        .containsExactly("Forrige: Kapittel 1", "Alle kapitler", "Neste: Kapittel 3");
    assertThat(site.page(PLAN + "/part/1").select("ul.turns").first().select("a").eachText())
        .containsExactly("Alle kapitler", "Neste: Kapittel 2");
    assertThat(page.select("link[rel=canonical]").attr("href")).endsWith(PLAN + "/part/2");
  }

  @Test
  void a_version_has_chapters_of_its_own() {
    Document page = site.page(PLAN + "/v/1");
    assertThat(page.select(".chapter h2 a").attr("href")).isEqualTo(PLAN + "/v/1/part/1");
    assertThat(site.page(PLAN + "/v/1/part/3").select(".element")).hasSize(200);
  }

  @Test
  void all_of_it_is_to_be_had_on_one_page() {
    Document page = site.page(PLAN + "/whole");
    assertThat(page.select(".element")).hasSize(600);
    assertThat(page.select(".turns a").attr("href")).isEqualTo(PLAN);
  }

  @ParameterizedTest
  @CsvSource({
    "/fjordvik/plan/lang/part/4, 404",
    "/fjordvik/plan/lang/part/0, 404",
    "/fjordvik/plan/lang/part/x, 404",
    "/fjordvik/plan/lang/part, 404",
    "/fjordvik/plan/lang/proposal/part/1, 307",
    "/fjordvik/plan/kort/part/1, 307",
    "/fjordvik/plan/kort/whole, 307",
    "/lindsoe/plan/lang/part/1, 404"
  })
  void what_is_no_chapter_is_not_there(String path, int status) {
    assertThat(site.get(path).statusCode()).isEqualTo(status);
  }
}
