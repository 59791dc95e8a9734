package no.planverk.adapters.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.Theme;
import no.planverk.domain.publication.PublishedSection;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is found in the texts of the plans of a municipality, and never in another's. */
final class SearchPagesTest {
  private static final Element GOAL =
      Element.a(ElementKind.GOAL, "Trygge skoleveier").text("<p>Barn går til skolen.</p>");
  private static final PublishedSection SECTION =
      Volume.section(
          "Oppvekst",
          List.of(Volume.prose("<p>Alle <b>grunnskoler</b> får plan.</p>"), Volume.shown(GOAL)));
  private static TestSite site;

  @BeforeAll
  static void publish() {
    site = new TestSite();
    site.now("2026-11-27T09:00:00Z");
    Volume.of("skole", "Skolebruksplan").about(Theme.CHILDREN).section(SECTION).on(site.fjordvik);
    Volume.of("klima", "Klimaplan")
        .proposal(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 12, 14))
        .section(
            Volume.section("Transport", List.of(Volume.prose("<p>Sykkel til skolen & jobb</p>"))))
        .on(site.fjordvik);
    Volume.of("dansk", "Skolepolitik").type("dk.policy").on(site.lindsoe);
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  private static Document search(String words) {
    return site.page("/fjordvik/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
  }

  @Test
  void a_place_leads_into_the_plan_and_shows_what_was_found() {
    Document page = search("skolen");
    assertThat(page.select(".hit a").eachAttr("href"))
        .containsExactlyInAnyOrder(
            "/fjordvik/plan/skole",
            "/fjordvik/plan/skole#s-" + SECTION.id(),
            "/fjordvik/plan/skole#e-" + GOAL.placement(),
            page.select(".hit a[href*=proposal]").attr("href"));
    assertThat(page.select(".result-count").text()).isEqualTo("4 treff");
    assertThat(page.select(".hit:has(a[href$=" + GOAL.placement() + "])").text())
        .contains("Skolebruksplan › Oppvekst");
    assertThat(page.select(".hit mark").eachText()).contains("skolen", "grunnskoler");
    assertThat(page.select(".hit:has(a[href*=proposal]) .ds-tag").text()).isEqualTo("På høring");
    assertThat(page.select(".hit:has(a[href*=proposal])").text()).contains("skolen & jobb");
  }

  @Test
  void a_search_is_narrowed_by_what_the_plans_are() {
    Document page = site.page("/fjordvik/search?q=skole&theme=" + Theme.CHILDREN.id());
    assertThat(page.select(".hit a").eachAttr("href"))
        .isNotEmpty()
        .allMatch(it -> it.startsWith("/fjordvik/plan/skole"));
    assertThat(page.select("#theme option[selected]").attr("value")).isEqualTo(Theme.CHILDREN.id());
  }

  @Test
  void what_is_written_nearly_so_is_found_and_told() {
    Document page = search("sykell");
    assertThat(page.select("main").text()).contains("Ingenting har «sykell».", "«sykkel»");
    assertThat(page.select(".hit")).hasSize(1);
  }

  @Test
  void nothing_found_says_what_to_try_and_an_empty_search_asks() {
    assertThat(search("xyzzy").select("main").text()).contains("Ingen treff", "Prøv et annet ord");
    assertThat(search("").select(".result-count, .hit, .empty")).isEmpty();
    assertThat(search("<script>").select("#q").attr("value")).isEqualTo("<script>");
  }

  @Test
  void another_municipality_finds_its_own_only() {
    Document page = site.page("/lindsoe/search?q=skole");
    assertThat(page.select(".hit a").eachAttr("href")).containsExactly("/lindsoe/plan/dansk");
  }
}
