package no.planverk.adapters.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.planverk.application.writing.BeginText;
import no.planverk.application.writing.ReadChecklist;
import no.planverk.application.writing.ReadOneText;
import no.planverk.application.writing.SuggestText;
import no.planverk.application.writing.WriteText;
import no.planverk.domain.person.TenantRole;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What a plan lacks, on a page. */
class ChecklistPagesTest {
  private static final Office OFFICE =
      new Office(
          office ->
              List.of(
                  new TextPages(
                      new WriteText(office.desk, office.hall.richTexts),
                      new BeginText(office.desk, office.hall.richTexts),
                      new ReadOneText(office.desk),
                      new SuggestText(office.desk, office.hall.richTexts)),
                  new ChecklistPages(new ReadChecklist(office.desk))));

  private final Drafted draft = new Drafted(OFFICE);

  @AfterAll
  static void close() {
    OFFICE.close();
  }

  @Test
  void a_plan_without_faults_is_told_so_and_faults_lead_to_their_place() {
    assertThat(draft.reader().get(draft.at("/checklist")).text()).contains("ingen mangler");
    draft
        .writer()
        .post(
            draft.at("/sections/" + draft.section() + "/texts"),
            Map.of("text", "Lorem ipsum. [Internt] spør Per.", "base", "", "tab", "t"));
    Document page = draft.reader().get(draft.at("/checklist")).page();
    assertThat(page.text()).contains("Må ordnes først", "[Internt] spør Per", "Lorem ipsum");
    assertThat(page.select(".check a").eachAttr("href"))
        .anyMatch(it -> it.endsWith("/edit/" + draft.section() + "#s-" + draft.section()));
  }

  @Test
  void who_may_not_read_the_text_sees_no_checklist() {
    assertThat(OFFICE.as(TenantRole.EMPLOYEE).get(draft.at("/checklist")).status()).isEqualTo(403);
    assertThat(
            OFFICE.as(OFFICE.lindso, TenantRole.ADMINISTRATOR).get(draft.at("/checklist")).status())
        .isEqualTo(404);
  }
}
