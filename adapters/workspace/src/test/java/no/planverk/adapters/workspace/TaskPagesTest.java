package no.planverk.adapters.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.planverk.adapters.workspace.Caller.Got;
import no.planverk.application.people.ReadOrganisation;
import no.planverk.application.people.ReadRoles;
import no.planverk.application.port.Letters;
import no.planverk.application.task.AddTask;
import no.planverk.application.task.AnswerReview;
import no.planverk.application.task.ChooseDigest;
import no.planverk.application.task.EditTask;
import no.planverk.application.task.ListMyNews;
import no.planverk.application.task.ListTasks;
import no.planverk.application.task.ListWaiting;
import no.planverk.application.task.ReadDigestWish;
import no.planverk.application.task.ReadNews;
import no.planverk.application.task.ReadReviews;
import no.planverk.application.task.SendToReview;
import no.planverk.application.task.SettleTask;
import no.planverk.application.task.TakeBackReview;
import no.planverk.application.writing.EndNotices;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.TenantRole;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Tasks, reviews and what waits, on their pages. */
class TaskPagesTest {
  /** Where no mail server is set. */
  private static final Letters NONE =
      new Letters() {
        @Override
        public boolean canSend() {
          return false;
        }

        @Override
        public void send(Letter letter) {
          throw new NotSent("none", false, new IllegalStateException());
        }
      };

  private static final Office OFFICE =
      new Office(
          office -> {
            var desk = office.desk;
            var organisation = new ReadOrganisation(desk, office.hall.almanac);
            return List.of(
                new HomePages(
                    new ListMyNews(desk, office.hall.almanac),
                    new ListWaiting(desk, office.hall.almanac),
                    new EndNotices(desk)),
                new TaskPages(
                    new ListTasks(desk),
                    new AddTask(desk),
                    new EditTask(desk),
                    new SettleTask(desk),
                    organisation),
                new ReviewPages(
                    new ReadReviews(desk),
                    new SendToReview(desk),
                    new AnswerReview(desk),
                    new TakeBackReview(desk),
                    organisation,
                    new ReadRoles(desk)),
                new NewsPages(new ReadNews(desk)),
                new DigestPages(new ReadDigestWish(desk, NONE), new ChooseDigest(desk)));
          });

  private final Drafted draft = new Drafted(OFFICE);
  private final Caller reviewer = draft.with(PlanRole.REVIEWER);

  @AfterAll
  static void close() {
    OFFICE.close();
  }

  private static String nameOf(Caller caller) {
    return OFFICE
        .stored(OFFICE.fjordvik, stores -> stores.people().person(caller.person().orElseThrow()))
        .orElseThrow()
        .name();
  }

  @Test
  void a_task_is_given_stands_on_the_first_page_and_is_done_there() {
    Got given =
        draft
            .writer()
            .post(
                draft.at("/tasks"),
                Map.of(
                    "task", "Hent tallene",
                    "person", nameOf(reviewer),
                    "due", "2026-02-27",
                    "section", draft.section().toString(),
                    "note", "Fra <b>SSB</b>"));
    assertThat(given.location()).endsWith("/tasks?done=task-added");
    Document list = draft.writer().get(draft.at("/tasks")).page();
    assertThat(list.select("tbody").text())
        .contains("Hent tallene", "Fra <b>SSB</b>", "Innledning", "over fristen");

    Document home = reviewer.get("/work").page();
    assertThat(home.text()).contains("Hent tallene", "ga deg en oppgave", "Byplan");
    Element settle = home.select("form[action$=/settling]").first();
    assertThat(settle).isNotNull();
    String path = settle.attr("action").replaceFirst("^/fjordvik", "");
    assertThat(reviewer.post(path, Map.of("done", "yes", "from", "home")).location())
        .endsWith("/work?done=task-done");
    assertThat(reviewer.get("/work").page().select("form[action$=/settling]")).isEmpty();
    assertThat(draft.writer().get(draft.at("/tasks")).text()).contains("gjort 2. mars 2026");
    assertThat(draft.reader().post(path, Map.of("done", "no")).status()).isEqualTo(403);
    assertThat(reviewer.at(OFFICE.lindso).post(path, Map.of("done", "no")).status())
        .isNotEqualTo(303);
  }

  @Test
  void what_is_wrong_with_a_task_stands_at_its_fields_and_nothing_is_lost() {
    Got wrong =
        draft
            .writer()
            .post(
                draft.at("/tasks"),
                Map.of("task", "", "person", "Ingen Slik", "due", "2026-02-31", "note", "Viktig"));
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.page().select("[aria-invalid=true]").eachAttr("name"))
        .containsExactlyInAnyOrder("task", "person", "due");
    assertThat(wrong.page().select("textarea[name=note]").text()).isEqualTo("Viktig");
    Caller outsider = OFFICE.as(TenantRole.EMPLOYEE);
    assertThat(
            draft
                .writer()
                .post(draft.at("/tasks"), Map.of("task", "Les", "person", nameOf(outsider)))
                .text())
        .contains("har ingen rolle i planen");
    assertThat(outsider.get(draft.at("/tasks")).status()).isEqualTo(403);
    assertThat(OFFICE.as(OFFICE.lindso, TenantRole.ADMINISTRATOR).get(draft.at("/tasks")).status())
        .isEqualTo(404);
  }

  @Test
  void a_task_that_someone_changed_meanwhile_is_not_overwritten() {
    draft.writer().post(draft.at("/tasks"), Map.of("task", "Les", "person", nameOf(reviewer)));
    String path =
        draft
            .writer()
            .get(draft.at("/tasks"))
            .page()
            .select("tbody th a")
            .attr("href")
            .replaceFirst("^/fjordvik", "");
    Map<String, String> words =
        Map.of("task", "Les nøye", "person", nameOf(reviewer), "revision", "1");
    assertThat(draft.writer().post(path, words).location()).endsWith("?done=task-changed");
    assertThat(draft.writer().post(path, words).text()).contains("endret oppgaven imens");
  }

  @Test
  void a_text_is_sent_to_review_returned_with_reasons_and_approved_in_the_next_round() {
    String person = reviewer.person().orElseThrow().toString();
    assertThat(draft.writer().post(draft.at("/review"), Map.of("words", "Se på målene")).text())
        .contains("Velg minst én");
    assertThat(
            draft
                .writer()
                .post(draft.at("/review"), Map.of("people", person, "words", "Se på målene"))
                .location())
        .endsWith("?done=review-sent");
    assertThat(reviewer.get("/work").page().select("#waits ~ ul a").eachAttr("href"))
        .contains("/fjordvik" + draft.at("/review"));
    String answer = action(reviewer, "answer");
    assertThat(reviewer.post(answer, Map.of("verdict", "returned")).status()).isEqualTo(400);
    assertThat(
            reviewer
                .post(answer, Map.of("verdict", "returned", "reasons", "Mangler mål"))
                .location())
        .endsWith("?done=review-returned");
    assertThat(draft.writer().get(draft.at("/review")).text())
        .contains("sendt tilbake", "Mangler mål");
    assertThat(draft.writer().get("/work").text()).contains("sendte tilbake det du sendte");
    draft.writer().post(draft.at("/review"), Map.of("people", person));
    reviewer.post(action(reviewer, "answer"), Map.of("verdict", "approved"));
    assertThat(draft.writer().get(draft.at("/review")).page().select(".round").first().text())
        .contains("godkjent");
    assertThat(draft.reader().get(draft.at("/review")).page().select("form[action$=/review]"))
        .isEmpty();
    assertThat(OFFICE.as(OFFICE.lindso, TenantRole.ADMINISTRATOR).get(draft.at("/review")).status())
        .isEqualTo(404);
  }

  private String action(Caller caller, String ending) {
    return caller
        .get(draft.at("/review"))
        .page()
        .select("form[action$=/" + ending + "]")
        .attr("action")
        .replaceFirst("^/fjordvik", "");
  }

  @Test
  void a_round_is_taken_back() {
    draft
        .writer()
        .post(draft.at("/review"), Map.of("people", reviewer.person().orElseThrow().toString()));
    assertThat(draft.writer().post(action(draft.writer(), "withdrawal"), Map.of()).location())
        .endsWith("?done=review-taken-back");
    assertThat(reviewer.get(draft.at("/review")).page().select("form[action$=/answer]")).isEmpty();
  }

  @Test
  void what_is_new_is_listed_with_the_way_to_it() {
    draft.writer().post(draft.at("/tasks"), Map.of("task", "Les", "person", nameOf(reviewer)));
    Document news = reviewer.get(draft.at("/news?days=7")).page();
    assertThat(news.select("tbody tr").eachText())
        .anyMatch(it -> it.startsWith("Oppgave Les"))
        .anyMatch(it -> it.startsWith("Nytt kapittel Innledning"));
    assertThat(OFFICE.as(OFFICE.lindso, TenantRole.ADMINISTRATOR).get(draft.at("/news")).status())
        .isEqualTo(404);
  }

  @Test
  void messages_are_put_away_and_letters_chosen() {
    draft.writer().post(draft.at("/tasks"), Map.of("task", "Les", "person", nameOf(reviewer)));
    String notice = reviewer.get("/work").page().select("input[name=notice]").attr("value");
    assertThat(reviewer.post("/work/notices", Map.of("notice", notice)).location())
        .endsWith("?done=notices-seen");
    assertThat(reviewer.get("/work").page().select("input[name=notice]")).isEmpty();
    assertThat(reviewer.get("/work/me/letters").text()).contains("sender ikke e-post her ennå");
    assertThat(reviewer.post("/work/me/letters", Map.of("rhythm", "never")).location())
        .endsWith("?done=digest");
    assertThat(reviewer.get("/work/me/letters").page().select("input[checked]").eachAttr("value"))
        .containsExactly("never");
  }
}
