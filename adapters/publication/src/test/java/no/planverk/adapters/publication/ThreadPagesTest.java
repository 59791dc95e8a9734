package no.planverk.adapters.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.publication.Citation;
import no.planverk.domain.publication.Publication;
import no.planverk.domain.sdg.SdgTag;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A goal of the long view that another plan has fetched, and what the public sees of it. */
final class ThreadPagesTest {
  private static final Element GOAL =
      Element.a(ElementKind.GOAL, "Renere fjord")
          .sdg(SdgTag.of("14.1", Optional.of("Mindre utslipp")));
  private static final Element MEASURE = Element.a(ElementKind.MEASURE, "Nytt renseanlegg");
  private static TestSite site;

  @BeforeAll
  static void publish() {
    site = new TestSite();
    Volume above =
        Volume.of("samfunnsdel", "Samfunnsdelen")
            .type("no.community-part")
            .section(Volume.section("Mål", List.of(Volume.shown(GOAL))));
    Volume below =
        Volume.of("klima", "Klimaplanen")
            .section(
                Volume.section(
                    "Tiltak", List.of(Volume.shown(GOAL.fetchedAs("Ren fjord").under(MEASURE)))));
    Publication source = above.publication();
    Publication fetching = below.publication();
    site.fjordvik.add(fetching, below.text());
    site.fjordvik.add(source, above.text());
    site.fjordvik.cite(new Citation(fetching.id(), fetching.plan(), GOAL.element(), source.plan()));
    Volume.of("dansk", "Dansk plan").type("dk.policy").on(site.lindsoe);
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void plans_stand_by_level_and_say_what_they_build_on() {
    Document page = site.page("/fjordvik/thread");

    assertThat(page.select(".level").eachText())
        .containsExactly("Langsiktige planer", "Tema og sektor");
    assertThat(page.select(".level-list li:contains(Klimaplanen)").text())
        .isEqualTo("Klimaplanen bygger på Samfunnsdelen");
    assertThat(page.select(".graph a").eachAttr("href"))
        .containsExactly("/fjordvik/plan/samfunnsdel", "/fjordvik/plan/klima");
    assertThat(page.select(".graph__line")).hasSize(1);
  }

  @Test
  void a_goal_shows_who_follows_it_up_and_by_how_many_measures() {
    Document page = site.page("/fjordvik/thread");

    assertThat(page.select(".matrix thead th").eachText())
        .containsExactly("Mål", "Samfunnsdelen", "Klimaplanen");
    assertThat(page.select(".matrix tbody th").eachText()).containsExactly("Renere fjord");
    assertThat(page.select(".matrix tbody td .visually-hidden").eachText())
        .containsExactly("Står i planen uten egne tiltak", "Ett tiltak");
    assertThat(page.select(".matrix td a").first().attr("href"))
        .isEqualTo("/fjordvik/plan/samfunnsdel#e-" + GOAL.placement());
  }

  @Test
  void an_element_has_one_page_in_the_words_of_its_own_plan() {
    Document page = site.page("/fjordvik/element/" + GOAL.element());

    assertThat(page.select("h1").text()).isEqualTo("Renere fjord");
    assertThat(page.select(".facts").text()).contains("Samfunnsdelen", "Klimaplanen");
    assertThat(page.select(".graph a").eachAttr("aria-label"))
        .containsExactly("mål: Renere fjord", "tiltak: Nytt renseanlegg");
    assertThat(page.select("tbody tr").eachText().getLast()).startsWith("1 under tiltak");
    Document measure = site.page("/fjordvik/element/" + MEASURE.element());
    assertThat(measure.select("tbody tr").eachText().getFirst())
        .startsWith("1 over mål Renere fjord");
  }

  @Test
  void a_goal_of_the_united_nations_shows_what_is_done_for_its_targets() {
    Document wheel = site.page("/fjordvik/sdg");
    assertThat(wheel.select("tbody tr")).hasSize(17);
    assertThat(wheel.select("tbody tr").get(13).select("td").eachText())
        .containsExactly("2", "1", "1", "0");
    assertThat(wheel.select(".sdg-wheel__part")).hasSize(1);

    Document goal = site.page("/fjordvik/sdg/14");
    assertThat(goal.select("main h2").eachText()).contains("Delmål 14.1");
    assertThat(goal.select(".level-list").last().text())
        .isEqualTo("Renere fjord mål, Samfunnsdelen Mindre utslipp");
    assertThat(goal.select(".pages a").eachAttr("href"))
        .containsExactly("/fjordvik/sdg/13", "/fjordvik/sdg/15");
  }

  @Test
  void another_municipality_has_none_of_it() {
    assertThat(site.get("/lindsoe/element/" + GOAL.element()).statusCode()).isEqualTo(404);
    assertThat(site.page("/lindsoe/thread").text()).doesNotContain("Renere fjord", "Klimaplanen");
    assertThat(site.page("/lindsoe/sdg/14").text()).doesNotContain("Renere fjord");
  }

  @Test
  void what_is_no_address_is_not_there() {
    for (String path :
        List.of("/element/x", "/element", "/sdg/18", "/sdg/0", "/thread/x", "/sdg/1/2")) {
      assertThat(site.get("/fjordvik" + path).statusCode()).isEqualTo(404);
    }
    assertThat(site.get("/fjordvik/thread?plan=%20%20").statusCode()).isEqualTo(200);
    assertThat(site.page("/fjordvik/thread?plan=klima").select(".matrix tbody th").eachText())
        .containsExactly("Renere fjord");
  }
}
