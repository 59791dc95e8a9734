package no.planverk.adapters.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import no.planverk.domain.catalogue.Cost;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.MeasureStatus;
import no.planverk.domain.sdg.SdgTag;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What other programs read, read by the libraries that they use, of two municipalities. */
final class MachineFilesTest {
  private static final String HOST = TestSite.SERVICE.value();
  private static final Element MEASURE =
      Element.a(ElementKind.MEASURE, "Renseanlegg, \"stort\"")
          .owner("Teknisk etat")
          .from("2027", "2028-Q2")
          .status(MeasureStatus.STARTED, 1)
          .costs(
              new Cost(
                  2027,
                  new BigDecimal("1250000"),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty()));
  private static final Element GOAL =
      Element.a(ElementKind.GOAL, "Ren fjord")
          .sdg(SdgTag.of("14.1", Optional.of("Mindre utslipp")))
          .under(MEASURE);
  private static TestSite site;

  @BeforeAll
  static void publish() {
    site = new TestSite();
    site.now("2026-11-27T09:00:00Z");
    Volume.of("klima", "Klimaplan </script><b>& mer")
        .adopted(LocalDate.of(2026, 3, 12))
        .sdg(SdgTag.of("13"))
        .section(Volume.section("Mål", List.of(Volume.shown(GOAL))))
        .on(site.fjordvik);
    Volume.of("skole", "Skoleplan")
        .proposal(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 12, 14))
        .on(site.fjordvik);
    Volume.of("dansk", "Dansk plan").type("dk.policy").on(site.lindsoe);
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  private static String text(String path) {
    HttpResponse<byte[]> answer = site.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  private static SyndFeed feed(String path) {
    try {
      return new SyndFeedInput()
          .build(new XmlReader(new ByteArrayInputStream(site.get(path).body())));
    } catch (Exception e) {
      throw new AssertionError(path + " is no feed", e);
    }
  }

  @Test
  void what_is_new_comes_as_atom_of_all_and_of_a_plan() {
    SyndFeed all = feed("/fjordvik/feed.atom");
    assertThat(all.getFeedType()).isEqualTo("atom_1.0");
    assertThat(all.getEntries())
        .extracting(SyndEntry::getTitle)
        .anyMatch(it -> it.contains("Klimaplan </script><b>& mer"))
        .anyMatch(it -> it.contains("Skoleplan"))
        .noneMatch(it -> it.contains("Dansk"));
    assertThat(all.getEntries())
        .extracting(SyndEntry::getLink)
        .contains(HOST + "/fjordvik/plan/skole/proposal");
    assertThat(feed("/fjordvik/plan/klima/feed.atom").getEntries()).hasSize(1);
    assertThat(site.get("/lindsoe/plan/klima/feed.atom").statusCode()).isEqualTo(404);
  }

  @Test
  void hearings_and_deadlines_come_as_a_calendar() throws Exception {
    var events =
        new CalendarBuilder()
            .build(new StringReader(text("/fjordvik/calendar.ics")))
            .getComponents(Component.VEVENT);
    assertThat(events.toString())
        .contains("Høring: Skoleplan", "DTSTART;VALUE=DATE:20261102", "DTEND;VALUE=DATE:20261215")
        .contains("Frist: Renseanlegg", "DTSTART;VALUE=DATE:20280630");
    assertThat(text("/lindsoe/calendar.ics")).doesNotContain("Skoleplan", "Renseanlegg");
  }

  @Test
  void the_sitemap_lists_every_page() {
    List<String> pages = addresses("/fjordvik/sitemap.xml");
    assertThat(pages)
        .contains(
            HOST + "/fjordvik/",
            HOST + "/fjordvik/plan/klima",
            HOST + "/fjordvik/plan/skole/proposal",
            HOST + "/fjordvik/element/" + GOAL.element(),
            HOST + "/fjordvik/sdg/17")
        .noneMatch(it -> it.contains("lindsoe"));
    assertThat(pages)
        .allSatisfy(
            it -> assertThat(site.get(it.substring(HOST.length())).statusCode()).isEqualTo(200));
  }

  private static List<String> addresses(String path) {
    return Jsoup.parse(text(path), "", Parser.xmlParser()).select("loc").eachText();
  }

  private static List<CSVRecord> rows(DataSet set) throws IOException {
    return CSVFormat.RFC4180
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(new StringReader(text("/fjordvik/data/" + set.id() + ".csv")))
        .getRecords();
  }

  @ParameterizedTest
  @EnumSource
  void both_forms_of_a_set_say_the_same(DataSet set) throws IOException {
    JsonArray items = json("/fjordvik/data/" + set.id() + ".json").getJsonArray("items");
    List<CSVRecord> rows = rows(set);
    assertThat(items).hasSameSizeAs(rows);
    for (int i = 0; i < rows.size(); i++) {
      JsonObject item = items.getJsonObject(i);
      CSVRecord row = rows.get(i);
      assertThat(set.columns())
          .allSatisfy(it -> assertThat(item.getString(it, "")).isEqualTo(row.get(it)));
    }
  }

  @Test
  void a_set_names_things_by_the_addresses_of_their_pages() throws IOException {
    CSVRecord measure =
        rows(DataSet.ELEMENTS).stream()
            .filter(it -> it.get("kind").equals("measure"))
            .findFirst()
            .orElseThrow();
    assertThat(measure.get("uri")).isEqualTo(HOST + "/fjordvik/element/" + MEASURE.element());
    assertThat(measure.get("title")).isEqualTo("Renseanlegg, \"stort\"");
    assertThat(measure.get("under")).isEqualTo(HOST + "/fjordvik/element/" + GOAL.element());
    assertThat(measure.get("plan")).isEqualTo(HOST + "/fjordvik/plan/klima");
    assertThat(measure.get("deadline")).isEqualTo("2028-Q2");
    assertThat(rows(DataSet.COSTS).getFirst().toList())
        .containsExactly(
            measure.get("uri"),
            "Renseanlegg, \"stort\"",
            "2027",
            "1250000",
            "NOK",
            "operating",
            "");
    assertThat(rows(DataSet.SDG))
        .extracting(it -> it.get("goal") + " " + it.get("target") + " " + it.get("subjectKind"))
        .containsExactlyInAnyOrder("13  plan", "14 14.1 goal");
  }

  @Test
  void scripts_of_other_sites_may_read_the_data_and_nothing_else() {
    assertThat(
            site.get("/fjordvik/data/plans.json")
                .headers()
                .firstValue("Access-Control-Allow-Origin"))
        .hasValue("*");
    assertThat(site.get("/fjordvik/data").headers().firstValue("Access-Control-Allow-Origin"))
        .isEmpty();
  }

  private static JsonObject json(String path) {
    return Json.createReader(new StringReader(text(path))).readObject();
  }

  @Test
  void the_catalogue_lists_every_file_that_is_there() {
    JsonArray graph = json("/fjordvik/data/catalogue.jsonld").getJsonArray("@graph");
    List<String> files =
        graph.getValuesAs(JsonObject.class).stream()
            .filter(it -> it.getString("@type").equals("dcat:Distribution"))
            .map(it -> it.getJsonObject("dcat:downloadURL").getString("@id"))
            .toList();
    assertThat(files).hasSize(DataSet.values().length * DataFiles.values().length);
    assertThat(files)
        .allSatisfy(
            it -> assertThat(site.get(it.substring(HOST.length())).statusCode()).isEqualTo(200));
  }

  @Test
  void the_page_of_the_data_explains_every_column() {
    Document page = site.page("/fjordvik/data");
    for (DataSet set : DataSet.values()) {
      assertThat(page.select("#" + set.id() + " tbody th").eachText()).isEqualTo(set.columns());
      assertThat(page.select("#" + set.id() + " tbody td").eachText())
          .allMatch(it -> !it.isBlank() && !it.startsWith("data."));
    }
  }

  @Test
  void a_plan_says_to_search_engines_what_it_is() {
    Document page = site.page("/fjordvik/plan/klima");
    List<JsonObject> linked =
        page.select("script[type=application/ld+json]").stream()
            .map(it -> Json.createReader(new StringReader(it.data())).readObject())
            .toList();
    assertThat(linked)
        .extracting(it -> it.getString("@type"))
        .containsExactly("Legislation", "BreadcrumbList");
    assertThat(linked.getFirst().getString("name")).isEqualTo("Klimaplan </script><b>& mer");
    assertThat(linked.getFirst().getString("legislationDate")).isEqualTo("2026-03-12");
    assertThat(page.select("link[rel=canonical]").attr("href"))
        .isEqualTo(HOST + "/fjordvik/plan/klima");
    assertThat(page.select("link[type=application/atom+xml]").attr("href"))
        .isEqualTo("/fjordvik/plan/klima/feed.atom");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/fjordvik/data/none.json",
        "/fjordvik/data/plans.xml",
        "/fjordvik/data/plans",
        "/fjordvik/data/plans.json/more",
        "/fjordvik/feed.atom/more",
        "/fjordvik/plan/none/feed.atom"
      })
  void what_is_not_there_is_not_found(String path) {
    assertThat(site.get(path).statusCode()).isEqualTo(404);
  }
}
