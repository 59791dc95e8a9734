package no.planverk.adapters.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.planverk.application.Desk;
import no.planverk.application.TownHall;
import no.planverk.application.publishing.KeepCommons;
import no.planverk.domain.publication.PublishedSection;
import no.planverk.domain.tenant.Tenant;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is found in all municipalities that let themselves be found. */
final class EverywherePagesTest {
  private static final PublishedSection SECTION =
      Volume.section("Transport", List.of(Volume.prose("<p>Trygg sykkel til skolen & jobb</p>")));
  private static TestSite site;

  @BeforeAll
  static void publish() {
    site = new TestSite();
    site.now("2026-11-27T09:00:00Z");
    Volume.of("sykkel", "Sykkelplan").section(SECTION).on(site.fjordvik);
    Volume.of("klima", "Klimaplan")
        .proposal(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 12, 14))
        .on(site.fjordvik);
    Volume.of("dansk", "Cykel og sykkel").type("dk.policy").on(site.lindsoe);
    site.commons.open(Towns.FJORDVIK.id(), Instant.EPOCH);
    keep();
  }

  private static void keep() {
    Desk desk = new Desk(site.shelf, site.clock, TownHall.counting());
    for (Tenant tenant : new Towns(new Shelf()).all()) {
      new KeepCommons(desk, site.commons).keep(TownHall.VENDOR, tenant);
    }
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  private static Document search(String query) {
    return site.page("/lindsoe/search/everywhere?q=" + query);
  }

  @Test
  void a_place_of_another_municipality_is_found_and_led_to() {
    Document page = search("skolen");
    assertThat(page.select(".hit a").eachAttr("href"))
        .containsExactly("/fjordvik/plan/sykkel#s-" + SECTION.id());
    assertThat(page.select(".hit__place").text()).isEqualTo("Fjordvik kommune › Sykkelplan");
    assertThat(page.select(".hit mark").eachText()).contains("skolen");
    assertThat(page.select(".hit").text()).contains("skolen & jobb");
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
  }

  @Test
  void a_municipality_that_does_not_consent_is_not_there() {
    assertThat(search("cykel").select(".hit")).isEmpty();
    assertThat(search("sykkel").select("#municipality option").eachText())
        .containsExactly("Alle kommuner", "Fjordvik kommune");
    assertThat(site.page("/lindsoe/search?q=cykel").select(".hit")).hasSize(1);
  }

  @Test
  void it_is_narrowed_by_municipality_and_by_type() {
    int all = search("sykkel").select(".hit").size();
    assertThat(all).isPositive();
    assertThat(search("sykkel&municipality=fjordvik").select(".hit")).hasSize(all);
    assertThat(search("sykkel&municipality=fjordvik").select("option[selected]").text())
        .isEqualTo("Fjordvik kommune");
    assertThat(search("sykkel&municipality=lindsoe").select(".hit")).isEmpty();
    assertThat(search("sykkel&type=dk.policy").select(".hit")).isEmpty();
    assertThat(search("klimaplan").select(".hit a").eachAttr("href"))
        .contains("/fjordvik/plan/klima/proposal");
  }

  @Test
  void the_two_searches_lead_to_each_other_with_the_words() {
    assertThat(site.page("/lindsoe/search?q=trygg+sykkel").select("main > p > a").eachAttr("href"))
        .contains("/lindsoe/search/everywhere?q=trygg+sykkel");
    assertThat(search("trygg+sykkel").select("main > p > a").eachAttr("href"))
        .contains("/lindsoe/search?q=trygg+sykkel");
    assertThat(search("%3Cscript%3E").select("#q").attr("value")).isEqualTo("<script>");
    assertThat(site.get("/lindsoe/search/elsewhere").statusCode()).isEqualTo(404);
  }
}
