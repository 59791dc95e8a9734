package no.planverk.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import no.planverk.domain.person.TenantRole;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Goals fetched from plan to plan, over HTTP. */
class FetchTest {
  @AutoClose private static final Api API = new Api();

  private final Caller caller = API.administrator();
  private final Caller dane = API.in(API.hall.lindso, TenantRole.ADMINISTRATOR);
  private final String above = Plans.draft(caller, "no.community-part", "Samfunnsdel");
  private final String below = Plans.draft(caller, "no.thematic-plan", "Klimaplan");
  private final String goal =
      caller.made(above + "/elements", "{\"kind\": \"goal\", \"title\": \"Levende bygder\"}");

  private static String id(String plan) {
    return plan.substring("/plans/".length());
  }

  private Received fetch(String element) {
    return caller.post(
        below + "/fetches",
        "{\"from\": \"%s\", \"elements\": [\"%s\"]}".formatted(id(above), element));
  }

  private Received decide(String decision) {
    return caller.put(below + "/fetches/" + goal + "/decision", "*", decision);
  }

  @Test
  void a_plan_is_looked_into_and_fetched_from() {
    assertThat(
            caller.get(below + "/sources").items().getValuesAs(JsonObject.class).stream()
                .map(it -> it.getString("id")))
        .contains(id(above));
    Received offered = caller.get(below + "/sources/" + id(above) + "/elements");
    assertThat(offered.items().getJsonObject(0).getString("title")).isEqualTo("Levende bygder");
    assertThat(dane.get(below + "/sources").status()).isEqualTo(404);

    Received fetched = fetch(goal);
    assertThat(fetched.status()).isEqualTo(201);
    assertThat(fetched.json().getJsonArray("placements").getJsonObject(0).getString("element"))
        .isEqualTo(goal);
    assertThat(caller.get(below + "/fetches").items().getJsonObject(0).getString("source"))
        .isEqualTo(id(above));
    assertThat(fetch(goal).faults()).containsExactly("/elements/0 stands-here");
    assertThat(caller.post(below + "/fetches", "{\"from\": \"" + id(above) + "\"}").faults())
        .containsExactly("/elements missing-member");
  }

  @Test
  void new_words_wait_to_be_decided_about() {
    fetch(goal);
    caller.put(above + "/elements/" + goal, "*", "{\"title\": \"Levende byer\"}");

    Received waiting = caller.get(below + "/fetches/" + goal);
    assertThat(waiting.json().getJsonArray("waiting").getString(0)).isEqualTo("reworded");
    assertThat(waiting.json().getJsonObject("newest").getString("title")).isEqualTo("Levende byer");
    assertThat(caller.get("/fetch-choices").text()).contains(goal);
    assertThat(dane.get("/fetch-choices").items()).isEmpty();
    assertThat(decide("{\"decision\": \"stay\"}").faults())
        .containsExactly("/reason missing-member");
    assertThat(decide("{\"decision\": \"wait\"}").faults())
        .containsExactly("/decision not-in-table");

    assertThat(decide("{\"decision\": \"stay\", \"reason\": \"Vedtatt\"}").string("reason"))
        .isEqualTo("Vedtatt");
    assertThat(caller.get(below + "/elements/" + goal).string("title")).isEqualTo("Levende bygder");
    assertThat(decide("{\"decision\": \"follow\"}").status()).isEqualTo(200);
    assertThat(decide("{\"decision\": \"follow\"}").code()).isEqualTo("nothing-to-follow");
  }

  @Test
  void what_is_reworded_becomes_another_element() {
    String placement =
        fetch(goal).json().getJsonArray("placements").getJsonObject(0).getString("id");
    String address = below + "/placements/" + placement + "/derivation";
    assertThat(caller.put(address, "*", "{}").faults()).containsExactly("/reason missing-member");

    Received own = caller.put(address, "*", "{\"reason\": \"Bare klima\"}");
    assertThat(own.string("id")).isNotEqualTo(goal);
    assertThat(own.string("source")).isEqualTo(id(below));
    assertThat(dane.put(address, "*", "{\"reason\": \"X\"}").status()).isEqualTo(404);
  }

  @Test
  void twins_become_one() {
    String twin =
        caller.made(below + "/elements", "{\"kind\": \"goal\", \"title\": \"Bygder som lever\"}");
    String merge = "{\"goes\": \"%s\", \"stays\": \"%s\"}";
    assertThat(dane.post("/merges", merge.formatted(twin, goal)).faults())
        .containsExactly("/goes unknown-object");
    assertThat(caller.post("/merges", merge.formatted(goal, goal)).code())
        .isEqualTo("cannot-merge");

    assertThat(caller.post("/merges", merge.formatted(twin, goal)).status()).isEqualTo(200);
    assertThat(List.of(caller.get(below + "/elements/" + goal).string("title")))
        .containsExactly("Bygder som lever");
  }
}
