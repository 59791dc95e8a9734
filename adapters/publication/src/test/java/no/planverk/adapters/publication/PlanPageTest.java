package no.planverk.adapters.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.publication.PublicStanding;
import no.planverk.domain.sdg.SdgTag;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class PlanPageTest {
  private static TestSite site;
  private static Document page;

  @BeforeAll
  static void publish() {
    site = new TestSite();
    LargePlan.volume().on(site.fjordvik);
    Volume.of("samfunnsdel", "Kommuneplanens samfunnsdel 2021–2040").on(site.fjordvik);
    Volume.of("gammel", "Den gamle planen").on(site.lindsoe);
    page = site.page("/fjordvik/plan/klimaplan");
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void a_page_has_one_title_and_the_language_of_the_plan() {
    assertThat(page.select("h1").eachText()).containsExactly("Klima- og energiplan 2024–2035");
    assertThat(page.select("main").attr("lang")).isEqualTo("nb");
    assertThat(page.select("html").attr("lang")).isEqualTo("nb");
    assertThat(page.title()).isEqualTo("Klima- og energiplan 2024–2035 – Fjordvik kommune");
    assertThat(page.select(".page__subtitle").text()).startsWith("Veien til");
    assertThat(page.select("link[rel=canonical]").attr("href"))
        .isEqualTo(TestSite.SERVICE.at("/fjordvik/plan/klimaplan"));
  }

  @Test
  void plans_that_it_builds_on_are_led_to_where_they_are_on_the_same_site() {
    assertThat(page.select(".plan-facts .facts a[href$=/samfunnsdel]").eachText())
        .containsExactly("Kommuneplanens samfunnsdel 2021–2040");
    assertThat(page.select(".plan-facts .facts a[href*=gammel]")).isEmpty();
  }

  @Test
  void plans_that_build_on_it_are_led_to() {
    assertThat(
            site.page("/fjordvik/plan/samfunnsdel")
                .select(".plan-facts .facts a[href$=/klimaplan]")
                .eachAttr("href"))
        .containsExactly("/fjordvik/plan/klimaplan");
    assertThat(site.page("/lindsoe/plan/gammel").text()).doesNotContain("Planer, der bygger på");
  }

  @Test
  void the_facts_say_what_plan_it_is_and_how_it_came_about() {
    String facts = page.select(".plan-facts > .facts").text();
    assertThat(facts)
        .contains("Plantype Temaplan")
        .contains("Status Gjeldende")
        .contains("Planperiode 2024–2035")
        .contains("Innhold 1 visjon")
        .contains("Ansvarlig enhet Plan og utvikling")
        .contains("Vedtatt av Kommunestyret")
        .contains("Vedtaksdato 18. juni 2024")
        .contains("Saksnummer 26/41")
        .contains("Hjemmel pbl § 11-15")
        .contains("Høring av forslaget: 15. januar 2024 til 1. mars 2024 (33 uttalelser)")
        .contains("Bygger på Kommuneplanens samfunnsdel 2021–2040")
        .contains("Erstatter Den gamle planen");
    assertThat(page.select(".plan-facts .sdg").eachAttr("data-goal"))
        .containsExactly("7", "11", "13");
    assertThat(page.select(".plan-facts .sdg[data-goal=11]").text())
        .isEqualTo("11 Bærekraftige byer og lokalsamfunn (delmål 11.2)");
    assertThat(page.select(".plan-facts .sdg__reason").text())
        .isEqualTo("Planen er kommunens viktigste klimagrep");
  }

  @Test
  void the_contents_list_the_sections_in_order_and_lead_to_them() {
    assertThat(page.select(".contents a").eachText())
        .containsExactly("Innledning", "Kunnskapsgrunnlaget", "Mål og tiltak");
    for (String anchor : page.select(".contents a, a.permalink").eachAttr("href")) {
      assertThat(page.getElementById(anchor.substring(1))).as(anchor).isNotNull();
    }
  }

  @Test
  void headings_go_down_one_level_at_a_time() {
    assertThat(page.select(".plan-section > h2").eachText())
        .containsExactly("Innledning#", "Mål og tiltak#", "Andre mål og tiltak#", "Vedlegg");
    assertThat(page.select(".plan-section .plan-section > h3").text())
        .isEqualTo("Kunnskapsgrunnlaget#");
    assertThat(page.select(".plan-section__text h3").text()).isEqualTo("Slik er planen bygd opp");
    int before = 1;
    for (var heading : page.select("h1,h2,h3,h4,h5,h6,[role=heading]")) {
      int level =
          heading.hasAttr("aria-level")
              ? Integer.parseInt(heading.attr("aria-level"))
              : heading.tagName().charAt(1) - '0';
      assertThat(level).as(heading.text()).isBetween(1, before + 1);
      before = level;
    }
    assertThat(page.select("[role=heading][aria-level=7]").text()).contains("Snakk med");
  }

  @Test
  void elements_stand_in_order_and_under_what_they_stand_under() {
    assertThat(page.select(".element").eachAttr("data-kind"))
        .containsExactly(
            "vision",
            "value",
            "value",
            "goal",
            "strategy",
            "measure",
            "assignment",
            "assignment",
            "measure",
            "indicator",
            "goal",
            "assignment");
    var measure = page.select(".element[data-kind=measure]").first();
    assertThat(measure.parents().stream().filter(it -> it.hasClass("element")))
        .extracting(it -> it.attr("data-kind"))
        .containsExactly("strategy", "goal");
    assertThat(measure.id()).startsWith("e-").doesNotContain(measure.attr("data-element"));
    assertThat(measure.select("> h5 .element__number").text()).isEqualTo("1.1.1");
    assertThat(page.select("#rest .element").size()).isEqualTo(1);
  }

  @Test
  void the_title_of_an_element_is_said_once_in_its_place() {
    for (String title :
        List.of(
            "Utslippene er 60 prosent lavere i 2030",
            "Sammenhengende sykkelvei fra Vågen til sentrum",
            "Klimagassutslipp i alt",
            "Naturen tåler det vi bygger",
            "Fjorden er ren, lufta er klar",
            "Lag et klimaregnskap hvert år")) {
      String body = page.body().outerHtml();
      assertThat(body.split(Pattern.quote(title), -1)).as(title).hasSize(2);
      assertThat(page.select(".element__title:contains(" + title + ")")).hasSize(1);
    }
  }

  @Test
  void a_measure_says_who_when_how_far_and_what_it_costs() {
    var measure = page.select(".element[data-kind=measure]").first();
    assertThat(measure.select("> .element__status .status").attr("data-status"))
        .isEqualTo("started");
    assertThat(measure.select("> .element__status").text()).isEqualTo("I gang");
    assertThat(measure.select("> .facts").text())
        .isEqualTo(
            "Ansvarlig Samfunn og teknikk Start 3. kvartal 2025 Frist 31. desember 2027 Prioritet 1"
                + " Bidrar også til mål 2");
    assertThat(measure.select("> .facts a").attr("href"))
        .isEqualTo("#e-" + LargePlan.OTHER.placement());
    var costs = measure.selectFirst("> .scroll table");
    assertThat(costs.select("caption").text()).isEqualTo("Kostnader");
    assertThat(costs.select("thead th[scope=col]").eachText())
        .containsExactly("År", "Art", "Finansiering", "Prisnivå", "Beløp");
    assertThat(costs.select("tbody tr").get(2).text().replace('\u00a0', ' '))
        .isEqualTo("2026 Investering Eksterne midler 2024 −9 000 000 kr");
    assertThat(costs.select("tfoot").text().replace('\u00a0', ' ')).isEqualTo("Sum 20 700 000 kr");
  }

  @Test
  void an_indicator_has_a_table_in_the_order_of_time_and_a_chart() {
    var indicator = page.selectFirst(".element[data-kind=indicator]");
    assertThat(indicator.select("> .facts").text())
        .isEqualTo("Enhet tonn CO₂-ekvivalenter Ønsket utvikling Ned");
    assertThat(indicator.select("tbody tr").eachText())
        .hasSize(7)
        .element(2)
        .isEqualTo("31. desember 2022 Måling ikke målt Tallet ble ikke laget dette året");
    assertThat(indicator.select("tbody tr").last().text().replace('\u00a0', ' '))
        .isEqualTo("2030 Måltall 16 600");
    assertThat(indicator.select("svg[role=img]").attr("aria-label"))
        .isEqualTo("Utvikling over tid");
    assertThat(indicator.select("circle")).hasSize(6);
  }

  @Test
  void pictures_and_attachments_lead_to_public_files_only() {
    assertThat(page.select("figure img").attr("src"))
        .isEqualTo("/fjordvik/files/" + LargePlan.FIGURE.hex());
    assertThat(page.select("figure img").attr("alt")).isEqualTo("Utslipp > 0");
    assertThat(page.select(".file-list a").last().text()).isEqualTo("Fagrapport <2024>.pdf");
    assertThat(page.select(".file-list a").last().attr("href"))
        .isEqualTo("/fjordvik/files/" + LargePlan.REPORT.hex());
    assertThat(page.select(".plan-section__text .scroll[tabindex=0] > table caption").text())
        .isEqualTo("Utslipp i tonn");
  }

  @Test
  void a_plan_is_cited_by_an_address_at_which_this_very_text_stays() {
    assertThat(page.select(".facts").text())
        .containsPattern(
            "Fjordvik kommune: Klima- og energiplan 2024–2035\\. Versjon \\d, vedtatt ");
    assertThat(page.select(".facts a").eachAttr("href"))
        .anyMatch(it -> it.startsWith(TestSite.SERVICE.at("/fjordvik/plan/klimaplan/v/")));
  }

  @Test
  void nothing_on_the_page_is_script_or_inline_style() {
    assertThat(page.select("script:not([type=application/ld+json]), style, [style], [onclick]"))
        .isEmpty();
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void titles_are_shown_as_they_were_written() {
    String title = "«Grønt» & <b>blått</b>\nlinje 2\nlinje 3\nlinje 4\nlinje 5\nlinje \"6\"";
    Volume.of("rart", "Plan <i>& «sånt»")
        .section(
            Volume.section("A < B & C", List.of(Volume.shown(Element.a(ElementKind.GOAL, title)))))
        .on(site.fjordvik);
    Document rare = site.page("/fjordvik/plan/rart");
    assertThat(rare.selectFirst("h1").wholeText()).isEqualTo("Plan <i>& «sånt»");
    assertThat(rare.title()).startsWith("Plan <i>& «sånt»");
    assertThat(rare.selectFirst(".plan-section h2").ownText()).isEqualTo("A < B & C");
    assertThat(rare.select(".contents a").text()).isEqualTo("A < B & C");
    var heading = rare.selectFirst(".element__title");
    assertThat(heading.wholeText()).contains(title);
    assertThat(heading.select("b, i")).isEmpty();
  }

  @Test
  void a_text_in_another_language_says_so_and_brings_its_own_words() {
    Volume.of("english", "Climate plan").in(Language.EN).sdg(SdgTag.of("13")).on(site.fjordvik);
    Volume.of("sami", "Giellaplána").in(Language.SE).on(site.fjordvik);
    Document english = site.page("/fjordvik/plan/english");
    assertThat(english.select("html").attr("lang")).isEqualTo("nb");
    assertThat(english.select("main").attr("lang")).isEqualTo("en");
    assertThat(english.select("#facts").text()).isEqualTo("About the plan");
    assertThat(english.select(".sdg").text()).contains("Climate action");
    Document sami = site.page("/fjordvik/plan/sami");
    assertThat(sami.select("main").attr("lang")).isEqualTo("se");
    assertThat(sami.select("#facts").attr("lang")).isEqualTo("en");
    assertThat(sami.select("dt").first().attr("lang")).isEqualTo("en");
  }

  @Test
  void earlier_versions_stay_and_lead_to_the_version_in_force() {
    Volume.of("bolig", "Boligplan").version(1, PublicStanding.SUPERSEDED).on(site.fjordvik);
    Volume.of("bolig", "Boligplan, ny")
        .adopted(LocalDate.of(2025, 5, 1))
        .version(2, PublicStanding.IN_FORCE)
        .on(site.fjordvik);
    assertThat(site.page("/fjordvik/plan/bolig").select("h1").text()).isEqualTo("Boligplan, ny");
    assertThat(site.page("/fjordvik/plan/bolig").select(".banner")).isEmpty();
    assertThat(site.page("/fjordvik/plan/bolig/v/2").select(".banner")).isEmpty();
    Document older = site.page("/fjordvik/plan/bolig/v/1");
    assertThat(older.select("h1").text()).isEqualTo("Boligplan");
    assertThat(older.select(".banner[data-kind=older] a").attr("href"))
        .isEqualTo("/fjordvik/plan/bolig");
    assertThat(older.select("link[rel=canonical]").attr("href"))
        .isEqualTo(TestSite.SERVICE.at("/fjordvik/plan/bolig"));
    assertThat(older.select(".facts").text())
        .contains("Versjon 2: Gjeldende, 1. mai 2025", "Versjon 1: Avløst, 18. juni 2024 (denne");
    assertThat(older.select(".facts a").eachAttr("href"))
        .contains("/fjordvik/plan/bolig/v/2")
        .doesNotContain("/fjordvik/plan/bolig/v/1");
  }

  @Test
  void a_plan_that_is_registered_only_says_where_its_text_is() {
    Volume.of("gammel", "Gammel plan").registered("https://example.org/plan.pdf").on(site.fjordvik);
    Document registered = site.page("/fjordvik/plan/gammel");
    assertThat(registered.select(".banner").attr("data-kind")).isEqualTo("registered");
    assertThat(registered.select(".facts a").attr("href"))
        .isEqualTo("https://example.org/plan.pdf");
    assertThat(registered.select("nav.contents")).isEmpty();
  }

  @Test
  void a_plan_past_its_period_is_due_for_review() {
    Volume.of("utlopt", "Utløpt plan").period(2015, 2025).on(site.fjordvik);
    assertThat(site.page("/fjordvik/plan/utlopt").select(".banner[data-kind=due]").text())
        .contains("2025");
    Volume.of("siste-ar", "Siste år").period(2015, 2026).on(site.fjordvik);
    assertThat(site.page("/fjordvik/plan/siste-ar").select(".banner")).isEmpty();
  }

  @Test
  void a_danish_plan_is_danish_all_over() {
    Volume.of("plan", "Cykelplan")
        .type("dk.sector-plan")
        .in(Language.DA)
        .heard(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 1), Optional.of(1))
        .on(site.lindsoe);
    Document danish = site.page("/lindsoe/plan/plan");
    assertThat(danish.select("html").attr("lang")).isEqualTo("da");
    assertThat(danish.select(".facts").text()).contains("Sagsnummer", "(1 høringssvar)");
  }
}
