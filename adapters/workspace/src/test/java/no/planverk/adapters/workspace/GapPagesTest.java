package no.planverk.adapters.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.planverk.adapters.documents.SpreadSheets;
import no.planverk.adapters.workspace.Caller.Got;
import no.planverk.application.Once;
import no.planverk.application.Reply;
import no.planverk.application.planning.AddElement;
import no.planverk.application.planning.ElementWords;
import no.planverk.application.planning.PlacementWords;
import no.planverk.application.redthread.AcceptGap;
import no.planverk.application.redthread.ExportMatrix;
import no.planverk.application.redthread.ListGaps;
import no.planverk.application.redthread.ReadMatrix;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.IndicatorValues;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.TenantRole;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the thread is broken, to those who may mend it and to others, in two municipalities. */
class GapPagesTest {
  private static final String GAPS = ThreadAddress.PATH + "/gaps";
  private static final String MATRIX = ThreadAddress.PATH + "/matrix/goals-sdg";

  private final Office office =
      new Office(
          it -> {
            ReadMatrix read = new ReadMatrix(it.desk, it.hall.almanac);
            return List.of(
                new GapPages(
                    new ListGaps(it.desk, it.hall.almanac),
                    new AcceptGap(it.desk, it.hall.almanac)),
                new MatrixPages(read, new ExportMatrix(read, new SpreadSheets())));
          });
  private final Drafted draft = new Drafted(office);

  @BeforeEach
  void writeGoal() {
    ElementWords words =
        new ElementWords(
            new Title("Trygge skoleveier"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            IndicatorValues.NONE);
    assertThat(
            new AddElement(office.desk, office.hall.richTexts)
                .add(
                    new Actor.SystemJob(office.fjordvik.id()),
                    draft.plan(),
                    Once.eachTime(),
                    ElementKind.GOAL,
                    words,
                    new PlacementWords(
                        Optional.empty(), Optional.empty(), Optional.empty(), List.of()),
                    Optional.empty()))
        .isInstanceOf(Reply.Done.class);
  }

  @AfterEach
  void close() {
    office.close();
  }

  private static List<String> links(Got page) {
    return Jsoup.parse(page.body()).select("main a").stream()
        .map((Element it) -> it.attr("href"))
        .toList();
  }

  @Test
  void who_may_write_is_led_to_the_forms() {
    assertThat(links(draft.writer().get(GAPS)))
        .anyMatch(it -> it.contains("/elements/new?kind=measure&under="))
        .anyMatch(it -> it.endsWith("/facts"));
    assertThat(links(draft.writer().get(MATRIX))).anyMatch(it -> it.contains("/elements/"));
  }

  @Test
  void who_may_only_read_is_shown_what_it_is_about() {
    Got page = draft.reader().get(GAPS);
    assertThat(page.body()).contains("Trygge skoleveier");
    assertThat(links(page))
        .anyMatch(it -> it.contains("/thread/elements/"))
        .anyMatch(it -> it.endsWith("/plans/" + draft.plan()))
        .noneMatch(it -> it.contains("/plans/" + draft.plan() + "/"));
    assertThat(links(draft.reader().get(MATRIX)))
        .noneMatch(it -> it.contains("/plans/" + draft.plan() + "/"));
  }

  @Test
  void a_matrix_is_had_on_paper() {
    assertThat(links(draft.reader().get(MATRIX))).anyMatch(it -> it.endsWith("/export.pdf"));
    Got paper = draft.reader().get(MATRIX + "/export.pdf");
    assertThat(paper.status()).isEqualTo(200);
    assertThat(paper.body()).startsWith("%PDF-");
  }

  @Test
  void another_municipality_sees_nothing_of_it() {
    Caller other = office.as(office.lindso, TenantRole.ADMINISTRATOR);
    assertThat(other.get(GAPS).body()).doesNotContain("Trygge skoleveier");
    assertThat(other.get(MATRIX).body()).doesNotContain("Trygge skoleveier");
  }
}
