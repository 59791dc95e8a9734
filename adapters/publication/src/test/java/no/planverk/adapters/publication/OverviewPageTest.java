package no.planverk.adapters.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.LocalName;
import no.planverk.domain.catalogue.LocalNames;
import no.planverk.domain.catalogue.PlanType;
import no.planverk.domain.catalogue.PlanTypes;
import no.planverk.domain.catalogue.Theme;
import no.planverk.domain.publication.Look;
import no.planverk.domain.publication.PublicStanding;
import no.planverk.domain.publication.SiteLink;
import no.planverk.domain.publication.SiteLinks;
import no.planverk.domain.sdg.SdgTag;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OverviewPageTest {
  private static TestSite site;

  @BeforeAll
  static void publish() {
    site = new TestSite();
    Volume.of("aa", "Ås-planen")
        .about(Theme.CLIMATE)
        .sdg(SdgTag.of("13.1"))
        .period(2040, 2044)
        .ownedBy("Natur & miljø")
        .on(site.fjordvik);
    Volume.of("bolig", "Boligplan").about(Theme.HOUSING).type("no.sub-plan").on(site.fjordvik);
    Volume.of("bolig", "Boligplan")
        .proposal(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 31))
        .on(site.fjordvik);
    Volume.of("gammel", "Ærfuglplan").registered("https://example.org/").on(site.fjordvik);
    Volume.of("avlost", "Avløst plan")
        .version(1, PublicStanding.SUPERSEDED)
        .about(Theme.CLIMATE)
        .on(site.fjordvik);
    Volume.of("dansk", "Dansk plan").type("dk.policy").on(site.lindsoe);
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void all_plans_stand_by_title_in_the_order_of_the_language() {
    Document page = site.page("/fjordvik/plan");
    assertThat(titles(page)).containsExactly("Avløst plan", "Boligplan", "Ærfuglplan", "Ås-planen");
    assertThat(page.select(".result-count").text()).isEqualTo("4 planer");
    assertThat(page.select(".plan-card[data-standing=registered]").text())
        .contains("Ærfuglplan", "Bare registrert her");
    assertThat(page.select(".plan-card:contains(Boligplan) .plan-card__hearing a").attr("href"))
        .isEqualTo("/fjordvik/plan/bolig/proposal");
  }

  @Test
  void a_type_is_called_as_the_municipality_calls_it_and_found_by_that() {
    PlanType subPlan = PlanTypes.find("no.sub-plan").orElseThrow();
    site.fjordvik.speak(
        new LocalNames(List.of(LocalName.of(subPlan, Language.NB, "Grannelagsplan"))));
    Document page = site.page("/fjordvik/plan?q=grannelagsplan");
    assertThat(titles(page)).containsExactly("Boligplan");
    assertThat(page.select(".plan-card").text()).contains("Grannelagsplan");
    assertThat(page.select("option[value=no.sub-plan]").text()).isEqualTo("Grannelagsplan");
    assertThat(site.page("/lindsoe/plan?q=plan").text()).doesNotContain("Grannelagsplan");
    site.fjordvik.speak(LocalNames.NONE);
  }

  @Test
  void another_municipality_has_its_own_plans_only() {
    assertThat(titles(site.page("/lindsoe/plan"))).containsExactly("Dansk plan");
    assertThat(site.get("/lindsoe/plan/bolig").statusCode()).isEqualTo(404);
    assertThat(site.get("/fjordvik/plan/dansk").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "?type=no.sub-plan, Boligplan",
    "?unit=Natur+%26+milj%C3%B8, Ås-planen",
    "?unit=Ingen, ''",
    "?year=2042, Ås-planen",
    "?year=2024, Avløst plan;Boligplan;Ærfuglplan",
    "?year=20424, Avløst plan;Boligplan;Ærfuglplan;Ås-planen",
    "?theme=climate, Avløst plan;Ås-planen",
    "?theme=climate&status=in-force, Ås-planen",
    "?sdg=13, Ås-planen",
    "?status=in-hearing, Boligplan",
    "?status=registered, Ærfuglplan",
    "?status=superseded, Avløst plan",
    "?q=BOLIG, Boligplan",
    "?q=klima+natur, Avløst plan;Ås-planen",
    "?q=finnes+ikke, ''",
    "?q=%3Cb%3E, ''",
    "?type=&theme=&sdg=&status=&q=&page=, Avløst plan;Boligplan;Ærfuglplan;Ås-planen",
    "?theme=nonsense&sdg=99&status=x&page=-1, Avløst plan;Boligplan;Ærfuglplan;Ås-planen"
  })
  void filters_narrow_the_overview(String query, String expected) {
    Document page = site.page("/fjordvik/plan" + query);
    assertThat(titles(page))
        .containsExactlyElementsOf(expected.isEmpty() ? List.of() : List.of(expected.split(";")));
  }

  @Test
  void the_form_shows_what_was_chosen_and_offers_what_there_is() {
    Document page = site.page("/fjordvik/plan?theme=climate&q=%22%3Eas");
    assertThat(page.select("select[name=theme] option[selected]").attr("value"))
        .isEqualTo("climate");
    assertThat(page.select("input[name=q]").attr("value")).isEqualTo("\">as");
    assertThat(page.select("select[name=theme] option").eachAttr("value"))
        .containsExactly("", "climate", "housing");
    assertThat(page.select(".empty a").attr("href")).isEqualTo("/fjordvik/plan");
    for (var field : page.select("input, select")) {
      assertThat(page.select("label[for=" + field.id() + "]")).hasSize(1);
    }
  }

  @Test
  void more_than_fifty_plans_take_pages() {
    try (var many = new TestSite()) {
      for (int number = 100; number < 221; number++) {
        Volume.of("plan-" + number, "Plan " + number).on(many.fjordvik);
      }
      Document first = many.page("/fjordvik/plan");
      assertThat(first.select(".plan-card")).hasSize(50);
      assertThat(first.select(".result-count").text()).isEqualTo("121 planer");
      assertThat(first.select(".pages a").attr("href")).isEqualTo("/fjordvik/plan?page=2");
      assertThat(titles(many.page("/fjordvik/plan?page=3"))).hasSize(21).contains("Plan 220");
      assertThat(titles(many.page("/fjordvik/plan?page=9"))).hasSize(21);
    }
  }

  @Test
  void the_front_page_shows_what_is_in_hearing_and_what_is_new() {
    Document front = site.page("/fjordvik/");
    assertThat(front.select("h1").text()).isEqualTo("Planer i Fjordvik kommune");
    assertThat(front.select("section[aria-labelledby=hearings] .plan-card a").attr("href"))
        .isEqualTo("/fjordvik/plan/bolig/proposal");
    assertThat(front.select("section[aria-labelledby=newest] .plan-card")).hasSize(2);
    assertThat(front.select(".theme-list a").eachAttr("href"))
        .contains("/fjordvik/plan?theme=climate");
    assertThat(front.select(".sdg a").attr("href")).isEqualTo("/fjordvik/plan?sdg=13");
    assertThat(site.page("/lindsoe/").select(".empty").first().text())
        .isEqualTo("Ingen planer er i høring lige nu.");
  }

  private static List<String> titles(Document page) {
    return page.select(".plan-card .plan-card__title").eachText();
  }

  @Test
  void head_and_foot_have_the_municipalitys_own_links_and_lead_to_its_statement() {
    site.lindsoe.choose(
        Look.DEFAULT.linking(
            new SiteLinks(
                List.of(new SiteLink("Lindsø", "https://lindsoe.example")),
                List.of(new SiteLink("Kort", "https://kort.example")),
                Optional.of("https://was.example/lindsoe"),
                Optional.of("post@lindsoe.example"))));
    site.routes.changed(Towns.LINDSOE.id());
    Document front = site.page("/lindsoe/");
    assertThat(front.select(".site-header a[href=https://lindsoe.example]").text())
        .isEqualTo("Lindsø");
    assertThat(front.select(".site-footer a[href=https://kort.example]").text()).isEqualTo("Kort");
    Document page = site.page(front.select(".site-footer a:contains(Tilgængelighed)").attr("href"));
    assertThat(page.select("main a").eachAttr("href"))
        .contains("https://was.example/lindsoe", "mailto:post@lindsoe.example");
    Document other = site.page("/fjordvik/accessibility");
    assertThat(other.html()).doesNotContain("lindsoe");
    assertThat(other.select("main").text()).contains("Ta kontakt med Fjordvik kommune");
  }
}
