package no.planverk.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.person.TenantRole;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists in pages: each plan once, in the order of the language, with the way to the next page. */
class PagingTest {
  @AutoClose private static final Api API = new Api();

  private static Caller caller;

  @BeforeAll
  static void write_some_plans() {
    caller = API.in(API.hall.opened("havdal", Country.NO, Language.NB), TenantRole.ADMINISTRATOR);
    for (String title : List.of("Østre", "Alta", "Ærlig", "Åpen", "Borg", "alta igjen", "Zenit")) {
      caller.made("/plans", Plans.titled(title));
    }
  }

  @Test
  void all_pages_together_are_the_register_in_norwegian_order() {
    List<String> titles = new ArrayList<>();
    String path = "/plans?limit=3";
    while (!path.isEmpty()) {
      Received page = caller.get(path);
      titles.addAll(titles(page));
      path = linked(page);
    }

    assertThat(titles)
        .containsExactly("Alta", "alta igjen", "Borg", "Zenit", "Ærlig", "Østre", "Åpen");
  }

  @Test
  void the_link_to_the_next_page_keeps_the_question() {
    Received page = caller.get("/plans?text=al&limit=1&cursor=");

    assertThat(page.header("Link"))
        .isEqualTo(
            "</havdal/api/v1/plans?text=al&limit=1&cursor=%s>; rel=\"next\""
                .formatted(page.string("next")));
  }

  @Test
  void the_last_page_leads_nowhere() {
    Received page = caller.get("/plans?limit=7");

    assertThat(page.items()).hasSize(7);
    assertThat(page.header("Link")).isEmpty();
    assertThat(page.json().containsKey("next")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "text=alta, 2",
    "text=ALTA, 2",
    "text=nothing, 0",
    "type=no.strategy, 7",
    "type=no.sub-plan, 0",
    "stage=draft, 7",
    "stage=in-hearing, 0",
    "sdg=3, 0"
  })
  void the_register_is_narrowed(String question, int found) {
    assertThat(caller.get("/plans?" + question).items()).hasSize(found);
  }

  @Test
  void the_journal_is_read_page_by_page_too() {
    String plan = "/plans/" + caller.get("/plans").items().getJsonObject(0).getString("id");
    for (int i = 0; i < 4; i++) {
      caller.made(plan + "/sections", "{\"title\": \"Del\"}");
    }

    Received first = caller.get(plan + "/journal?limit=2");
    Received second = caller.get(linked(first));

    assertThat(acts(first)).containsExactly("draft", "add");
    assertThat(acts(second)).containsExactly("add", "add");
  }

  private static List<String> titles(Received page) {
    return page.items().getValuesAs(JsonObject.class).stream()
        .map(it -> it.getString("title"))
        .toList();
  }

  private static List<String> acts(Received page) {
    return page.items().getValuesAs(JsonObject.class).stream()
        .map(it -> it.getString("act"))
        .toList();
  }

  private static String linked(Received page) {
    return page.header("Link").replaceFirst("^</[^/]+/api/v1(.*)>; rel=\"next\"$", "$1");
  }

  @Test
  void a_question_with_a_control_character_is_refused() {
    assertThat(caller.get("/plans?text=%00").status()).isEqualTo(400);
  }
}
