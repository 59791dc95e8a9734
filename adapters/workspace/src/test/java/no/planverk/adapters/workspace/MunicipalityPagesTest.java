package no.planverk.adapters.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.planverk.adapters.workspace.Caller.Got;
import no.planverk.application.memory.MemoryCommons;
import no.planverk.application.municipality.AddCouncilTerm;
import no.planverk.application.municipality.AddMeetings;
import no.planverk.application.municipality.AddTemplate;
import no.planverk.application.municipality.ChooseCommons;
import no.planverk.application.municipality.ChooseNames;
import no.planverk.application.municipality.ChooseNumbering;
import no.planverk.application.municipality.ChooseTemplates;
import no.planverk.application.municipality.EditMunicipality;
import no.planverk.application.municipality.EditTemplate;
import no.planverk.application.municipality.ReadChoices;
import no.planverk.application.municipality.ReadCommons;
import no.planverk.application.municipality.ReadCouncilDates;
import no.planverk.application.municipality.ReadTemplates;
import no.planverk.application.municipality.RemoveCouncilTerm;
import no.planverk.application.municipality.RemoveMeeting;
import no.planverk.application.people.CloseBody;
import no.planverk.application.people.EditBody;
import no.planverk.application.people.NameBody;
import no.planverk.application.planning.ListPlans;
import no.planverk.application.publishing.ChooseLinks;
import no.planverk.application.publishing.ChooseLogo;
import no.planverk.application.publishing.ChooseLook;
import no.planverk.application.publishing.ReadLook;
import no.planverk.application.writing.OpenEditor;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.publication.Look;
import no.planverk.domain.statute.StatutoryClock;
import no.planverk.domain.template.OutlineLine;
import no.planverk.domain.template.OwnTemplate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalityPagesTest {
  private static final String PATH = "/work/municipality";

  private final MemoryCommons commons = new MemoryCommons();
  private final Office office =
      new Office(
          it ->
              List.of(
                  new MunicipalityPages(
                      new EditMunicipality(it.desk, it.hall.municipalities),
                      new ReadChoices(it.desk),
                      new ReadTemplates(it.desk),
                      new ReadCouncilDates(it.desk),
                      new ReadCommons(commons),
                      it.faces),
                  new LinksPages(new ChooseLinks(it.desk), it.faces),
                  new CommonsPages(new ReadCommons(commons), new ChooseCommons(it.desk, commons)),
                  new LookPages(new ChooseLook(it.desk), new ChooseLogo(it.desk), it.faces),
                  new NamesPages(new ChooseNames(it.desk), it.faces),
                  new NumberingPages(new ReadChoices(it.desk), new ChooseNumbering(it.desk)),
                  new BodyPages(
                      Given.readOrganisation(it),
                      new NameBody(it.desk),
                      new EditBody(it.desk),
                      new CloseBody(it.desk)),
                  new TemplatePages(
                      new ReadTemplates(it.desk),
                      new ReadChoices(it.desk),
                      new AddTemplate(it.desk),
                      new EditTemplate(it.desk),
                      new ChooseTemplates(it.desk),
                      new ListPlans(it.desk, it.hall.almanac),
                      new OpenEditor(it.desk)),
                  new CouncilPages(
                      new ReadCouncilDates(it.desk),
                      new AddCouncilTerm(it.desk),
                      new RemoveCouncilTerm(it.desk),
                      new AddMeetings(it.desk),
                      new RemoveMeeting(it.desk),
                      new StatutoryClock())));
  private final Caller administrator = office.as(TenantRole.ADMINISTRATOR);
  private final Caller dane = office.as(office.lindso, TenantRole.ADMINISTRATOR);

  @AfterEach
  void close() {
    office.close();
  }

  private Got done(String path, Map<String, String> fields) {
    Got got = administrator.post(path, fields);
    assertThat(got.status()).describedAs(got.text()).isEqualTo(303);
    office.faces.changed(office.fjordvik.id());
    return got;
  }

  private static String value(Got got, String field) {
    return got.page().select("[name=" + field + "]").val();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/name",
        "/look",
        "/names",
        "/numbering",
        "/commons",
        "/bodies",
        "/bodies/new",
        "/templates",
        "/templates/new",
        "/council"
      })
  void each_part_has_a_page_for_administrators_only(String part) {
    Got got = administrator.get(PATH + part);
    assertThat(got.status()).isEqualTo(200);
    assertThat(got.page().select("h1").text()).isNotEmpty();
    assertThat(got.page().select("nav a[href=/fjordvik/work/municipality]").text())
        .contains("Kommunen");
    assertThat(office.as(TenantRole.PLANNER).get(PATH + part).status()).isEqualTo(403);
    assertThat(office.support(office.fjordvik).get(PATH + part).status()).isEqualTo(403);
  }

  @ParameterizedTest
  @EnumSource(value = TenantRole.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
  void others_change_nothing(TenantRole role) {
    Caller caller = office.as(role);
    for (String path :
        List.of(
            "/name",
            "/look",
            "/links",
            "/logo",
            "/logo/removal",
            "/names",
            "/numbering",
            "/commons",
            "/bodies/new",
            "/templates",
            "/templates/new",
            "/council/terms",
            "/council/terms/removal",
            "/council/meetings",
            "/council/meetings/removal")) {
      assertThat(caller.post(PATH + path, Map.of()).status()).describedAs(path).isEqualTo(403);
    }
  }

  @Test
  void the_name_is_changed_and_what_was_wrong_stands_in_the_form() {
    Got form = administrator.get(PATH + "/name");
    String revision = value(form, "revision");
    Got wrong =
        administrator.post(
            PATH + "/name", Map.of("name", "", "language", "nn", "revision", revision));
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.page().select(".ds-error-summary a").attr("href")).isEqualTo("#name");
    done(PATH + "/name", Map.of("name", "Fjordvik herad", "language", "nn", "revision", revision));
    assertThat(administrator.get(PATH).page().select("header a").text()).contains("Fjordvik herad");
    assertThat(
            administrator
                .post(PATH + "/name", Map.of("name", "X", "language", "nb", "revision", revision))
                .status())
        .isEqualTo(409);
    assertThat(dane.get(PATH).body()).doesNotContain("Fjordvik herad");
  }

  @Test
  void a_colour_is_tried_before_it_is_chosen() {
    Got pale = administrator.get(PATH + "/look?was=%230b5c7a&colour=%23ffe066&picked=%230b5c7a");
    assertThat(pale.text()).contains("Slik blir sidene med #ffe066", "For svakt", "justerer");
    assertThat(pale.page().select("link[href*=colours.css]").attr("href"))
        .endsWith("colours.css?colour=%23ffe066");
    assertThat(administrator.get(PATH + "/look/colours.css?colour=%23ffe066").body())
        .contains("--ds-color-accent-base-default:#ffe066");
    assertThat(administrator.get(PATH + "/look/colours.css?colour=red").status()).isEqualTo(404);
    assertThat(
            administrator
                .get(PATH + "/look?was=%230b5c7a&colour=%230b5c7a&picked=%23115511")
                .text())
        .contains("Slik blir sidene med #115511");
    assertThat(administrator.get(PATH + "/look?colour=red").text()).contains("Skriv en farge");
    assertThat(administrator.post(PATH + "/look", Map.of("colour", "red")).status()).isEqualTo(400);
    done(PATH + "/look", Map.of("colour", "#115511"));
    assertThat(administrator.get(PATH + "/look").text()).contains("nå, med #115511");
    assertThat(new ReadLook(office.hall.tenants).read(office.lindso.id())).isEqualTo(Look.DEFAULT);
  }

  @Test
  void a_logo_is_a_picture_by_its_bytes() {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 1};
    byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
    assertThat(administrator.upload(PATH + "/logo", Map.of(), "logo", "l.png", svg).text())
        .contains("Filen er ikke et bilde");
    assertThat(administrator.upload(PATH + "/logo", Map.of(), "logo", "l.png", new byte[0]).text())
        .contains("Velg en bildefil");
    assertThat(
            administrator
                .upload(PATH + "/logo", Map.of(), "logo", "l.png", new byte[ChooseLogo.LARGEST + 1])
                .text())
        .contains("for stort");
    assertThat(administrator.upload(PATH + "/logo", Map.of(), "logo", "l.svg", png).status())
        .isEqualTo(303);
    office.faces.changed(office.fjordvik.id());
    assertThat(administrator.get(PATH).page().select("header img").attr("alt"))
        .isEqualTo("fjordvik kommune");
    assertThat(dane.get(PATH).page().select("header img")).isEmpty();
    done(PATH + "/logo/removal", Map.of());
    assertThat(administrator.get(PATH).page().select("header img")).isEmpty();
  }

  @Test
  void own_words_stand_wherever_the_kind_is_named() {
    Map<String, String> fields = new HashMap<>();
    fields.put("several-goal", "retninger");
    Got wrong = administrator.post(PATH + "/names?language=nb", fields);
    assertThat(wrong.page().select(".ds-error-summary a").attr("href")).isEqualTo("#kind-goal");
    assertThat(value(wrong, "several-goal")).isEqualTo("retninger");
    fields.put("kind-goal", "retning");
    fields.put("type-no.strategy", "Veivalg");
    done(PATH + "/names?language=nb", fields);
    assertThat(value(administrator.get(PATH + "/names?language=nb"), "kind-goal"))
        .isEqualTo("retning");
    assertThat(value(administrator.get(PATH + "/names?language=en"), "kind-goal")).isEmpty();
    assertThat(administrator.get(PATH + "/numbering").text()).contains("Retning");
    assertThat(office.faces.of(office.fjordvik.id()).names().several(ElementKind.GOAL, Language.NB))
        .isEqualTo("retninger");
    assertThat(dane.get(PATH + "/numbering").text()).doesNotContain("Retning");
  }

  @Test
  void an_administrator_lets_the_plans_be_found_from_everywhere_and_takes_it_back() {
    assertThat(administrator.get(PATH).text()).contains("bare funnet hos kommunen selv");
    done(PATH + "/commons", Map.of("open", "1"));
    assertThat(commons.isOpen(office.fjordvik.id())).isTrue();
    assertThat(administrator.get(PATH).text()).contains("funnet i alle kommuner");
    assertThat(administrator.get(PATH + "/commons").page().select("#open[checked]")).hasSize(1);
    assertThat(dane.get(PATH + "/commons").page().select("#open[checked]")).isEmpty();
    done(PATH + "/commons", Map.of());
    assertThat(commons.isOpen(office.fjordvik.id())).isFalse();
  }

  @Test
  void numbering_is_checked_letter_by_letter() {
    Got wrong =
        administrator.post(
            PATH + "/numbering",
            Map.of(
                "way", "by-kind", "prefix-goal", "M1", "prefix-measure", "t", "prefix-track", "T"));
    assertThat(wrong.page().select(".ds-error-summary a").eachAttr("href"))
        .containsExactlyInAnyOrder("#prefix-goal", "#prefix-measure");
    assertThat(value(wrong, "prefix-goal")).isEqualTo("M1");
    done(PATH + "/numbering", Map.of("way", "by-kind", "prefix-goal", "H", "revision", "0"));
    assertThat(administrator.get(PATH).text()).contains("Hver type for seg");
    assertThat(
            administrator
                .post(PATH + "/numbering", Map.of("way", "none", "revision", "0"))
                .status())
        .isEqualTo(409);
    assertThat(dane.get(PATH).text()).contains("Efter rækkefølgen");
  }

  @Test
  void a_body_is_added_renamed_and_closed() {
    assertThat(
            administrator
                .post(PATH + "/bodies/new", Map.of("name", "kommunestyret", "kind", "council"))
                .text())
        .contains("Et annet organ heter");
    done(PATH + "/bodies/new", Map.of("name", "Plannemnda", "kind", "committee"));
    String edit =
        administrator
            .get(PATH + "/bodies")
            .page()
            .select("a[aria-label=Endre Plannemnda]")
            .attr("href");
    String body = edit.replace("/fjordvik", "");
    done(body, Map.of("name", "Planutvalget", "kind", "committee", "revision", "1"));
    assertThat(
            administrator
                .post(body, Map.of("name", "X", "kind", "committee", "revision", "1"))
                .status())
        .isEqualTo(409);
    done(body + "/closing", Map.of("day", "2026-01-01", "revision", "2"));
    assertThat(administrator.get(PATH + "/bodies").text()).contains("Lagt ned fra 1. januar 2026");
    assertThat(dane.get(body).status()).isEqualTo(404);
    assertThat(dane.post(body + "/closing", Map.of("day", "2026-01-01")).status()).isEqualTo(404);
  }

  @Test
  void a_template_is_copied_changed_and_retired() {
    Got copy = administrator.get(PATH + "/templates/new?from=strategy");
    assertThat(value(copy, "title-1")).isNotEmpty();
    assertThat(copy.page().select("input[name=types][checked]").eachAttr("value"))
        .containsExactly("no.strategy");
    Got wrong =
        administrator.post(
            PATH + "/templates/new", Map.of("name", "Vår", "help-2", "Hjelp uten tittel"));
    assertThat(wrong.page().select(".ds-error-summary a").eachAttr("href"))
        .contains("#types", "#title-2", "#title-1");
    assertThat(value(wrong, "help-2")).isEqualTo("Hjelp uten tittel");
    done(
        PATH + "/templates/new",
        Map.of(
            "name",
            "Vår strategi",
            "types",
            "no.strategy",
            "title-1",
            "To",
            "order-1",
            "2",
            "title-2",
            "Én",
            "order-2",
            "1",
            "title-3",
            "Under to",
            "order-3",
            "3",
            "level-3",
            "2"));
    OwnTemplate made =
        office.stored(office.fjordvik, stores -> stores.customs().templates()).getFirst();
    assertThat(OutlineLine.of(made.sections()))
        .extracting(it -> it.level() + it.title().value())
        .containsExactly("1Én", "1To", "2Under to");
    String page = PATH + "/templates/" + made.id();
    assertThat(value(administrator.get(page), "title-3")).isEqualTo("Under to");
    done(page + "/retirement", Map.of("revision", "1"));
    assertThat(administrator.get(PATH + "/templates").text()).contains("Ta i bruk igjen");
    assertThat(dane.get(page).status()).isEqualTo(404);
    assertThat(dane.get(PATH + "/templates").body()).doesNotContain("Vår strategi");
  }

  @Test
  void days_are_pasted_one_a_line_and_the_law_counts_from_the_constitution() {
    done(PATH + "/council/terms", Map.of("constituted", "2023-10-18"));
    assertThat(
            administrator.post(PATH + "/council/terms", Map.of("constituted", "2023-10-18")).text())
        .contains("ført inn allerede");
    assertThat(administrator.get(PATH + "/council").text())
        .contains("senest 18. oktober 2024", "pbl § 10-1");
    String council =
        administrator.get(PATH + "/council").page().select("#body option").first().val();
    Got wrong =
        administrator.post(
            PATH + "/council/meetings",
            Map.of("body", council, "days", "2026-06-18 Budsjett\n31.2.2026 Feil"));
    assertThat(wrong.text()).contains("31.2.2026 Feil");
    done(
        PATH + "/council/meetings",
        Map.of("body", council, "days", "2026-06-18 Budsjett\r\n\r\n7.5.2026\r\n"));
    assertThat(administrator.get(PATH + "/council").page().select("tbody th").eachText())
        .containsExactly("7. mai 2026", "18. juni 2026");
    done(PATH + "/council/meetings/removal", Map.of("body", council, "day", "2026-05-07"));
    assertThat(administrator.get(PATH + "/council").page().select("tbody th")).hasSize(1);
    assertThat(dane.get(PATH + "/council").page().select("tbody th")).isEmpty();
    assertThat(
            dane.post(PATH + "/council/meetings", Map.of("body", council, "days", "2026-06-18"))
                .status())
        .isEqualTo(404);
    done(PATH + "/council/terms/removal", Map.of("day", "2023-10-18"));
  }

  @Test
  void what_is_no_link_is_named_and_nothing_of_what_was_written_is_lost() {
    Map<String, String> wrong =
        Map.of(
            "header-links", "Kommunen | https://fjordvik.example\nNabo | nabo.example",
            "footer-links", "",
            "statement", "uustatus",
            "contact", "post@fjordvik.example");
    Got refused = administrator.post(PATH + "/links", wrong);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.text())
        .contains(
            "«Nabo | nabo.example» er ikke en lenke",
            "Kommunen | https://fjordvik.example",
            "Skriv en adresse som begynner med https://");
    done(
        PATH + "/links",
        Map.of(
            "header-links", "Kommunen|https://fjordvik.example",
            "footer-links", "",
            "statement", "https://uustatus.example/1",
            "contact", ""));
    assertThat(administrator.get(PATH + "/links").body())
        .contains("Kommunen | https://fjordvik.example", "https://uustatus.example/1");
    assertThat(administrator.get(PATH).text()).contains("Én egen lenke");
  }
}
