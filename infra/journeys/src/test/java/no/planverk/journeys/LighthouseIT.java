package no.planverk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.infra.Program;
import no.planverk.infra.RunningDemo;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What Lighthouse says of the public site's pages, and what a page weighs. */
class LighthouseIT {
  private static final List<String> FOUND_BY_SEARCH_ENGINES =
      List.of(
          "/fjordvik/",
          "/fjordvik/plan",
          "/lindsoe/plan/strategiplan-2026-2029",
          "/fjordvik/search",
          "/lidarsund/sdg");
  private static final String FOUND = "/fjordvik/search?q=skole";
  private static final int HEAVIEST = 100_000;
  private static Map<String, JsonObject> verdicts;
  private static String origin;

  @BeforeAll
  static void ask() throws Exception {
    try (RunningDemo demo = RunningDemo.start()) {
      origin = demo.url("");
      Stream<String> command =
          Stream.of("node", "src/test/js/lighthouse.mjs", "accessibility,best-practices,seo");
      Stream<String> pages = Stream.concat(FOUND_BY_SEARCH_ENGINES.stream(), Stream.of(FOUND));
      verdicts =
          Program.output(
                  Duration.ofMinutes(3),
                  Map.of("CHROME_PATH", Browsers.chromium().toString()),
                  Stream.concat(command, pages.map(demo::url)).toList())
              .lines()
              .map(LighthouseIT::read)
              .collect(
                  Collectors.toMap(
                      it -> it.getString("page").substring(origin.length()), Function.identity()));
    }
  }

  private static JsonObject read(String line) {
    try (JsonReader reader = Json.createReader(new StringReader(line))) {
      return reader.readObject();
    }
  }

  private static List<String> failed(JsonObject verdict) {
    return verdict.getJsonArray("failed").getValuesAs(JsonString::getString);
  }

  @Test
  void pages_have_full_marks() {
    assertThat(verdicts).containsKeys(FOUND_BY_SEARCH_ENGINES.toArray(String[]::new));
    assertThat(FOUND_BY_SEARCH_ENGINES)
        .allSatisfy(
            page -> {
              JsonObject verdict = verdicts.get(page);
              assertThat(verdict.getString("fault")).isEmpty();
              assertThat(failed(verdict)).isEmpty();
              assertThat(verdict.getJsonObject("scores").values())
                  .hasSize(3)
                  .allSatisfy(it -> assertThat(it).hasToString("100"));
            });
  }

  /** There is no end of words to search for, so search engines are asked to keep out. */
  @Test
  void what_a_search_finds_is_kept_from_search_engines_and_lacks_nothing_else() {
    assertThat(failed(verdicts.get(FOUND))).containsExactly("is-crawlable");
  }

  @Test
  void nothing_moves_pages_are_light_and_all_comes_from_here() {
    assertThat(verdicts)
        .hasSize(FOUND_BY_SEARCH_ENGINES.size() + 1)
        .allSatisfy(
            (page, verdict) -> {
              assertThat(verdict.getString("fault")).isEmpty();
              assertThat(verdict.getJsonNumber("layoutShift").doubleValue()).isZero();
              assertThat(verdict.getInt("bytes")).isBetween(10_000, HEAVIEST);
              assertThat(verdict.getJsonArray("origins").getValuesAs(JsonString::getString))
                  .containsExactly(origin);
            });
  }
}
