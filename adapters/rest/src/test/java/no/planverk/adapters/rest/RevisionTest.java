package no.planverk.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody writes over what they have not read; nobody reads again what they have. */
class RevisionTest {
  @AutoClose private static final Api API = new Api();

  private final Caller caller = API.administrator();

  @Test
  void a_change_names_the_revision_that_was_read() {
    String plan = Plans.draft(caller);
    String read = caller.get(plan).etag();

    Received changed = caller.put(plan, read, Plans.titled("Ny"));

    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.etag()).isNotEqualTo(read).isEqualTo(caller.get(plan).etag());
  }

  @Test
  void a_change_of_what_someone_else_changed_is_refused() {
    String plan = Plans.draft(caller);
    String read = caller.get(plan).etag();
    caller.put(plan, read, Plans.titled("Først"));

    Received late = caller.put(plan, read, Plans.titled("Sist"));

    assertThat(List.of(late.status(), late.code())).isEqualTo(List.of(412, "stale"));
    assertThat(caller.get(plan).string("title")).isEqualTo("Først");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"r999\"", "r1", "W/\"r1\"", "\"h1\"", "nonsense"})
  void a_tag_that_names_no_revision_read_is_stale(String tag) {
    assertThat(caller.put(Plans.draft(caller), tag, Plans.STRATEGY).status()).isEqualTo(412);
  }

  @Test
  void a_star_means_whatever_stands() {
    assertThat(caller.put(Plans.draft(caller), "*", Plans.STRATEGY).status()).isEqualTo(200);
  }

  @Test
  void one_of_several_tags_is_enough() {
    assertThat(caller.put(Plans.draft(caller), "\"h7\", \"r1\"", Plans.STRATEGY).status())
        .isEqualTo(200);
  }

  @Test
  void a_change_without_a_revision_is_refused() {
    String plan = Plans.draft(caller);
    for (Received answer :
        List.of(
            caller.send("PUT", plan, BodyPublishers.ofString(Plans.STRATEGY)),
            caller.send(
                "PUT",
                plan + "/adoption",
                BodyPublishers.ofString(Plans.decision("kommunestyret", 0))),
            caller.send("PUT", plan + "/publication", BodyPublishers.ofString("{}")),
            caller.send("PUT", "/look", BodyPublishers.ofString("{\"colour\": \"#aabbcc\"}")),
            caller.send("DELETE", plan + "/working-text", BodyPublishers.noBody()))) {
      assertThat(List.of(answer.status(), answer.code()))
          .isEqualTo(List.of(428, "if-match-missing"));
    }
  }

  @Test
  void every_resource_and_list_is_read_once_until_it_changes() {
    String plan = Plans.published(caller, "Lest en gang");
    String section = caller.get(plan + "/sections").items().getJsonObject(0).getString("id");
    for (String path :
        List.of(
            "/plans",
            plan,
            plan + "/sections",
            plan + "/sections/" + section,
            plan + "/elements",
            plan + "/files",
            plan + "/hearings",
            plan + "/versions",
            plan + "/versions/1/document",
            plan + "/document",
            plan + "/journal",
            plan + "/roles",
            "/people",
            "/units",
            "/bodies",
            "/publications",
            "/publications/lest-en-gang",
            "/openapi.json")) {
      Received first = caller.get(path);
      assertThat(first.status()).as(path).isEqualTo(200);
      assertThat(first.etag()).as(path).startsWith("\"");
      Received again = caller.with("If-None-Match", first.etag()).get(path);
      assertThat(again.status()).as(path).isEqualTo(304);
      assertThat(again.response().body()).isEmpty();
      assertThat(caller.with("If-None-Match", "\"other\"").get(path).status()).isEqualTo(200);
    }
  }

  @Test
  void a_plan_that_another_one_took_the_place_of_reads_anew() {
    String old = Plans.adopted(caller, "Gammel plan");
    String read = caller.get(old).etag();
    String body =
        "{\"type\": \"no.strategy\", \"title\": \"Ny plan\", \"language\": \"nb\", \"replaces\":"
            + " [\"Gammel plan\"]}";
    String plan = "/plans/" + caller.made("/plans", body);
    caller.put(plan + "/adoption", "*", Plans.decision("kommunestyret", 0));

    Received again = caller.with("If-None-Match", read).get(old);

    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json().getJsonArray("versions").getJsonObject(0).getString("standing"))
        .isEqualTo("superseded");
  }

  @Test
  void a_list_reads_anew_when_something_in_it_changed() {
    String plan = Plans.draft(caller);
    String section = plan + "/sections/" + caller.made(plan + "/sections", "{\"title\": \"En\"}");
    String read = caller.get(plan + "/sections").etag();

    caller.put(section, "*", "{\"title\": \"To\"}");

    assertThat(caller.with("If-None-Match", read).get(plan + "/sections").status()).isEqualTo(200);
  }

  @Test
  void roles_are_guarded_by_the_tag_of_their_list() {
    String plan = Plans.draft(caller);
    String person = caller.made("/people", "{\"name\": \"Kari\", \"role\": \"employee\"}");
    String read = caller.get(plan + "/roles").etag();
    String role = plan + "/roles/" + person;

    assertThat(caller.put(role, read, "{\"roles\": [\"editor\"]}").status()).isEqualTo(200);
    assertThat(caller.put(role, read, "{\"roles\": [\"owner\"]}").status()).isEqualTo(412);
    assertThat(caller.put(role, "*", "{\"roles\": [\"king\"]}").status()).isEqualTo(400);
    assertThat(caller.get(plan + "/roles").text()).contains("editor").contains(person);
  }

  @Test
  void head_tells_the_headers_and_sends_nothing() {
    String plan = Plans.draft(caller);

    Received head = caller.send("HEAD", plan, BodyPublishers.noBody());

    assertThat(head.status()).isEqualTo(200);
    assertThat(head.etag()).isEqualTo(caller.get(plan).etag());
    assertThat(head.response().body()).isEmpty();
    assertThat(caller.send("HEAD", "/nothing", BodyPublishers.noBody()).status()).isEqualTo(404);
  }
}
