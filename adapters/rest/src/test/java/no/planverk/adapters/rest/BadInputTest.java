package no.planverk.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import no.planverk.domain.person.TenantRole;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input: 400 with every fault named, and nothing stored. */
class BadInputTest {
  @AutoClose private static final Api API = new Api();

  private final Caller caller = API.administrator();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"colour\": \"red\", \"title\": \"T\", \"type\": \"no.strategy\", \"language\": \"nb\"} | /colour unknown-member",
        "{\"title\": \"T\", \"title\": \"U\", \"type\": \"no.strategy\", \"language\": \"nb\"} | /title duplicate-member",
        "{\"title\": 7, \"type\": \"no.strategy\", \"language\": \"nb\"} | /title wrong-type",
        "{\"title\": {}, \"type\": \"no.strategy\", \"language\": \"nb\"} | /title wrong-type",
        "{\"title\": \"T\", \"sdg\": {}, \"type\": \"no.strategy\", \"language\": \"nb\"} | /sdg wrong-type",
        "{\"title\": \"T\", \"sdg\": [null], \"type\": \"no.strategy\", \"language\": \"nb\"} | /sdg/0 wrong-type",
        "{\"title\": \"T\", \"period\": {\"from\": 2026.5}, \"type\": \"no.strategy\"} | /period/from wrong-type",
        "{\"title\": \"T\", \"period\": {\"from\": 99999999999}} | /period/from wrong-type",
        "{\"title\": \"Ring\\u0007\", \"type\": \"no.strategy\", \"language\": \"nb\"} | /title control-character",
        "{\"title\": \"half \\ud800\", \"type\": \"no.strategy\"} | /title control-character",
        "{\"title\": \"T\", \"type\": \"no.strategy\", \"language\": \"xx\"} | /language not-in-table",
        "{\"title\": \"T\", \"type\": \"no.castle\", \"language\": \"nb\"} | /type not-in-table",
        "{\"title\": \"T\", \"type\": \"dk.policy\", \"language\": \"nb\"} | /type other-country",
        "{\"title\": \" \", \"type\": \"no.strategy\", \"language\": \"nb\"} | /title missing-member",
        "{\"title\": \"T\", \"type\": \"no.strategy\", \"language\": \"nb\", \"period\": {\"from\": 2030, \"to\": 2020}} | /period/to ends-before-it-begins",
        "{\"title\": \"T\", \"type\": \"no.strategy\", \"language\": \"nb\", \"period\": {\"from\": 1066}} | /period/from invalid-year",
        "{\"title\": \"T\", \"type\": \"no.strategy\", \"language\": \"nb\", \"sdg\": [{\"id\": \"18\"}]} | /sdg/0/id invalid-sdg",
        "{\"title\": \"T\", \"type\": \"no.strategy\", \"language\": \"nb\", \"source\": {\"kind\": \"link\", \"href\": \"javascript:x\"}} | /source/href invalid-address",
        "{\"title\": | '' not-json",
        "{} {} | '' not-json",
        "nothing | '' not-json",
        "[] | '' wrong-type",
        "null | '' wrong-type",
        "\"text\" | '' wrong-type"
      })
  void one_fault_is_named(String json, String fault) {
    assertThat(refused(caller.post("/plans", json)))
        .anySatisfy(it -> assertThat(it).isEqualTo(fault.replace("''", "")));
  }

  @Test
  void every_fault_is_named_at_once() {
    Received answer =
        caller.post(
            "/plans",
            """
            {"type": "no.castle", "language": "xx", "period": {"from": 1, "to": 9999}, "sdg": [{"id": "0"}, {}]}""");

    assertThat(refused(answer))
        .containsExactlyInAnyOrder(
            "/type not-in-table",
            "/title missing-member",
            "/language not-in-table",
            "/period/from invalid-year",
            "/period/to invalid-year",
            "/sdg/0/id invalid-sdg",
            "/sdg/1/id missing-member");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/plans", "/plan-imports"})
  void text_that_is_not_utf_8_is_refused(String path) {
    byte[] latin1 = "{\"title\": \"Håp\"}".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(refused(caller.post(path, latin1))).containsExactly(" invalid-utf8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/plans", "/plan-imports"})
  void ten_thousand_levels_are_refused(String path) {
    for (String open : List.of("[", "{\"a\":", "{\"sdg\":[")) {
      assertThat(refused(caller.post(path, open.repeat(10_000))))
          .allSatisfy(
              it -> assertThat(it).matches(".*(too-deep|not-json|wrong-type|unknown-member)"));
    }
    String inside = "{\"title\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}";
    assertThat(caller.post(path, inside).status()).isEqualTo(400);
  }

  @Test
  void nothing_is_stored_of_what_was_refused() {
    Caller fresh = API.in(API.hall.lindso, TenantRole.ADMINISTRATOR);
    fresh.post("/plans", "{\"type\": \"dk.policy\", \"title\": \"T\"}");
    fresh.post("/plan-imports", RoundTripTest.rich());
    fresh.post("/plan-imports?dryRun=true", RoundTripTest.rich());

    assertThat(fresh.get("/plans").items()).isEmpty();
  }

  @Test
  void a_document_is_refused_with_every_fault() {
    String document =
        RoundTripTest.rich()
            .replace("\"kind\": \"vision\"", "\"kind\": \"wish\"")
            .replace("\"2026-H2\"", "\"2026-H3\"")
            .replace("Berre for oss.", "<script>x()</script>");

    assertThat(refused(caller.post("/plan-imports", document)))
        .containsExactlyInAnyOrder(
            "/elements/0/kind not-in-table",
            "/elements/2/internal script",
            "/elements/2/children/0/children/0/children/1/deadline invalid-due");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/people | {\"name\": \"Kari\", \"role\": \"planner\", \"email\": \"nowhere\"} | /email",
        "/people | {\"name\": \"Kari\", \"role\": \"king\"} | /role",
        "/people | {\"name\": \"Kari\", \"role\": \"planner\", \"unit\": \"00000000-0000-0000-0000-000000000000\"} | /unit",
        "/units | {\"name\": \"Skole\", \"parent\": \"x\"} | /parent",
        "/bodies | {\"name\": \"Rådet\", \"kind\": \"court\"} | /kind",
        "PLAN/elements | {\"kind\": \"goal\", \"title\": \"G\", \"owner\": \"   \"} | /owner",
        "PLAN/elements | {\"kind\": \"goal\", \"title\": \"G\", \"owner\": \"LONG\"} | /owner",
        "PLAN/elements | {\"kind\": \"goal\", \"title\": \"G\", \"priority\": 10} | /priority",
        "PLAN/elements | {\"kind\": \"goal\", \"title\": \"G\", \"costs\": [{\"year\": 2026, \"amount\": \"1,5\"}]} | /costs/0/amount",
        "PLAN/elements | {\"kind\": \"goal\", \"title\": \"G\", \"text\": \"<p onclick='x()'>P</p>\"} | /text",
        "PLAN/elements | {\"kind\": \"goal\", \"title\": \"G\", \"deadline\": \"2026-02-30\"} | /deadline",
        "PLAN/elements | {\"kind\": \"goal\", \"title\": \"G\", \"parent\": \"00000000-0000-0000-0000-000000000000\"} | /parent",
        "PLAN/elements | {\"title\": \"G\"} | /kind",
        "PLAN/placements | {} | /element",
        "PLAN/blocks | {\"section\": \"00000000-0000-0000-0000-000000000000\", \"text\": \"<p>P</p>\"} | /section",
        "PLAN/sections | {\"title\": \"LONG\"} | /title",
        "PLAN/hearings | {\"stage\": \"proposal\", \"from\": \"2026-03-05\", \"to\": \"2026-03-04\"} | /to",
        "PLAN/files | {\"key\": \"f\", \"name\": \"n\", \"mediaType\": \"image/png\", \"sha256\": \"ab\"} | /sha256"
      })
  void a_wrong_member_is_named(String path, String json, String pointer) {
    String plan = path.startsWith("PLAN") ? Plans.draft(caller) : "";

    Received answer =
        caller.post(path.replace("PLAN", plan), json.replace("LONG", "m".repeat(2_001)));

    assertThat(refused(answer)).anySatisfy(it -> assertThat(it).startsWith(pointer + " "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/plans?limit=0",
        "/plans?limit=201",
        "/plans?limit=x",
        "/plans?cursor=x",
        "/plans?stage=x",
        "/plans?sdg=18",
        "/plans?unit=x"
      })
  void a_wrong_question_is_refused(String path) {
    refused(caller.get(path));
  }

  private static List<String> refused(Received answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.code()).isEqualTo("bad-input");
    assertThat(answer.text()).doesNotContain("Exception").doesNotContain("\tat ");
    return answer.faults();
  }
}
