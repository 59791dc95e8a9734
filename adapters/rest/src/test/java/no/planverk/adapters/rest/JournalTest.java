package no.planverk.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import no.planverk.domain.person.TenantRole;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The municipality's journal over HTTP. */
class JournalTest {
  @AutoClose private static final Api API = new Api();

  private final Caller administrator = API.administrator();

  private static List<String> acts(Received answer) {
    return answer.items().getValuesAs(JsonObject.class).stream()
        .map(it -> it.getString("act") + " " + it.getString("objectKind"))
        .toList();
  }

  @Test
  void it_is_searched_by_plan_act_and_object() {
    String plan = Plans.published(administrator, "Plan for " + System.identityHashCode(this));
    String id = plan.substring("/plans/".length());
    assertThat(acts(administrator.get("/journal?plan=" + id)))
        .containsExactly("publish plan", "adopt plan", "add section", "draft plan");
    assertThat(acts(administrator.get("/journal?act=adopt&object=" + id)))
        .containsExactly("adopt plan");
    assertThat(acts(administrator.get("/journal?plan=" + id + "&from=2026-03-02&to=2026-03-02")))
        .hasSize(4);
    assertThat(acts(administrator.get("/journal?plan=" + id + "&to=2026-03-01"))).isEmpty();
    assertThat(acts(administrator.get("/journal?plan=" + id + "&from=2026-03-02T08:00:01Z")))
        .isEmpty();
  }

  @Test
  void a_refusal_says_who_asked_for_what() {
    Caller planner = API.in(API.hall.fjordvik, TenantRole.PLANNER);
    String plan = Plans.draft(administrator);
    planner.get(plan + "/sections");
    planner.put("/look", "*", "{\"colour\": \"#112233\"}");

    JsonObject look = administrator.get("/journal?refused=true&limit=1").items().getJsonObject(0);
    assertThat(look.getString("act")).isEqualTo("refuse");
    assertThat(look.getBoolean("refused")).isTrue();
    assertThat(look.getString("objectId")).isEqualTo("none");
    JsonObject text = administrator.get("/journal?refused=true&limit=2").items().getJsonObject(1);
    assertThat(plan).endsWith(text.getString("plan"));
    assertThat(text.getString("actorKind")).isEqualTo("token");
    assertThat(text.getString("actorName")).isEqualTo("program");
  }

  @Test
  void it_is_read_page_by_page_to_its_end() {
    for (int i = 0; i < 3; i++) {
      Plans.draft(administrator);
    }
    List<Integer> read = new ArrayList<>();
    String next = "/journal?limit=2";
    while (!next.isEmpty()) {
      Received page = administrator.get(next);
      page.items().getValuesAs(JsonObject.class).forEach(it -> read.add(it.getInt("seq")));
      String link = page.header("Link");
      next = link.isEmpty() ? "" : link.substring(link.indexOf("/journal"), link.indexOf('>'));
    }
    assertThat(read).doesNotHaveDuplicates().contains(1, 2, 3);
    assertThat(read).isSortedAccordingTo((a, b) -> b - a);
  }

  @Test
  void it_is_handed_out_as_a_file_that_no_spreadsheet_runs() {
    String id = administrator.made("/people", "{\"name\": \"=cmd;|calc\", \"role\": \"employee\"}");
    Received file = administrator.get("/journal.csv?object=" + id);
    assertThat(file.header("Content-Type")).startsWith("text/csv");
    assertThat(file.header("Content-Disposition")).contains("journal.csv");
    assertThat(file.text()).startsWith("\ufeffseq;at;actorKind;");
    assertThat(file.text().lines().toList())
        .hasSize(2)
        .last()
        .asString()
        .contains("\"'=cmd;|calc\"");
    assertThat(administrator.get("/journal.csv?act=none").faults())
        .containsExactly("/act not-in-table");
  }

  @Test
  void only_those_who_may_search_it_and_only_their_own() {
    Plans.published(administrator, "Hemmelig");
    Caller planner = API.in(API.hall.fjordvik, TenantRole.PLANNER);
    for (String path : List.of("/journal", "/journal.csv")) {
      assertThat(planner.get(path).status()).isEqualTo(403);
      assertThat(API.anyone("fjordvik").get(path).status()).isEqualTo(401);
    }
    Caller other = API.in(API.hall.lindso, TenantRole.ADMINISTRATOR);
    assertThat(acts(other.get("/journal"))).doesNotContain("publish plan");
    assertThat(other.get("/journal.csv").text()).doesNotContain("publish");
  }

  @Test
  void what_cannot_be_meant_is_named() {
    assertThat(administrator.get("/journal?act=x&actor=y&from=z&cursor=q").faults())
        .containsExactlyInAnyOrder(
            "/act not-in-table",
            "/actor unknown-object",
            "/from invalid-date",
            "/cursor invalid-number");
  }
}
