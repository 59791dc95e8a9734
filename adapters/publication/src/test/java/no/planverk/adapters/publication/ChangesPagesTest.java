package no.planverk.adapters.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.publication.PublicStanding;
import no.planverk.domain.publication.PublishedSection;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is other in a version than in an earlier one, as the public reads it. */
final class ChangesPagesTest {
  private static final SectionId SECTION = new SectionId(UUID.randomUUID());
  private static final Element GOAL =
      Element.a(ElementKind.GOAL, "Mindre utslipp").owner("Plan").from("2026", "2027");
  private static TestSite site;

  @BeforeAll
  static void publish() {
    site = new TestSite();
    Volume.of("klima", "Klimaplan")
        .version(1, PublicStanding.SUPERSEDED)
        .section(section("Ferjen går på diesel.", GOAL))
        .on(site.fjordvik);
    Volume.of("klima", "Klimaplan")
        .version(3, PublicStanding.IN_FORCE)
        .section(
            section(
                "Ferjen går på strøm.",
                GOAL.fetchedAs("Halve utslippet").owner("Samfunn").from("2026", "2030"),
                Element.a(ElementKind.MEASURE, "Ladestrøm på kaien")))
        .on(site.fjordvik);
  }

  private static PublishedSection section(String prose, Element... elements) {
    List<PublishedSection.Block> blocks = new ArrayList<>();
    blocks.add(Volume.prose("<p data-id=\"a\">" + prose + "</p>"));
    for (Element element : elements) {
      blocks.add(Volume.shown(element));
    }
    return new PublishedSection(SECTION, "Sjø", blocks, List.of());
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void what_went_out_and_what_came_in_is_marked_where_it_stands() {
    Document page = site.page("/fjordvik/plan/klima/v/3/since/1");
    assertThat(page.select("h1").text()).isEqualTo("Hva er endret i versjon 3?");
    assertThat(page.select(".changes del").eachText()).contains("Tatt ut: diesel", "Tatt ut: Plan");
    assertThat(page.select(".changes ins").eachText())
        .contains("Nytt: strøm", "Nytt: Samfunn", "Nytt: 2030");
    assertThat(page.select(".changes__element:contains(Ladestrøm) .ds-tag").text())
        .isEqualTo("Nytt");
    assertThat(page.select("main ul").text())
        .contains("1 avsnitt er endret", "1 nytt mål eller tiltak", "1 mål eller tiltak er endret");
  }

  @Test
  void a_plan_leads_to_what_changed_since_the_version_before() {
    assertThat(site.page("/fjordvik/plan/klima").select(".facts a").eachAttr("href"))
        .contains("/fjordvik/plan/klima/v/3/since/1");
  }

  @Test
  void versions_that_are_the_same_say_so_and_others_are_not_there() {
    assertThat(site.page("/fjordvik/plan/klima/v/3/since/3").select(".lead").text())
        .isEqualTo("Teksten er den samme i versjon 3 og versjon 3.");
    for (String nowhere :
        List.of(
            "/fjordvik/plan/klima/v/3/since/2",
            "/fjordvik/plan/klima/v/3/since/x",
            "/fjordvik/plan/klima/v/3/since",
            "/lindsoe/plan/klima/v/3/since/1")) {
      assertThat(site.get(nowhere).statusCode()).as(nowhere).isEqualTo(404);
    }
  }
}
