package no.planverk.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import no.planverk.domain.person.TenantRole;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The register of indicators over HTTP, with two municipalities. */
class IndicatorsTest {
  @AutoClose private final Api api = new Api();

  private final Caller caller = api.administrator();
  private final Caller other = api.in(api.hall.lindso, TenantRole.ADMINISTRATOR);
  private final String plan = Plans.draft(caller);
  private final String indicator = indicator("Utslipp fra veg");
  private final String path = "/indicators/" + indicator;

  private String indicator(String title) {
    return caller.made(
        plan + "/elements",
        """
        {"kind": "indicator", "title": "%s", "unit": "tonn", "direction": "down",
         "sdg": [{"id": "13"}],
         "baseline": {"year": 2020, "value": "100"},
         "targets": [{"year": 2030, "value": "50"}]}
        """
            .formatted(title));
  }

  @Test
  void a_reading_gives_a_status_that_is_explained() {
    assertThat(caller.get(path).json().getJsonObject("assessment").getString("why"))
        .isEqualTo("no-reading");
    Received entered =
        caller.post(
            path + "/readings",
            "{\"date\": \"2025-12-31\", \"value\": \"78\", \"source\": \"SSB\"}");
    assertThat(entered.status()).isEqualTo(201);
    assertThat(entered.json().getInt("number")).isEqualTo(1);
    JsonObject assessment = caller.get(path).json().getJsonObject("assessment");
    assertThat(assessment.getString("status")).isEqualTo("near");
    assertThat(assessment.getString("basis")).isEqualTo("path");
    assertThat(assessment.getString("wanted")).isEqualTo("75");
    assertThat(assessment.getString("missing")).isEqualTo("3");
    assertThat(caller.get("/indicators?status=near&sdg=13").items()).hasSize(1);
    assertThat(caller.get("/indicators?status=off").items()).isEmpty();
    assertThat(caller.get("/indicators?text=utslipp").items()).hasSize(1);
    assertThat(caller.get("/indicators?text=laks").items()).isEmpty();
    assertThat(caller.get("/indicators?overdue=true").items()).isEmpty();
    assertThat(caller.get("/indicators?status=green").faults())
        .containsExactly("/status not-in-table");
  }

  @Test
  void what_is_wrong_with_a_reading_is_named() {
    assertThat(caller.post(path + "/readings", "{\"date\": \"2025-12-31\"}").faults())
        .containsExactly("/note missing-member");
    assertThat(caller.post(path + "/readings", "{\"value\": \"1,5\"}").faults())
        .containsExactlyInAnyOrder("/date missing-member", "/value invalid-number");
    caller.post(path + "/readings", "{\"date\": \"2025-12-31\", \"note\": \"Nede\"}");
    assertThat(
            caller
                .post(path + "/readings", "{\"date\": \"2025-12-31\", \"value\": \"1\"}")
                .faults())
        .containsExactly("/date duplicate-key");
    assertThat(caller.get(path).json().getJsonObject("assessment").getString("status"))
        .isEqualTo("not-measured");
  }

  @Test
  void a_reading_is_corrected_and_removed_by_who_has_read_it() {
    caller.post(path + "/readings", "{\"date\": \"2025-12-31\", \"value\": \"78\"}");
    Received readings = caller.get(path + "/readings");
    assertThat(readings.items()).hasSize(1);
    String better = "{\"date\": \"2025-12-31\", \"value\": \"70\"}";
    assertThat(caller.put(path + "/readings/1", "\"r1\"", better).status()).isEqualTo(412);
    Received corrected = caller.put(path + "/readings/1", readings.etag(), better);
    assertThat(corrected.string("value")).isEqualTo("70");
    assertThat(caller.put(path + "/readings/2", "*", better).status()).isEqualTo(404);
    assertThat(caller.put(path + "/readings/x", "*", better).status()).isEqualTo(404);
    assertThat(caller.delete(path + "/readings/1", readings.etag()).status()).isEqualTo(412);
    assertThat(caller.delete(path + "/readings/1", corrected.etag()).status()).isEqualTo(204);
    assertThat(caller.get(path + "/readings").items()).isEmpty();
  }

  @Test
  void what_is_told_has_a_revision_of_its_own_and_makes_readings_due() {
    String facts =
        "{\"definition\": \"Tonn CO2\", \"frequency\": \"yearly\", \"quality\": \"usable\"}";
    Received told = caller.put(path + "/facts", "\"r0\"", facts);
    assertThat(told.etag()).isEqualTo("\"r1\"");
    assertThat(caller.put(path + "/facts", "\"r0\"", facts).status()).isEqualTo(412);
    assertThat(caller.put(path + "/facts", "*", "{\"frequency\": \"weekly\"}").faults())
        .containsExactly("/frequency not-in-table");
    JsonObject read = caller.get(path).json();
    assertThat(read.getJsonObject("facts").getString("quality")).isEqualTo("usable");
    assertThat(read.getInt("factsRevision")).isEqualTo(1);
    assertThat(caller.get("/indicators?overdue=true").items()).hasSize(1);
  }

  @Test
  void faults_of_bands_are_told() {
    String banded =
        caller.made(
            plan + "/elements",
            """
            {"kind": "indicator", "title": "Trivsel",
             "readings": [{"date": "2025-06-01", "value": "45"}],
             "bands": [{"status": "red", "to": "40"}, {"status": "green", "from": "50"},
                       {"status": "gul", "from": "60", "to": "70"}]}
            """);
    JsonObject read = caller.get("/indicators/" + banded).json();
    assertThat(
            read.getJsonArray("findings").getValuesAs(JsonObject.class).stream()
                .map(it -> it.getString("kind")))
        .containsExactly("gap", "overlap", "in-no-band");
    assertThat(read.getJsonObject("assessment").getString("why")).isEqualTo("in-no-band");
  }

  @Test
  void readings_of_many_come_and_go_as_a_list() {
    indicator("Utslipp fra båt");
    Caller csv = caller.with("Content-Type", "text/csv");
    String list =
        "Indikator;Dato;Verdi;Kilde;Merknad\n"
            + "Utslipp fra veg;31.12.2024;81,5;SSB;\n"
            + "Utslipp fra veg;2025-12-31;ikke målt;;\n"
            + "Utslipp fra båt;31.12.2025;1 200;;Anslag\n";
    Received tried = csv.post("/reading-imports?dryRun=true", list);
    assertThat(tried.status()).isEqualTo(200);
    assertThat(tried.json().getJsonArray("added")).hasSize(3);
    assertThat(caller.get(path + "/readings").items()).isEmpty();
    assertThat(csv.post("/reading-imports", list).status()).isEqualTo(201);
    assertThat(caller.get(path + "/readings").items()).hasSize(2);
    String file = caller.get("/readings.csv").text();
    assertThat(file).contains("81.5", "not-measured", "Anslag");
    Received again = csv.post("/reading-imports", file);
    assertThat(again.json().getInt("unchanged")).isEqualTo(3);
    Received changed =
        csv.post("/reading-imports", "indikator;dato;verdi\nUtslipp fra veg;2024-12-31;80\n");
    assertThat(changed.json().getJsonArray("changed").getJsonObject(0).getJsonArray("fields"))
        .hasToString("[\"value\",\"source\"]");
    assertThat(other.get("/readings.csv").text()).doesNotContain("Utslipp");
  }

  @Test
  void every_fault_of_a_list_is_named_by_its_line_and_nothing_is_stored() {
    Caller csv = caller.with("Content-Type", "text/csv");
    Received refused =
        csv.post(
            "/reading-imports",
            "indikator;dato;verdi;merknad\n"
                + "Utslipp fra veg;2024-12-31;80;\n"
                + "Utslipp fra veg;31.12.2024;81;\n"
                + "Ukjent;2024-12-31;80;\n"
                + ";2024-12-31;80;\n"
                + "Utslipp fra veg;i fjor;80;\n"
                + "Utslipp fra veg;2023-12-31;mye;\n"
                + "Utslipp fra veg;2022-12-31;;\n"
                + "Utslipp fra veg;2090-12-31;1;\n");
    assertThat(refused.faults())
        .containsExactlyInAnyOrder(
            "/3/date duplicate-key",
            "/4/indicator dangling-reference",
            "/5/indicator missing-member",
            "/6/date invalid-date",
            "/7/value invalid-number",
            "/8/note missing-member",
            "/9/date invalid-date");
    assertThat(caller.get(path + "/readings").items()).isEmpty();
    assertThat(csv.post("/reading-imports", "indikator;verdi\nA;1\n").faults())
        .containsExactly("/1/date missing-member");
  }

  @Test
  void who_may_enter_nothing_takes_in_nothing_and_another_municipality_finds_nothing() {
    Caller employee = api.in(api.hall.fjordvik, TenantRole.EMPLOYEE);
    String list = "indikator;dato;verdi\nUtslipp fra veg;2024-12-31;80\n";
    assertThat(employee.with("Content-Type", "text/csv").post("/reading-imports", list).status())
        .isEqualTo(403);
    assertThat(employee.get(path).status()).isEqualTo(404);
    assertThat(employee.get("/indicators").items()).isEmpty();
    assertThat(other.get(path).status()).isEqualTo(404);
    assertThat(other.get(path + "/readings").status()).isEqualTo(404);
    assertThat(
            other.post(path + "/readings", "{\"date\": \"2025-12-31\", \"value\": \"1\"}").status())
        .isEqualTo(404);
    assertThat(other.put(path + "/facts", "*", "{}").status()).isEqualTo(404);
    assertThat(other.get("/indicators").items()).isEmpty();
    assertThat(other.with("Content-Type", "text/csv").post("/reading-imports", list).status())
        .isEqualTo(403);
  }

  @Test
  void a_repeated_request_enters_one_reading() {
    Caller keyed = caller.with("Idempotency-Key", "en");
    String reading = "{\"date\": \"2025-12-31\", \"value\": \"78\"}";
    Received first = keyed.post(path + "/readings", reading);
    Received second = keyed.post(path + "/readings", reading);
    assertThat(second.status()).isEqualTo(201);
    assertThat(second.text()).isEqualTo(first.text());
    assertThat(caller.get(path + "/readings").items()).hasSize(1);
  }
}
