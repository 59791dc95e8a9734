package no.planverk.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.planverk.domain.person.TenantRole;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Lists of units and people as CSV, in and out, over HTTP. */
class ListsTest {
  @AutoClose private final Api api = new Api();

  private final Caller caller = api.administrator().with("Content-Type", "text/csv");
  private final Caller other =
      api.in(api.hall.lindso, TenantRole.ADMINISTRATOR).with("Content-Type", "text/csv");

  private static final String UNITS =
      """
      enhetskode;navn;overordnet;leder
      30;Skole;Oppvekst;
      10;Kommunen;;
      20;Oppvekst;10;
      """;

  private static List<String> names(Received report, String list) {
    return report.json().getJsonArray(list).getValuesAs(JsonObject.class).stream()
        .map(it -> it.getString("name"))
        .toList();
  }

  @Test
  void units_come_in_any_order_and_again_without_a_change() {
    Received tried = caller.post("/unit-imports?dryRun=true", UNITS);
    assertThat(tried.status()).isEqualTo(200);
    assertThat(names(tried, "added")).containsExactly("Skole", "Kommunen", "Oppvekst");
    assertThat(caller.get("/units").items()).isEmpty();

    Received done = caller.post("/unit-imports", UNITS);
    assertThat(done.status()).isEqualTo(201);
    assertThat(names(done, "added")).isEqualTo(names(tried, "added"));
    assertThat(caller.get("/units").items()).hasSize(3);
    assertThat(other.get("/units").items()).isEmpty();

    Received again = caller.post("/unit-imports", caller.get("/units.csv").response().body());
    assertThat(again.json().getInt("unchanged")).isEqualTo(3);
    assertThat(names(again, "changed")).isEmpty();
    assertThat(names(again, "notInFile")).isEmpty();
  }

  @Test
  void a_list_changes_what_it_names_and_removes_nothing() {
    caller.post("/unit-imports", UNITS);
    Received changed =
        caller.post(
            "/unit-imports?from=2026-06-01",
            "enhetskode,navn,overordnet\n30,Skole og SFO,10\n40,Kultur,Kommunen\n");

    assertThat(names(changed, "added")).containsExactly("Kultur");
    JsonObject item = changed.json().getJsonArray("changed").getJsonObject(0);
    assertThat(item.getJsonArray("fields").toString()).isEqualTo("[\"name\",\"parent\"]");
    assertThat(item.getInt("line")).isEqualTo(2);
    assertThat(names(changed, "notInFile")).containsExactly("Kommunen", "Oppvekst");
    assertThat(caller.get("/units").text()).contains("\"Skole\"").doesNotContain("Kultur");
    assertThat(caller.get("/units?on=2026-06-01").text()).contains("Skole og SFO", "Kultur");
  }

  @Test
  void every_fault_of_a_list_is_named_and_nothing_is_stored() {
    Received refused =
        caller.post(
            "/unit-imports",
            "id;nøkkel;navn;overordnet;leder\n"
                + ";1;A;B;\n"
                + ";2;B;A;\n"
                + ";2;C;;\n"
                + ";;D;;\n"
                + ";5;;;\n"
                + ";6;E;Finnes ikke;Ingen\n"
                + "x;7;F;;\n"
                + ";8;G;;\n;9;g;;\n;10;H;G;\n");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.faults())
        .containsExactlyInAnyOrder(
            "/4/externalId duplicate-key",
            "/5/externalId missing-member",
            "/6/name missing-member",
            "/7/parent dangling-reference",
            "/7/leader dangling-reference",
            "/8/id dangling-reference",
            "/11/parent ambiguous-name");
    assertThat(caller.get("/units").items()).isEmpty();
    assertThat(caller.post("/unit-imports", "nøkkel;navn;overordnet\n1;A;2\n2;B;1\n").faults())
        .containsExactlyInAnyOrder("/2/parent cycle", "/3/parent cycle");
  }

  private static final String PEOPLE =
      """
      ansattnummer;navn;e-post;enhet;rolle;brukernavn
      1;Kari Ås;kari@fjordvik.example;Skole;planlegger;kari
      2;=Ola;;;;
      """;

  @Test
  void people_come_in_and_go_out_and_come_in_again_unchanged() {
    caller.post("/unit-imports", UNITS);
    byte[] excel = PEOPLE.getBytes(Charset.forName("windows-1252"));
    Received tried = caller.post("/person-imports?dryRun=true", excel);
    assertThat(names(tried, "added")).containsExactly("Kari Ås", "=Ola");
    assertThat(caller.get("/people").items()).isEmpty();

    assertThat(caller.post("/person-imports", excel).status()).isEqualTo(201);
    Received csv = caller.get("/people.csv");
    assertThat(csv.header("Content-Type")).isEqualTo("text/csv; charset=utf-8");
    assertThat(csv.header("Content-Disposition")).isEqualTo("attachment");
    assertThat(csv.text()).contains("'=Ola", "Kari Ås;kari@fjordvik.example;kari;30;planner");
    Received again = caller.post("/person-imports", csv.response().body());
    assertThat(again.json().getInt("unchanged")).isEqualTo(2);
    assertThat(other.get("/people.csv").text().lines()).hasSize(1);
  }

  @Test
  void who_is_in_a_list_is_changed_and_who_is_not_is_named() {
    caller.post("/unit-imports", UNITS);
    caller.post("/person-imports", PEOPLE);
    Received changed =
        caller.post(
            "/person-imports",
            "ansattnummer;navn;rolle;sluttet\n1;Kari Ås;administrator;01.06.2026\n");

    assertThat(
            changed
                .json()
                .getJsonArray("changed")
                .getJsonObject(0)
                .getJsonArray("fields")
                .toString())
        .isEqualTo("[\"role\",\"leftOn\"]");
    assertThat(names(changed, "notInFile")).containsExactly("=Ola");
    assertThat(caller.get("/people").text()).contains("kari@fjordvik.example", "2026-06-01");
  }

  @Test
  void every_fault_of_a_list_of_people_is_named() {
    Received refused =
        caller.post(
            "/person-imports",
            "nøkkel;navn;e-post;rolle;enhet;brukernavn;sluttet\n"
                + "1;A;nix;konge;Ingensteds;a;snart\n"
                + "2;B;b@x;ansatt;;A;\n"
                + "2;C;;;;;\n");

    assertThat(refused.faults())
        .containsExactlyInAnyOrder(
            "/2/email invalid-value",
            "/2/role not-in-table",
            "/2/unit dangling-reference",
            "/2/leftOn invalid-date",
            "/3/userName duplicate-key",
            "/4/externalId duplicate-key");
    assertThat(caller.get("/people").items()).isEmpty();
  }

  @Test
  void what_is_no_list_is_refused() {
    Caller json = api.administrator().with("Content-Type", "application/json");
    assertThat(json.post("/unit-imports", "{}").code()).isEqualTo("media-type");
    byte[] big = "navn\n".repeat(1_100_000).getBytes(StandardCharsets.UTF_8);
    assertThat(caller.post("/person-imports", big).status()).isEqualTo(413);
    Caller employee =
        api.in(api.hall.fjordvik, TenantRole.EMPLOYEE).with("Content-Type", "text/csv");
    assertThat(employee.post("/unit-imports", UNITS).status()).isEqualTo(403);
    assertThat(employee.post("/person-imports", PEOPLE).status()).isEqualTo(403);
  }

  @Test
  void a_list_sent_again_with_its_key_is_answered_and_not_done_twice() {
    Caller once = caller.with("Idempotency-Key", "list-1");
    Received first = once.post("/unit-imports", UNITS);
    Received second = once.post("/unit-imports", UNITS);

    assertThat(second.status()).isEqualTo(201);
    assertThat(second.text()).isEqualTo(first.text());
  }
}
