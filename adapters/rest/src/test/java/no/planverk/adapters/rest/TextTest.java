package no.planverk.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.person.TenantRole;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Sections, blocks, elements and the places where they stand, over HTTP. */
class TextTest {
  @AutoClose private static final Api API = new Api();

  private final Caller caller = API.administrator();
  private final String plan = Plans.draft(caller);

  private String section(String title) {
    return caller.made(plan + "/sections", "{\"title\": \"" + title + "\"}");
  }

  private String element(String kind, String title, String more) {
    return caller.made(
        plan + "/elements", "{\"kind\": \"%s\", \"title\": \"%s\"%s}".formatted(kind, title, more));
  }

  private String placement(String element) {
    JsonObject body = caller.get(plan + "/elements/" + element).json();
    return body.getJsonArray("placements").getJsonObject(0).getString("id");
  }

  private List<String> titles(String list) {
    return caller.get(plan + list).items().getValuesAs(JsonObject.class).stream()
        .map(it -> it.getString("title"))
        .toList();
  }

  @Test
  void sections_are_added_moved_renamed_and_removed() {
    String first = section("Først");
    String second = section("Så");
    caller.made(plan + "/sections", "{\"title\": \"Foran\", \"position\": 0}");
    String under =
        caller.made(plan + "/sections", "{\"title\": \"Under\", \"parent\": \"" + first + "\"}");
    assertThat(titles("/sections")).containsExactly("Foran", "Først", "Under", "Så");

    caller.put(plan + "/sections/" + second, "*", "{\"title\": \"Sist\", \"position\": 1}");
    assertThat(titles("/sections")).containsExactly("Foran", "Sist", "Først", "Under");
    assertThat(caller.get(plan + "/sections/" + under).json().getInt("level")).isEqualTo(2);

    Received cycle =
        caller.put(
            plan + "/sections/" + first,
            "*",
            "{\"title\": \"Først\", \"parent\": \"" + under + "\"}");
    assertThat(cycle.faults()).containsExactly("/parent cycle");
    assertThat(caller.delete(plan + "/sections/" + first, "*").code()).isEqualTo("not-empty");
    assertThat(caller.delete(plan + "/sections/" + under, "*").status()).isEqualTo(204);
    assertThat(caller.delete(plan + "/sections/" + under, "*").status()).isEqualTo(404);
  }

  @Test
  void blocks_hold_cleaned_prose_or_an_element() {
    String section = section("Mål");
    String goal = placement(element("goal", "Renere fjord", ""));
    String prose =
        caller.made(
            plan + "/blocks",
            "{\"section\": \"%s\", \"text\": \"<p>Ren <blink>fjord</blink></p>\"}"
                .formatted(section));
    String shown =
        caller.made(
            plan + "/blocks",
            "{\"section\": \"%s\", \"placement\": \"%s\"}".formatted(section, goal));

    assertThat(caller.get(plan + "/blocks/" + prose).string("text"))
        .contains("Ren fjord")
        .contains("data-id")
        .doesNotContain("blink");
    assertThat(caller.get(plan + "/blocks/" + shown).string("placement")).isEqualTo(goal);
    Received twice =
        caller.post(
            plan + "/blocks",
            "{\"section\": \"%s\", \"placement\": \"%s\"}".formatted(section, goal));
    assertThat(twice.faults()).containsExactly("/placement named-twice");
    Received neither = caller.post(plan + "/blocks", "{\"section\": \"" + section + "\"}");
    assertThat(neither.faults()).containsExactly(" text-or-element");
    Received rewritten =
        caller.put(
            plan + "/blocks/" + prose,
            caller.get(plan + "/blocks/" + prose).etag(),
            "{\"section\": \"%s\", \"text\": \"<p>Ny</p>\", \"position\": 1}".formatted(section));
    assertThat(rewritten.json().getInt("position")).isEqualTo(1);
    assertThat(caller.delete(plan + "/blocks/" + prose, "*").status()).isEqualTo(204);
    assertThat(caller.get(plan + "/blocks/" + prose).status()).isEqualTo(404);
  }

  @Test
  void a_text_is_rewritten_where_it_stands() {
    String section = section("Innledning");
    String first = caller.made(plan + "/blocks", text(section, "<p>Først</p>", ""));
    String second = caller.made(plan + "/blocks", text(section, "<p>Så</p>", ""));
    String tag = caller.get(plan + "/blocks/" + second).etag();

    Received rewritten =
        caller.put(plan + "/blocks/" + second, tag, text(section, "<p>Så det</p>", ""));
    assertThat(rewritten.json().getInt("position")).isEqualTo(1);
    assertThat(rewritten.string("text")).contains("Så det");
    assertThat(rewritten.etag()).isEqualTo(caller.get(plan + "/blocks/" + second).etag());
    assertThat(
            caller.put(plan + "/blocks/" + second, tag, text(section, "<p>Sent</p>", "")).status())
        .isEqualTo(412);
    String at = ", \"position\": 1";
    assertThat(
            caller
                .put(plan + "/blocks/" + second, "*", text(section, "<p>Der</p>", at))
                .json()
                .getInt("position"))
        .isEqualTo(1);
    assertThat(caller.put(plan + "/blocks/" + second, "*", text(section, "<p></p>", "")).faults())
        .containsExactly("/text invalid-text");
    assertThat(caller.put(plan + "/blocks/" + second, "*", text(section, " ", "")).faults())
        .containsExactly("/text invalid-text");
    assertThat(caller.get(plan + "/blocks/" + second).string("text")).contains("Der");

    String foremost = ", \"position\": 0";
    assertThat(
            caller
                .put(plan + "/blocks/" + second, "*", text(section, "<p>Foran</p>", foremost))
                .json()
                .getInt("position"))
        .isZero();
    assertThat(caller.get(plan + "/blocks/" + first).json().getInt("position")).isEqualTo(1);
    Caller neighbour =
        API.in(API.hall.opened("havdal", Country.NO, Language.NB), TenantRole.ADMINISTRATOR);
    assertThat(
            neighbour.put(plan + "/blocks/" + first, "*", text(section, "<p>Nei</p>", "")).status())
        .isEqualTo(404);
  }

  private static String text(String section, String html, String more) {
    return "{\"section\": \"%s\", \"text\": \"%s\"%s}".formatted(section, html, more);
  }

  @Test
  void an_element_is_worded_reworded_and_tagged() {
    String indicator =
        element(
            "indicator",
            "Andel",
            ", \"unit\": \"%\", \"direction\": \"up\", \"baseline\": {\"year\": 2020, \"value\":"
                + " \"41.50\"}, \"targets\": [{\"year\": 2030, \"value\": \"60\"}], \"readings\":"
                + " [{\"date\": \"2024-12-31\", \"value\": \"47\", \"source\": \"SSB\"}], \"bands\":"
                + " [{\"status\": \"green\", \"from\": \"60\"}]");
    JsonObject read = caller.get(plan + "/elements/" + indicator).json();
    assertThat(read.getJsonObject("baseline").getString("value")).isEqualTo("41.50");

    String measure =
        element(
            "measure",
            "Tiltak",
            ", \"costs\": [{\"year\": 2026, \"amount\": \"-12.50\"}], \"deadline\": \"2026-Q3\", \"internal\": \"<p>Hemmelig</p>\"");
    Received reworded =
        caller.put(
            plan + "/elements/" + measure,
            caller.get(plan + "/elements/" + measure).etag(),
            "{\"title\": \"Bedre tiltak\", \"status\": \"started\", \"priority\": 1}");
    assertThat(reworded.string("title")).isEqualTo("Bedre tiltak");
    Received tagged =
        caller.put(
            plan + "/elements/" + measure + "/sdg",
            reworded.etag(),
            "{\"sdg\": [{\"id\": \"13.2\", \"reason\": \"Mindre utslipp\"}]}");
    assertThat(tagged.json().getJsonArray("sdg").getJsonObject(0).getString("id"))
        .isEqualTo("13.2");
    assertThat(
            caller
                .put(plan + "/elements/" + measure, reworded.etag(), "{\"title\": \"X\"}")
                .status())
        .isEqualTo(412);
  }

  @Test
  void an_element_stands_in_two_plans_with_a_local_measure_under_it_in_one() {
    String goal = element("goal", "Felles mål", "");
    String other = Plans.draft(caller);
    String there = caller.made(other + "/placements", "{\"element\": \"" + goal + "\"}");
    caller.made(
        other + "/elements",
        "{\"kind\": \"measure\", \"title\": \"Lokalt tiltak\", \"parent\": \"" + there + "\"}");

    assertThat(caller.get(other + "/elements").text()).contains("Felles mål", "Lokalt tiltak");
    assertThat(caller.get(plan + "/elements").text())
        .contains("Felles mål")
        .doesNotContain("Lokalt");
    assertThat(caller.get(other + "/elements/" + goal).string("source"))
        .isEqualTo(plan.substring(7));
    caller.put(plan + "/elements/" + goal, "*", "{\"title\": \"Nytt felles mål\"}");
    assertThat(caller.get(other + "/elements/" + goal).string("title")).isEqualTo("Felles mål");
    caller.put(other + "/fetches/" + goal + "/decision", "*", "{\"decision\": \"follow\"}");
    assertThat(caller.get(other + "/elements/" + goal).string("title"))
        .isEqualTo("Nytt felles mål");
    assertThat(caller.put(other + "/elements/" + goal, "*", "{\"title\": \"Mitt\"}").status())
        .isEqualTo(404);
  }

  @Test
  void placements_are_moved_labelled_and_removed() {
    String goal = placement(element("goal", "Mål", ""));
    String measure = placement(element("measure", "Tiltak", ""));
    String value = placement(element("value", "Åpen", ""));

    Received moved =
        caller.put(
            plan + "/placements/" + measure,
            caller.get(plan + "/placements/" + measure).etag(),
            "{\"parent\": \"%s\", \"label\": \"A1\", \"contributesTo\": [\"%s\"]}"
                .formatted(goal, goal));

    assertThat(moved.json().getInt("level")).isEqualTo(2);
    assertThat(moved.string("number")).isEqualTo("A1");
    Received cycle =
        caller.put(plan + "/placements/" + goal, "*", "{\"parent\": \"" + measure + "\"}");
    assertThat(cycle.faults()).containsExactly("/parent cycle");
    Received childless =
        caller.put(plan + "/placements/" + goal, "*", "{\"parent\": \"" + value + "\"}");
    assertThat(childless.faults()).containsExactly("/parent may-not-have-children");
    assertThat(caller.delete(plan + "/placements/" + goal, "*").code()).isEqualTo("not-empty");
    assertThat(caller.delete(plan + "/placements/" + measure, "*").status()).isEqualTo(204);
    assertThat(titles("/elements")).containsExactly("Mål", "Åpen");
  }

  @Test
  void sixteen_levels_are_the_deepest() {
    String above = placement(element("goal", "1", ""));
    for (int level = 2; level <= 16; level++) {
      above = placement(element("goal", "" + level, ", \"parent\": \"" + above + "\""));
    }

    Received deeper =
        caller.post(
            plan + "/elements",
            "{\"kind\": \"goal\", \"title\": \"17\", \"parent\": \"" + above + "\"}");

    assertThat(List.of(deeper.status(), deeper.code())).isEqualTo(List.of(409, "too-many-levels"));
  }

  @Test
  void a_file_is_attached_under_a_key_and_shown_in_the_text() {
    String hash = caller.with("Content-Type", "image/png").post("/files", "png").string("sha256");
    String attach =
        "{\"key\": \"kart\", \"name\": \"kart.png\", \"mediaType\": \"image/png\", \"sha256\": \"%s\"}"
            .formatted(hash);
    assertThat(caller.post(plan + "/files", attach).status()).isEqualTo(201);
    assertThat(caller.post(plan + "/files", attach).faults()).containsExactly("/key duplicate-key");
    assertThat(caller.get(plan + "/files").items()).hasSize(1);
    String section = section("Kart");

    String figure =
        "{\"section\": \"%s\", \"text\": \"<figure><img src='%s' alt='Kart'></figure>\"}";
    assertThat(caller.post(plan + "/blocks", figure.formatted(section, "kart")).status())
        .isEqualTo(201);
    assertThat(caller.post(plan + "/blocks", figure.formatted(section, "nei")).faults())
        .containsExactly("/text image-without-file");
  }
}
