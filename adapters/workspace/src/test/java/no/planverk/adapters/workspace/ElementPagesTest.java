package no.planverk.adapters.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.planverk.application.people.ReadOrganisation;
import no.planverk.application.planning.AddElement;
import no.planverk.application.planning.EditElement;
import no.planverk.application.planning.MovePlacement;
import no.planverk.application.writing.OpenEditor;
import no.planverk.domain.catalogue.Band;
import no.planverk.domain.element.Element;
import no.planverk.domain.person.TenantRole;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Goals, measures and indicators, worded in forms. */
class ElementPagesTest {
  private static final Office OFFICE =
      new Office(
          office ->
              List.of(
                  new ElementPages(
                      new OpenEditor(office.desk),
                      new ReadOrganisation(office.desk, office.hall.almanac),
                      new AddElement(office.desk, office.hall.richTexts),
                      new EditElement(office.desk, office.hall.richTexts),
                      new MovePlacement(office.desk))));

  private final Drafted draft = new Drafted(OFFICE);

  @AfterAll
  static void close() {
    OFFICE.close();
  }

  private Element only(String title) {
    return draft.text().elements().stream()
        .filter(it -> it.title().value().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private String add(String place, String kind, String fields) {
    Caller.Got got =
        draft.writer().postRaw(draft.at("/elements"), place + "&kind=" + kind + "&" + fields);
    assertThat(got.status()).as(got.text()).isEqualTo(303);
    return got.location().replaceAll(".*#p-([^?&]*).*", "$1");
  }

  @Test
  void a_goal_is_added_to_a_section_with_development_goals_by_picture_and_by_search() {
    add(
        "section=" + draft.section(),
        "goal",
        "title=Ren+fjord&text=Ingen+utslipp&internal=Hemmelig&owner=Skole&sdg-goal=14&sdg=6.3&sdg-reason=Renere+vann&sdg=&sdg-reason=");
    Element goal = only("Ren fjord");
    assertThat(goal.content().sdg()).extracting(it -> it.id()).containsExactly("6.3", "14");
    assertThat(goal.content().sdg().getFirst().reason()).contains("Renere vann");
    assertThat(goal.content().text().orElseThrow().html()).contains("<p data-id=");
    assertThat(draft.text().blocks()).hasSize(1);
  }

  @Test
  void a_measure_stands_under_a_goal_with_costs_as_people_write_them() {
    String goal = add("section=" + draft.section(), "goal", "title=Ren+fjord");
    String measure =
        add(
            "under=" + goal,
            "measure",
            "title=Rens&deadline=2028&status=planned&priority=2&cost-year=2027&cost-amount=1+200+000,50&cost-currency=NOK&cost-kind=&cost-funding=&cost-price-year=&cost-year=2028&cost-amount=300000&cost-currency=&cost-kind=investment&cost-funding=new&cost-price-year=2026");
    Element element = only("Rens");
    assertThat(element.content().costs()).hasSize(2);
    assertThat(element.content().costs().getFirst().amount()).isEqualByComparingTo("1200000.50");
    Document page = draft.writer().get(draft.at("/elements/" + measure)).page();
    assertThat(page.select(".rows__footer").text()).contains("2027", "2028").contains("500");
    assertThat(page.select("#deadline").val()).isEqualTo("2028");
  }

  @Test
  void an_indicator_is_read_and_keeps_what_has_no_field() {
    String indicator =
        add(
            "section=" + draft.section(),
            "indicator",
            "title=Andel&unit=%25&direction=down&baseline-year=2025&baseline-value=24&target-year=2030&target-value=21,5&reading-date=2026-05-31&reading-value=&reading-source=Ungdata&reading-note=ikke+m%C3%A5lt"
                + "&band-status=gr%C3%B8nn&band-from=&band-to=20&band-status=r%C3%B8d&band-from=20,5&band-to=");
    Element element = only("Andel");
    assertThat(element.content().indicator().targets()).hasSize(1);
    assertThat(element.content().indicator().readings().getFirst().note()).contains("ikke målt");
    Document page = draft.writer().get(draft.at("/elements/" + indicator)).page();
    assertThat(page.select("[name=target-value]").first().val()).isEqualTo("21.5");
    assertThat(element.content().indicator().bands())
        .extracting(Band::status)
        .containsExactly("grønn", "rød");
    assertThat(page.select("#band-from-1").val()).isEqualTo("20.5");
  }

  @Test
  void what_is_wrong_is_said_where_it_is_and_nothing_typed_is_lost() {
    Caller.Got got =
        draft
            .writer()
            .postRaw(
                draft.at("/elements"),
                "section="
                    + draft.section()
                    + "&kind=measure&title=&text=Mye+tekst&deadline=snart&cost-year=nitten&cost-amount=mye&sdg=99&sdg-reason=x");
    assertThat(got.status()).isEqualTo(400);
    Document page = got.page();
    assertThat(page.select(".ds-error-summary li")).hasSize(5);
    assertThat(page.select("textarea[name=text]").val()).isEqualTo("Mye tekst");
    assertThat(page.select("#cost-amount-0").val()).isEqualTo("mye");
    assertThat(draft.text().elements()).isEmpty();
  }

  @Test
  void an_element_is_reworded_moved_and_loses_a_goal_that_is_unpicked() {
    String goal = add("section=" + draft.section(), "goal", "title=Gammelt&sdg-goal=3&sdg-goal=4");
    String other = add("section=" + draft.section(), "focus-area", "title=Omr%C3%A5de");
    Document form = draft.writer().get(draft.at("/elements/" + goal)).page();
    assertThat(form.select("input[name=sdg-goal][checked]").eachAttr("value"))
        .containsExactly("3", "4");
    Caller.Got got =
        draft
            .writer()
            .postRaw(
                draft.at("/elements/" + goal),
                "kind=goal&revision=1&title=Nytt&sdg-goal=4&sdg-shown=3&sdg-shown=4&sdg=3&sdg-reason=&sdg=4&sdg-reason=");
    assertThat(got.status()).isEqualTo(303);
    assertThat(only("Nytt").content().sdg()).extracting(it -> it.id()).containsExactly("4");
    assertThat(
            draft
                .writer()
                .postRaw(draft.at("/elements/" + goal), "kind=goal&revision=1&title=Sent")
                .status())
        .isEqualTo(409);
    draft.writer().postRaw(draft.at("/elements/" + other + "/move"), "direction=up");
    assertThat(draft.text().topPlacements().getFirst().id().toString()).isEqualTo(other);
  }

  @Test
  void readers_and_other_municipalities_word_nothing() {
    String goal = add("section=" + draft.section(), "goal", "title=Ren+fjord");
    assertThat(draft.reader().get(draft.at("/elements/" + goal)).status()).isEqualTo(403);
    assertThat(
            draft.reader().postRaw(draft.at("/elements/" + goal), "title=Nei&kind=goal").status())
        .isEqualTo(403);
    Caller dane = OFFICE.as(OFFICE.lindso, TenantRole.ADMINISTRATOR);
    assertThat(dane.get(draft.at("/elements/" + goal)).status()).isEqualTo(404);
    assertThat(dane.post(draft.at("/elements"), Map.of("title", "Nei")).status()).isEqualTo(404);
  }
}
