package no.planverk.adapters.publication;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.sdg.SdgTag;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of the site that stand in pages of others, of two municipalities. */
final class EmbedPagesTest {
  private static TestSite site;

  @BeforeAll
  static void publish() {
    site = new TestSite();
    Element measure = Element.a(ElementKind.MEASURE, "Landstrøm");
    Element goal = Element.a(ElementKind.GOAL, "Ren fjord").under(measure);
    Volume.of("klima", "Klima & <miljø>")
        .sdg(SdgTag.of("13"))
        .section(Volume.section("Mål", List.of(Volume.shown(goal))))
        .on(site.fjordvik);
    Volume.of("dansk", "Dansk plan").type("dk.policy").on(site.lindsoe);
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"plans", "sdg", "goals/klima"})
  void a_part_may_stand_in_any_frame_and_be_read_by_any_script(String part) {
    var headers = site.get("/fjordvik/embed/" + part).headers();
    assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
        .contains("frame-ancestors *", "default-src 'none'");
    assertThat(headers.firstValue("Access-Control-Allow-Origin")).hasValue("*");
    Document page = site.page("/fjordvik/embed/" + part);
    assertThat(page.select("base").attr("target")).isEqualTo("_top");
    assertThat(page.select("header, nav, footer, script")).isEmpty();
    assertThat(page.select("main a")).isNotEmpty();
    assertThat(page.text()).doesNotContain("Dansk plan");
  }

  @Test
  void whole_pages_stay_out_of_frames() {
    assertThat(site.get("/fjordvik/plan/klima").headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(it -> assertThat(it).contains("frame-ancestors 'none'"));
  }

  @Test
  void the_goals_of_a_plan_stand_as_a_tree_that_leads_into_it() {
    Document page = site.page("/fjordvik/embed/goals/klima");
    assertThat(page.select(".branches .branches a").text()).isEqualTo("Landstrøm");
    assertThat(page.select(".branches a").eachAttr("href"))
        .allMatch(it -> it.startsWith("/fjordvik/plan/klima#e-"));
    assertThat(site.get("/lindsoe/embed/goals/klima").statusCode()).isEqualTo(404);
  }

  private static String asked(String address) {
    return "/fjordvik/oembed?url=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
  }

  @Test
  void a_page_says_what_it_looks_like_elsewhere() {
    String page = TestSite.SERVICE.at("/fjordvik/plan/klima");
    assertThat(
            site.page("/fjordvik/plan/klima")
                .select("link[type=application/json+oembed]")
                .attr("href"))
        .isEqualTo(asked(page));
    JsonObject said =
        Json.createReader(
                new StringReader(
                    new String(site.get(asked(page + "#e-1")).body(), StandardCharsets.UTF_8)))
            .readObject();
    assertThat(said.getString("type")).isEqualTo("rich");
    assertThat(said.getString("title")).isEqualTo("Klima & <miljø>");
    assertThat(Jsoup.parse(said.getString("html")).select("iframe").attr("src"))
        .isEqualTo(TestSite.SERVICE.at("/fjordvik/embed/goals/klima"));
    assertThat(Jsoup.parse(said.getString("html")).select("iframe").attr("title"))
        .isEqualTo("Klima & <miljø>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://elsewhere.example/fjordvik/plan/klima",
        "https://plan.example/lindsoe/plan/dansk",
        "https://plan.example/fjordvik/plan/none",
        "https://plan.example/fjordvik/plan/../plan/klima",
        "https://plan.example.evil/fjordvik/plan/klima",
        ""
      })
  void it_says_nothing_of_other_pages(String address) {
    assertThat(site.get(asked(address)).statusCode()).isEqualTo(404);
  }

  @Test
  void the_codes_to_paste_lead_to_parts_that_are_there() {
    for (String code : site.page("/fjordvik/data").select("pre code").eachText()) {
      Document pasted = Jsoup.parse(code);
      String part = pasted.select("iframe, planverk-part").attr("src");
      assertThat(site.get(part.substring(TestSite.SERVICE.value().length())).statusCode())
          .isEqualTo(200);
    }
  }
}
