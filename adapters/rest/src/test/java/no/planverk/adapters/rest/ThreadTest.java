package no.planverk.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import no.planverk.domain.person.TenantRole;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The red thread over HTTP. */
class ThreadTest {
  @AutoClose private static final Api API = new Api();

  private final Caller caller = API.administrator();
  private final Caller dane = API.in(API.hall.lindso, TenantRole.ADMINISTRATOR);
  private final String plan = Plans.draft(caller, "no.thematic-plan", "Klimaplan");
  private final String goal =
      caller.made(plan + "/elements", "{\"kind\": \"goal\", \"title\": \"Renere fjord\"}");

  private String placement() {
    return caller
        .get(plan + "/elements/" + goal)
        .json()
        .getJsonArray("placements")
        .getJsonObject(0)
        .getString("id");
  }

  @Test
  void a_score_says_what_it_was_computed_from() {
    JsonObject score = caller.get("/red-thread").json();
    assertThat(score.getInt("points")).isBetween(0, 100);
    assertThat(score.getInt("elements")).isPositive();
    assertThat(score.getJsonArray("threads")).hasSize(4);
    assertThat(caller.get(plan + "/red-thread").status()).isEqualTo(200);
    assertThat(dane.get(plan + "/red-thread").status()).isEqualTo(404);
    assertThat(dane.get("/red-thread").json().containsKey("points")).isFalse();
  }

  @Test
  void a_gap_is_listed_accepted_and_counts_again() {
    JsonObject gap =
        caller.get("/red-thread/gaps").items().getValuesAs(JsonObject.class).stream()
            .filter(it -> it.getString("subject").equals(goal))
            .filter(it -> it.getString("rule").equals("goal-without-measure"))
            .findFirst()
            .orElseThrow();
    String accepted =
        "{\"rule\": \"goal-without-measure\", \"subject\": \"%s\", \"reason\": \"%s\"}";
    String subject = gap.getString("subject");
    assertThat(dane.put("/red-thread/acceptance", "*", accepted.formatted(subject, "X")).status())
        .isEqualTo(404);
    assertThat(caller.put("/red-thread/acceptance", "*", accepted.formatted(subject, " ")).faults())
        .containsExactly("/reason missing-member");
    assertThat(
            caller.put("/red-thread/acceptance", "*", accepted.formatted(subject, "Slik")).status())
        .isEqualTo(200);
    assertThat(caller.get("/red-thread/gaps").text()).contains("\"reason\":\"Slik\"");
    assertThat(
            caller
                .put("/red-thread/acceptance", "*", "{\"rule\": \"other\", \"subject\": \"x\"}")
                .faults())
        .containsExactly("/rule not-in-table");
  }

  @Test
  void the_thread_of_an_element_is_a_list_from_above() {
    caller.made(
        plan + "/elements",
        "{\"kind\": \"measure\", \"title\": \"Rensing\", \"parent\": \"" + placement() + "\"}");

    Received thread = caller.get("/elements/" + goal + "/thread");

    assertThat(
            thread.items().getValuesAs(JsonObject.class).stream()
                .map(it -> it.getInt("step") + " " + it.getString("title")))
        .containsExactly("0 Renere fjord", "1 Rensing");
    assertThat(dane.get("/elements/" + goal + "/thread").status()).isEqualTo(404);
  }

  @Test
  void a_unit_answers_what_it_was_given() {
    String unit = caller.made("/units", "{\"name\": \"Miljø " + goal + "\"}");
    caller.put(
        plan + "/elements/" + goal,
        "*",
        "{\"title\": \"Renere fjord\", \"owner\": \"Miljø " + goal + "\"}");
    assertThat(
            caller
                .get("/units/" + unit + "/handings")
                .items()
                .getJsonObject(0)
                .getString("element"))
        .isEqualTo(goal);
    String answer = "/units/" + unit + "/handings/" + goal + "/answer";
    assertThat(caller.put(answer, "*", "{\"answer\": \"questioned\"}").faults())
        .containsExactly("/words missing-member");
    assertThat(caller.put(answer, "*", "{\"answer\": \"accepted\"}").status()).isEqualTo(200);
    assertThat(caller.get("/units/" + unit + "/handings").text()).contains("accepted");
    assertThat(dane.get("/units/" + unit + "/handings").status()).isEqualTo(404);
  }
}
