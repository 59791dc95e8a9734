package no.planverk.adapters.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.planverk.adapters.http.paper.Paper;
import no.planverk.adapters.http.paper.PaperPress;
import no.planverk.adapters.http.paper.Vera;
import no.planverk.domain.catalogue.LocalNames;
import no.planverk.domain.publication.Look;
import no.planverk.domain.publication.PlanAddress;
import no.planverk.domain.publication.Publication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlanPapersTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private final TestSite site = new TestSite();
  private final PlanPapers papers = new PlanPapers(site.library(), new Templates());
  private final PaperPress press = new PaperPress(TestSite.SERVICE);

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void a_plan_with_something_of_everything_keeps_both_standards() throws IOException {
    assertThat(Vera.faults(printed(LargePlan.volume(), "large"))).isEmpty();
  }

  @Test
  void a_plan_of_eighty_pages_keeps_both_standards() throws IOException {
    assertThat(Vera.faults(printed(LongPlan.of(6), "long"))).isEmpty();
  }

  @Test
  void the_same_text_is_another_paper_in_another_colour_but_not_on_another_day() {
    Volume volume = LargePlan.volume();
    String digest = paper(volume, TODAY, Look.DEFAULT).digest();
    assertThat(paper(volume, TODAY.plusDays(1), Look.DEFAULT).digest()).isEqualTo(digest);
    assertThat(paper(volume, TODAY, new Look("#a02040")).digest()).isNotEqualTo(digest);
  }

  private byte[] printed(Volume volume, String name) throws IOException {
    byte[] pdf = press.print(paper(volume, TODAY, Look.DEFAULT));
    Files.write(Path.of("target/" + name + ".pdf"), pdf);
    return pdf;
  }

  private Paper paper(Volume volume, LocalDate day, Look look) {
    Publication publication = volume.publication();
    return papers.of(
        new Site(
            Towns.FJORDVIK,
            day,
            look,
            LocalNames.NONE,
            "",
            "",
            "",
            TestSite.SERVICE,
            Optional.empty(),
            Entrance.of(false),
            List::of),
        new PlanAddress.Open(publication.slug(), List.of(publication)),
        publication,
        volume.text());
  }
}
