package no.planverk.adapters.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.application.writing.AddComment;
import no.planverk.application.writing.BeginText;
import no.planverk.application.writing.ReadOneText;
import no.planverk.application.writing.ReadTalk;
import no.planverk.application.writing.SettleSuggestions;
import no.planverk.application.writing.SettleThread;
import no.planverk.application.writing.SuggestText;
import no.planverk.application.writing.WriteText;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.plan.Block;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Suggestions and comments on the staff's pages. */
class TalkPagesTest {
  private static final Office OFFICE = new Office(TalkPagesTest::groups);
  private static final String TEXT = "<p data-id=\"a\">Byen er stor.</p>";

  private final Drafted draft = new Drafted(OFFICE);
  private final Caller reviewer = draft.with(PlanRole.REVIEWER);
  private String text = "";

  private static List<PageGroup> groups(Office office) {
    var desk = office.desk;
    var texts = office.hall.richTexts;
    return List.of(
        new TextPages(
            new WriteText(desk, texts),
            new BeginText(desk, texts),
            new ReadOneText(desk),
            new SuggestText(desk, texts)),
        new TalkPages(
            new ReadTalk(desk, texts),
            new AddComment(desk),
            new SettleThread(desk),
            new SettleSuggestions(desk, texts)));
  }

  @AfterAll
  static void close() {
    OFFICE.close();
  }

  @BeforeEach
  void write() {
    draft
        .writer()
        .post(
            draft.at("/sections/" + draft.section() + "/texts"),
            Map.of("text", TEXT, "base", "", "tab", "t"));
    text = draft.text().blocks().getFirst().id().toString();
  }

  private String stands() {
    return draft.text().blocks().stream()
        .map(it -> ((Block.Prose) it.holding()).text().html())
        .findFirst()
        .orElseThrow();
  }

  private Caller.Got suggest(String proposed) {
    return reviewer.post(
        draft.at("/texts/" + text),
        Map.of("mode", "suggest", "revision", "1", "base", TEXT, "text", proposed, "tab", ""));
  }

  private static String path(String address) {
    return address.substring(address.indexOf("/work"));
  }

  @Test
  void a_reviewer_suggests_and_a_writer_takes_it() {
    assertThat(suggest(TEXT.replace("stor", "<em>svær</em>")).location()).contains("/talk");
    assertThat(stands()).isEqualTo(TEXT);
    Document page = draft.writer().get(draft.at("/talk")).page();
    assertThat(page.select("del").text()).contains("stor");
    assertThat(page.select("ins").text()).contains("svær");
    assertThat(reviewer.get(draft.at("/talk")).page().select("button[value=take]")).isEmpty();
    String id = page.select("input[name=suggestion]").val();
    Map<String, String> take = Map.of("suggestion", id, "choice", "take");
    assertThat(reviewer.post(draft.at("/suggestions"), take).status()).isEqualTo(403);
    draft.writer().post(draft.at("/suggestions"), take);
    assertThat(stands()).contains("<em>svær</em>");
    assertThat(draft.writer().post(draft.at("/suggestions"), take).status()).isEqualTo(404);
    assertThat(draft.writer().post(draft.at("/suggestions"), Map.of()).status()).isEqualTo(400);
  }

  @Test
  void a_conversation_is_begun_answered_settled_and_opened_again() {
    Map<String, String> hello =
        Map.of("section", draft.section().toString(), "words", "<b>Hei</b>");
    assertThat(reviewer.post(draft.at("/talk"), hello).status()).isEqualTo(303);
    Document page = draft.writer().get(draft.at("/talk?section=" + draft.section())).page();
    assertThat(page.select(".talk__words").text()).isEqualTo("<b>Hei</b>");
    String answer = path(page.select(".talk__answer form").attr("action"));
    draft.writer().post(answer, Map.of("words", "Svar"));
    assertThat(draft.writer().post(answer, Map.of("words", "")).status()).isEqualTo(400);
    draft.writer().post(answer + "/settling", Map.of("settled", "yes"));
    assertThat(draft.writer().get(draft.at("/talk")).page().select(".talk__thread")).isEmpty();
    assertThat(draft.writer().get(draft.at("/talk?settled=1")).text()).contains("Svar");
    reviewer.post(answer + "/settling", Map.of("settled", "no"));
    assertThat(reviewer.get(draft.at("/talk")).text()).contains("Svar");
  }

  @Test
  void a_reader_says_nothing_and_another_municipality_hears_nothing() {
    Map<String, String> hello = Map.of("section", draft.section().toString(), "words", "Hemmelig");
    assertThat(draft.reader().post(draft.at("/talk"), hello).status()).isEqualTo(403);
    reviewer.post(draft.at("/talk"), hello);
    assertThat(draft.reader().get(draft.at("/talk")).text()).contains("Hemmelig");
    Caller dane = OFFICE.as(OFFICE.lindso, TenantRole.ADMINISTRATOR);
    assertThat(dane.get(draft.at("/talk")).status()).isEqualTo(404);
    assertThat(dane.post(draft.at("/talk"), hello).status()).isEqualTo(404);
    assertThat(Optional.of(dane.at(OFFICE.fjordvik).get(draft.at("/talk")).body()))
        .hasValueSatisfying(it -> assertThat(it).doesNotContain("Hemmelig"));
  }
}
