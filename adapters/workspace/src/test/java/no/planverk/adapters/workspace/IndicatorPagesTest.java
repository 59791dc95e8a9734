package no.planverk.adapters.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.adapters.workspace.Caller.Got;
import no.planverk.application.Once;
import no.planverk.application.Reply;
import no.planverk.application.indicator.CorrectReading;
import no.planverk.application.indicator.EditIndicatorFacts;
import no.planverk.application.indicator.EnterReading;
import no.planverk.application.indicator.ListIndicators;
import no.planverk.application.indicator.ReadIndicator;
import no.planverk.application.indicator.RemoveReading;
import no.planverk.application.lists.ExportPersons;
import no.planverk.application.lists.ExportReadings;
import no.planverk.application.lists.ExportUnits;
import no.planverk.application.lists.ImportPersons;
import no.planverk.application.lists.ImportReadings;
import no.planverk.application.lists.ImportUnits;
import no.planverk.application.people.ReadOrganisation;
import no.planverk.application.planning.AddElement;
import no.planverk.application.planning.ElementWords;
import no.planverk.application.planning.Placed;
import no.planverk.application.planning.PlacementWords;
import no.planverk.application.planning.Written;
import no.planverk.domain.catalogue.Band;
import no.planverk.domain.catalogue.Direction;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.IndicatorValues;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.catalogue.YearValue;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.sdg.SdgTag;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The register of indicators on its pages, with two municipalities. */
class IndicatorPagesTest {
  private static final String PATH = "/work/indicators";

  private final Office office =
      new Office(
          it -> {
            var desk = it.desk;
            var almanac = it.hall.almanac;
            var read = new ReadIndicator(desk, almanac);
            return List.of(
                new IndicatorsPages(
                    new ListIndicators(desk, almanac), new ReadOrganisation(desk, almanac)),
                new IndicatorPages(
                    read,
                    new EnterReading(desk, almanac),
                    new CorrectReading(desk, almanac),
                    new RemoveReading(desk, almanac)),
                new IndicatorFactsPages(read, new EditIndicatorFacts(desk, almanac)),
                new ListPages(
                    new ImportUnits(desk, almanac, Given.TABLES),
                    new ImportPersons(desk, almanac, Given.TABLES),
                    new ExportUnits(desk, almanac, Given.TABLES),
                    new ExportPersons(desk, almanac, Given.TABLES),
                    new ImportReadings(desk, almanac, Given.TABLES),
                    new ExportReadings(desk, almanac, Given.TABLES)));
          });
  private final Drafted draft = new Drafted(office);
  private final Caller writer = draft.writer();

  @AfterEach
  void close() {
    office.close();
  }

  private String indicator(String title, List<Band> bands) {
    IndicatorValues values =
        new IndicatorValues(
            Optional.of("tonn"),
            Optional.of(Direction.DOWN),
            Optional.of(new YearValue(2020, new BigDecimal("100"))),
            List.of(new YearValue(2030, new BigDecimal("50"))),
            List.of(),
            bands);
    ElementWords words =
        new ElementWords(
            new Title(title),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(SdgTag.of("13")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            values);
    Actor owner =
        new Actor.StaffMember(
            office.fjordvik.id(), writer.person().orElseThrow(), TenantRole.PLANNER);
    Reply<Written<Placed>> reply =
        new AddElement(office.desk, office.hall.richTexts)
            .add(
                owner,
                draft.plan(),
                Once.eachTime(),
                ElementKind.INDICATOR,
                words,
                new PlacementWords(Optional.empty(), Optional.empty(), Optional.empty(), List.of()),
                Optional.empty());
    ElementId id = ((Reply.Done<Written<Placed>>) reply).value().thing().element().id();
    return PATH + "/" + id;
  }

  private Got enter(String path, String date, String value) {
    return writer.post(path + "/readings", Map.of("date", date, "reading-value", value));
  }

  @Test
  void an_empty_register_says_what_to_do() {
    assertThat(writer.get(PATH).text()).contains("Her er ingen indikatorer ennå", "Gå til planene");
  }

  @Test
  void a_reading_is_entered_and_its_status_explained_beside_chart_and_table() {
    String path = indicator("Utslipp <b>veg</b>", List.of());
    assertThat(writer.get(path).text()).contains("Ingenting er målt ennå");
    Got entered = enter(path, "2025-12-31", "78,5");
    assertThat(entered.location()).isEqualTo("/fjordvik" + path + "?done=reading-entered");
    Document page = writer.get(path).page();
    assertThat(page.text())
        .contains("Utslipp <b>veg</b>", "Nær målet", "78,5 tonn", "Det mangler 3,5", "Byplan");
    assertThat(page.select("svg[role=img]")).hasSize(1);
    assertThat(page.select("table tbody tr")).hasSize(3);
    Document register = writer.get(PATH).page();
    assertThat(register.select("tbody tr").text())
        .contains("Nær målet", "78,5 tonn", "50 tonn i 2030");
    assertThat(register.select(".selections").text()).contains("Nær målet (1)", "I mål (0)");
    assertThat(writer.get(PATH + "?status=off").text()).contains("Ingen indikatorer passer");
  }

  @Test
  void what_is_wrong_stands_at_its_field_and_nothing_is_lost() {
    String path = indicator("Utslipp", List.of());
    Got wrong =
        writer.post(
            path + "/readings",
            Map.of("date", "2025-12-31", "reading-value", "mye", "source", "SSB"));
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.page().select("#reading-value-error").text()).contains("Skriv et tall");
    assertThat(wrong.page().select("#source").val()).isEqualTo("SSB");
    assertThat(enter(path, "2026-12-31", "1").page().select("#date-error").text())
        .contains("fram i tid");
    Got unsaid = writer.post(path + "/readings", Map.of("date", "2025-12-31", "unmeasured", "1"));
    assertThat(unsaid.page().select("#note-error").text()).contains("hvorfor");
    Got neither = writer.post(path + "/readings", Map.of("date", "2025-12-31"));
    assertThat(neither.page().select("#reading-value-error").text()).contains("kryss av");
    enter(path, "2025-12-31", "70");
    assertThat(enter(path, "2025-12-31", "71").page().select("#date-error").text())
        .contains("Det finnes en måling");
  }

  @Test
  void a_reading_is_changed_and_removed_and_the_slower_one_is_told() {
    String path = indicator("Utslipp", List.of());
    enter(path, "2025-12-31", "70");
    Document form = writer.get(path + "/readings/1").page();
    assertThat(form.select("#reading-value").val()).isEqualTo("70");
    String revision = form.select("input[name=revision]").first().val();
    Map<String, String> fields =
        Map.of("date", "2025-12-31", "reading-value", "72", "revision", revision);
    assertThat(writer.post(path + "/readings/1", fields).location()).contains("reading-changed");
    Got slower = writer.post(path + "/readings/1", fields);
    assertThat(slower.page().select("#date-error").text()).contains("Noen andre");
    String now = slower.page().select("input[name=revision]").first().val();
    assertThat(writer.post(path + "/readings/1/removal", Map.of("revision", revision)).status())
        .isEqualTo(409);
    assertThat(writer.post(path + "/readings/1/removal", Map.of("revision", now)).location())
        .contains("reading-removed");
    assertThat(writer.get(path + "/readings/1").status()).isEqualTo(404);
    assertThat(writer.get(path + "/readings/x").status()).isEqualTo(404);
  }

  @Test
  void what_is_told_stands_on_the_page_and_a_missing_reading_is_marked() {
    String path = indicator("Utslipp", List.of());
    Map<String, String> fields =
        Map.of(
            "definition", "Tonn CO₂ fra veg",
            "origin", "Miljødirektoratet",
            "frequency", "yearly",
            "quality", "weak",
            "quality-note", "Modell",
            "revision", "0");
    assertThat(writer.post(path + "/facts", fields).location()).contains("indicator-described");
    assertThat(writer.post(path + "/facts", fields).page().select("#definition-error").text())
        .contains("Noen andre");
    assertThat(writer.get(path).text())
        .contains("Tonn CO₂ fra veg", "Miljødirektoratet", "Hvert år", "Svak", "Måling mangler");
    assertThat(writer.get(PATH + "?overdue=1").page().select("tbody tr")).hasSize(1);
    assertThat(writer.get(path + "/facts").page().select("#origin").val())
        .isEqualTo("Miljødirektoratet");
    Got tooLong = writer.post(path + "/facts", Map.of("origin", "x".repeat(501), "revision", "1"));
    assertThat(tooLong.page().select("#origin-error").text()).contains("500");
  }

  @Test
  void faults_of_bands_are_told() {
    Band red = new Band("red", Optional.empty(), Optional.of(new BigDecimal("40")));
    Band green = new Band("green", Optional.of(new BigDecimal("50")), Optional.empty());
    String path = indicator("Trivsel", List.of(red, green));
    enter(path, "2025-12-31", "45");
    assertThat(writer.get(path).text())
        .contains(
            "er det et hull, fra 40 tonn til 50 tonn", "ligger ikke i noe bånd", "Kan ikke sies");
  }

  @Test
  void bands_are_drawn_behind_the_chart_with_their_words() {
    Band red = new Band("rød", Optional.of(new BigDecimal("80")), Optional.empty());
    Band green = new Band("grønn", Optional.empty(), Optional.of(new BigDecimal("80")));
    Document page = writer.get(indicator("Utslipp", List.of(red, green))).page();
    assertThat(page.select("svg[role=img] rect.chart__band").eachAttr("data-meaning"))
        .containsExactly("off", "on-target");
    assertThat(page.select(".chart__bands text").eachText()).containsExactly("rød", "grønn");
    assertThat(writer.get(indicator("Støy", List.of())).page().select(".chart__band")).isEmpty();
  }

  @Test
  void the_register_is_searched_and_put_in_order() {
    indicator("Avfall", List.of());
    String read = indicator("Utslipp", List.of());
    enter(read, "2025-12-31", "78,5");
    Document found = writer.get(PATH + "?text=UTSLIPP&sort=-title").page();
    assertThat(found.select("tbody th a").eachText()).containsExactly("Utslipp");
    assertThat(found.select("#text").val()).isEqualTo("UTSLIPP");
    assertThat(found.select("input[type=hidden][name=sort]").val()).isEqualTo("-title");
    assertThat(found.select("th[aria-sort=descending] a").attr("href"))
        .isEqualTo("/fjordvik" + PATH + "?text=UTSLIPP");
    Document ordered = writer.get(PATH + "?sort=-latest").page();
    assertThat(ordered.select("tbody th a").eachText()).containsExactly("Utslipp", "Avfall");
    assertThat(writer.get(PATH + "?sort=colour").page().select("tbody th a").eachText())
        .containsExactly("Avfall", "Utslipp");
    assertThat(writer.get(PATH + "?text=laks").text()).contains("Ingen indikatorer passer");
  }

  @Test
  void a_list_of_readings_is_tried_and_then_taken_in() {
    String path = indicator("Utslipp", List.of());
    String list = "Indikator;Dato;Verdi\nUtslipp;31.12.2024;81,5\n";
    Got tried = writer.post(PATH + "/import", Map.of("text", list));
    assertThat(tried.text()).contains("1 nye, 0 endret, 0 uendret.", "Utslipp, 2024-12-31");
    Map<String, String> again =
        Map.of(
            "content", tried.page().select("input[name=content]").val(),
            "seen", tried.page().select("input[name=seen]").val());
    assertThat(writer.post(PATH + "/import", again).location())
        .isEqualTo("/fjordvik" + PATH + "?done=imported");
    assertThat(writer.get(path).text()).contains("81,5 tonn");
    assertThat(writer.get(PATH + "/export").body()).contains("81.5");
    Got faulty =
        writer.post(PATH + "/import", Map.of("text", "Indikator;Dato;Verdi\nX;31.12.2024;1\n"));
    assertThat(faulty.status()).isEqualTo(400);
    assertThat(faulty.text()).contains("heter eller har nøkkelen «X»");
  }

  @Test
  void who_only_reads_has_no_forms_and_others_find_nothing() {
    String path = indicator("Utslipp", List.of());
    Caller reader = draft.with(PlanRole.READER);
    assertThat(reader.get(path).page().select("main form")).isEmpty();
    assertThat(
            reader
                .post(path + "/readings", Map.of("date", "2025-12-31", "reading-value", "1"))
                .status())
        .isEqualTo(403);
    assertThat(reader.get(path + "/facts").status()).isEqualTo(403);
    assertThat(reader.get(path + "/readings/1").status()).isEqualTo(403);
    Caller outsider = office.as(TenantRole.EMPLOYEE);
    assertThat(outsider.get(path).status()).isEqualTo(404);
    assertThat(outsider.get(PATH).page().select("tbody tr")).isEmpty();
    assertThat(
            outsider
                .post(PATH + "/import", Map.of("text", "Indikator;Dato;Verdi\nX;1.1.2024;1\n"))
                .status())
        .isEqualTo(403);
    assertThat(outsider.get(PATH + "/import").status()).isEqualTo(403);
    Caller dane = office.as(office.lindso, TenantRole.ADMINISTRATOR);
    assertThat(dane.get(path).status()).isEqualTo(404);
    assertThat(dane.get(PATH).page().select("tbody tr")).isEmpty();
  }
}
