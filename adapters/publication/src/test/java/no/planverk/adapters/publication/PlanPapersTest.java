package no.planverk.adapters.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import no.planverk.adapters.http.WebAddress;
import no.planverk.adapters.http.paper.PaperPress;
import no.planverk.adapters.http.paper.Vera;
import no.planverk.domain.publication.Publication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlanPapersTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private final TestSite site = new TestSite();
  private final PlanPapers papers =
      new PlanPapers(site.library(), new PaperPress(new WebAddress("https://planverk.example")));

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void a_plan_with_something_of_everything_keeps_both_standards() throws IOException {
    assertThat(Vera.faults(printed(LargePlan.volume(), "large"))).isEmpty();
  }

  @Test
  void a_plan_of_three_hundred_pages_keeps_both_standards() throws IOException {
    assertThat(Vera.faults(printed(LongPlan.of(25), "long"))).isEmpty();
  }

  private byte[] printed(Volume volume, String name) throws IOException {
    Publication publication = volume.publication();
    site.fjordvik.add(publication, volume.text());
    long start = System.nanoTime();
    byte[] pdf = papers.print(Towns.FJORDVIK, TODAY, publication).orElseThrow();
    System.err.println(name + " " + pdf.length + " bytes " + (System.nanoTime() - start) / 1000000);
    Files.write(Path.of("target/" + name + ".pdf"), pdf);
    return pdf;
  }
}
