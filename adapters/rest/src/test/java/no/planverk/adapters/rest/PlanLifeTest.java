package no.planverk.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import no.planverk.application.TownHall;
import no.planverk.domain.person.TenantRole;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Plans from draft to repeal, over HTTP. */
class PlanLifeTest {
  @AutoClose private final Api api = new Api();

  private final Caller caller = api.administrator();

  @Test
  void a_community_part_is_heard_adopted_and_published() {
    String plan = "/plans/" + caller.made("/plans", Plans.ofType("no.community-part", "Samfunn"));
    caller.made(plan + "/sections", "{\"title\": \"Mål\"}");
    String hearing =
        plan + "/hearings/" + caller.made(plan + "/hearings", Plans.hearing("proposal", 42));

    assertThat(caller.get(plan).string("stage")).isEqualTo("in-hearing");
    assertThat(standing("samfunn")).isEqualTo("in-hearing");
    api.hall.daysPass(43);
    Received closed = caller.put(hearing + "/closing", "*", "{\"statementsReceived\": 7}");
    assertThat(closed.status()).isEqualTo(200);
    assertThat(closed.json().getInt("statementsReceived")).isEqualTo(7);

    Received adopted = caller.put(plan + "/adoption", "*", Plans.decision("kommunestyret", 43));
    assertThat(adopted.status()).as(adopted.text()).isEqualTo(200);
    assertThat(adopted.json().getJsonObject("version").getString("standing")).isEqualTo("in-force");

    Received published = caller.put(plan + "/publication", "*", "{}");
    assertThat(published.string("url")).isEqualTo("/fjordvik/plan/samfunn");
    assertThat(standing("samfunn")).isEqualTo("in-force");
    assertThat(caller.get(plan + "/heard/1/document").status()).isEqualTo(200);
    assertThat(caller.get(plan + "/versions/1/document").text()).contains("Mål");
  }

  @Test
  void a_hearing_that_is_too_short_names_rule_paragraph_and_earliest_day() {
    String plan = "/plans/" + caller.made("/plans", Plans.ofType("no.community-part", "Samfunn"));

    Received refused = caller.post(plan + "/hearings", Plans.hearing("proposal", 41));

    assertThat(List.of(refused.status(), refused.code()))
        .isEqualTo(List.of(409, "hearing-too-short"));
    assertThat(refused.string("rule")).isEqualTo("no.pbl-11-14");
    assertThat(refused.string("source")).isEqualTo("pbl § 11-14");
    assertThat(refused.string("earliest")).isEqualTo(TownHall.TODAY.plusDays(42).toString());
    assertThat(refused.string("detail")).contains("pbl § 11-14");
  }

  @Test
  void what_stands_in_the_way_of_an_adoption_is_named() {
    String plan = "/plans/" + caller.made("/plans", Plans.ofType("no.community-part", "Samfunn"));
    refused(
        caller.put(plan + "/adoption", "*", Plans.decision("kommunestyret", 0)), "must-be-heard");
    String hearing =
        plan + "/hearings/" + caller.made(plan + "/hearings", Plans.hearing("proposal", 42));
    refused(caller.put(hearing + "/closing", "*", "{}"), "hearing-still-open");
    refused(
        caller.put(plan + "/adoption", "*", Plans.decision("kommunestyret", 50)),
        "hearing-still-open");
    refused(caller.post(plan + "/sections", "{\"title\": \"Ny\"}"), "text-not-writable");
    refused(caller.delete(plan + "/working-text", "*"), "text-not-writable");
    api.hall.daysPass(43);
    caller.put(hearing + "/closing", "*", "{}");
    refused(caller.put(hearing + "/closing", "*", "{}"), "hearing-not-open");
    refused(
        caller.put(plan + "/adoption", "*", Plans.decision("kommunestyret", 42)),
        "decided-before-hearing-ended");
    refused(caller.put(plan + "/adoption", "*", Plans.decision("formannskapet", 43)), "wrong-body");
    refused(caller.put(plan + "/adoption", "*", Plans.decision("tinget", 43)), "unknown-body");
    assertThat(caller.put(plan + "/adoption", "*", Plans.decision("Kommunestyret ", 43)).status())
        .isEqualTo(200);
    refused(
        caller.put(plan + "/adoption", "*", Plans.decision("kommunestyret", 43)),
        "nothing-to-adopt");
    refused(caller.post(plan + "/hearings", Plans.hearing("proposal", 42)), "hearing-not-possible");
  }

  @Test
  void a_decision_made_here_names_body_day_and_case() {
    Received refused = caller.put(Plans.draft(caller) + "/adoption", "*", "{}");

    assertThat(refused.faults())
        .containsExactlyInAnyOrder(
            "/body missing-member", "/date missing-member", "/caseNumber missing-member");
  }

  @Test
  void a_withdrawn_plan_answers_with_its_explanation_until_it_is_published_again() {
    String plan = Plans.published(caller, "Trekkes");

    Received withdrawn =
        caller.put(
            plan + "/withdrawal", "*", "{\"kind\": \"explained\", \"text\": \"Feil kart.\"}");

    assertThat(withdrawn.status()).isEqualTo(200);
    Received gone = api.anyone("fjordvik").get("/publications/trekkes");
    assertThat(List.of(gone.status(), gone.code())).isEqualTo(List.of(410, "withdrawn"));
    assertThat(gone.string("detail")).contains("Feil kart.");
    refused(
        caller.put(plan + "/withdrawal", "*", "{\"kind\": \"explained\", \"text\": \"Igjen.\"}"),
        "not-published");
    caller.put(plan + "/publication", "*", "{}");
    assertThat(standing("trekkes")).isEqualTo("in-force");
  }

  @Test
  void a_withdrawal_is_explained() {
    String plan = Plans.published(caller, "Uten grunn");
    for (String body :
        List.of(
            "{}",
            "{\"kind\": \"silent\", \"text\": \"x\"}",
            "{\"kind\": \"explained\", \"text\": \" \"}")) {
      assertThat(caller.put(plan + "/withdrawal", "*", body).status()).isEqualTo(400);
    }
  }

  @Test
  void an_old_address_leads_to_the_new_one() {
    String plan = Plans.published(caller, "Gammelt navn");
    String facts = Plans.titled("Gammelt navn").replace("}", ", \"slug\": \"nytt-navn\"}");
    assertThat(caller.put(plan, "*", facts).status()).isEqualTo(200);

    Received moved = api.anyone("fjordvik").get("/publications/gammelt-navn");

    assertThat(moved.status()).isEqualTo(308);
    assertThat(moved.header("Location")).isEqualTo("/fjordvik/api/v1/publications/nytt-navn");
    String other = Plans.draft(caller);
    refused(
        caller.put(other, "*", Plans.STRATEGY.replace("}", ", \"slug\": \"gammelt-navn\"}")),
        "address-taken");
  }

  @Test
  void a_plan_is_repealed_and_stays_readable() {
    String plan = Plans.published(caller, "Oppheves");

    Received repealed = caller.put(plan + "/repeal", "*", "{\"date\": \"2026-03-02\"}");

    assertThat(repealed.status()).isEqualTo(200);
    assertThat(standing("oppheves")).isEqualTo("repealed");
    refused(caller.put(plan + "/repeal", "*", "{\"date\": \"2026-03-02\"}"), "no-such-version");
    assertThat(caller.put(plan + "/repeal", "*", "{\"date\": \"2026-02-30\"}").status())
        .isEqualTo(400);
  }

  @Test
  void a_correction_is_a_new_record_and_the_earlier_one_stays() {
    String plan = Plans.adopted(caller, "Rettes");
    String section = caller.get(plan + "/sections").items().getJsonObject(0).getString("id");
    String correction =
        "{\"reason\": \"Skrivefeil\", \"corrections\": [{\"section\": \"%s\", \"title\": \"Forord\"}]}"
            .formatted(section);

    Received corrected = caller.put(plan + "/versions/1/correction", "*", correction);

    assertThat(corrected.status()).as(corrected.text()).isEqualTo(200);
    assertThat(caller.get(plan + "/versions/1/document").text()).contains("Innledning");
    assertThat(caller.get(plan + "/versions/1/document?correction=1").text()).contains("Forord");
    List<String> hashes =
        caller.get(plan + "/versions").items().getValuesAs(JsonObject.class).stream()
            .map(it -> it.getString("hash"))
            .distinct()
            .toList();
    assertThat(hashes).hasSize(2);
    refused(caller.put(plan + "/versions/2/correction", "*", correction), "no-such-version");
    assertThat(caller.put(plan + "/versions/1/correction", "*", "{\"reason\": \"x\"}").faults())
        .containsExactly("/corrections missing-member");
  }

  @Test
  void the_next_version_is_begun_given_up_and_begun_again() {
    String plan = Plans.adopted(caller, "Rulleres");

    assertThat(caller.post(plan + "/working-text", "{}").status()).isEqualTo(201);
    refused(caller.post(plan + "/working-text", "{}"), "text-in-work");
    assertThat(caller.delete(plan + "/working-text", "*").status()).isEqualTo(204);
    assertThat(caller.get(plan).string("stage")).isEqualTo("abandoned");
    assertThat(caller.post(plan + "/working-text", "{}").status()).isEqualTo(201);
    assertThat(caller.get(plan).string("stage")).isEqualTo("draft");
    assertThat(caller.get("/publications").status()).isEqualTo(200);
  }

  @Test
  void a_danish_municipal_plan_waits_for_plandata() {
    Caller dane = api.in(api.hall.lindso, TenantRole.ADMINISTRATOR);
    String body =
        "{\"type\": \"dk.municipal-plan\", \"title\": \"Kommuneplan\", \"language\": \"da\"}";
    String plan = "/plans/" + dane.made("/plans", body);
    String hearing =
        plan + "/hearings/" + dane.made(plan + "/hearings", Plans.hearing("proposal", 57));
    api.hall.daysPass(58);
    dane.put(hearing + "/closing", "*", "{}");
    Received adopted = dane.put(plan + "/adoption", "*", Plans.decision("byrådet", 58));
    assertThat(adopted.json().getJsonObject("version").getString("standing")).isEqualTo("adopted");
    assertThat(adopted.json().getJsonArray("warnings").getJsonObject(0).getString("code"))
        .isEqualTo("not-yet-in-force");

    Received inForce = dane.put(plan + "/versions/1/in-force", "*", "{\"date\": \"2026-04-29\"}");

    assertThat(inForce.json().getJsonArray("versions").getJsonObject(0).getString("standing"))
        .isEqualTo("in-force");
    refused(
        dane.put(plan + "/versions/1/in-force", "*", "{\"date\": \"2026-04-29\"}"),
        "wrong-standing");
    refused(
        dane.put(plan + "/versions/9/in-force", "*", "{\"date\": \"2026-04-29\"}"),
        "no-such-version");
  }

  @Test
  void a_plan_that_is_registered_only_is_published_with_its_source() {
    String body =
        "{\"type\": \"no.strategy\", \"title\": \"Fra før\", \"language\": \"nb\", \"source\":"
            + " {\"kind\": \"link\", \"href\": \"https://example.org/plan.pdf\"}}";
    String plan = "/plans/" + caller.made("/plans", body);

    refused(caller.post(plan + "/working-text", "{}"), "registered-only");
    assertThat(caller.put(plan + "/publication", "*", "{}").status()).isEqualTo(200);
    Received read = api.anyone("fjordvik").get("/publications/fra-for");
    assertThat(read.string("standing")).isEqualTo("registered");
    assertThat(read.string("source")).isEqualTo("https://example.org/plan.pdf");
  }

  private static void refused(Received answer, String code) {
    assertThat(List.of(answer.status(), answer.code())).isEqualTo(List.of(409, code));
  }

  private String standing(String slug) {
    return api.anyone("fjordvik").get("/publications/" + slug).string("standing");
  }
}
