package no.planverk.adapters.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import no.planverk.domain.publication.PlanAddress;
import no.planverk.domain.publication.Slug;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PaperFilesTest {
  private static final String PLAN = "/fjordvik/plan/klimaplan";
  private static final String VERSION = PLAN + "/v/1.pdf";

  private final TestSite site = new TestSite();

  @AfterEach
  void close() {
    site.ink.countDown();
    site.close();
  }

  @Test
  void each_text_of_a_plan_is_had_as_pdf() {
    LargePlan.volume().on(site.fjordvik);
    HttpResponse<byte[]> paper = site.get(VERSION);
    assertThat(paper.statusCode()).isEqualTo(200);
    assertThat(paper.headers().firstValue("Content-Type")).hasValue("application/pdf");
    assertThat(paper.headers().firstValue("Content-Disposition"))
        .hasValue("inline; filename=\"klimaplan-1.pdf\"");
    assertThat(site.get(PLAN + ".pdf").body()).isEqualTo(paper.body());
    String tag = paper.headers().firstValue("ETag").orElseThrow();
    assertThat(site.get(VERSION, "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(site.send("HEAD", VERSION).headers().firstValue("Content-Length"))
        .hasValue(String.valueOf(paper.body().length));
  }

  @Test
  void the_page_of_a_plan_leads_to_its_paper_and_says_how_large_it_is() {
    LargePlan.volume().on(site.fjordvik);
    assertThat(site.page(PLAN).select(".page__paper").text()).isEqualTo("Last ned som PDF");
    String address = site.page(PLAN).select(".page__paper a").attr("href");
    assertThat(address).isEqualTo(VERSION);
    assertThat(site.get(address).statusCode()).isEqualTo(200);
    assertThat(site.page(PLAN).select(".page__paper").text())
        .matches("Last ned som PDF \\(\\d+ kB\\)");
  }

  @Test
  void a_paper_that_takes_its_time_is_waited_for_on_a_page_that_comes_again() {
    LargePlan.volume().on(site.fjordvik);
    site.ink = new CountDownLatch(1);
    HttpResponse<byte[]> waiting = site.get(PLAN + ".pdf");
    assertThat(waiting.statusCode()).isEqualTo(202);
    assertThat(waiting.headers().firstValue("Refresh")).hasValue("3");
    assertThat(waiting.headers().firstValue("Retry-After")).hasValue("3");
    assertThat(new String(waiting.body(), StandardCharsets.UTF_8))
        .contains("PDF-en blir laget nå", "Les planen på nettsiden");
    site.ink.countDown();
    assertThat(site.get(PLAN + ".pdf").statusCode()).isEqualTo(200);
  }

  @Test
  void a_proposal_has_its_own_paper() {
    LargePlan.volume().on(site.fjordvik);
    Volume.of("klimaplan", "Ny klimaplan")
        .proposal(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 20))
        .on(site.fjordvik);
    assertThat(body(PLAN + "/proposal.pdf")).contains("Ny klimaplan").contains("forslag, ikke");
    assertThat(body(PLAN + ".pdf")).doesNotContain("Ny klimaplan");
  }

  @Test
  void a_plan_of_the_same_name_elsewhere_is_another_paper() {
    Volume.of("klima", "Klimaplan").on(site.fjordvik);
    assertThat(body("/fjordvik/plan/klima.pdf")).contains("Fjordvik").doesNotContain("Lindsø");
    assertThat(site.get("/lindsoe/plan/klima.pdf").statusCode()).isEqualTo(404);
    Volume.of("klima", "Klimaplan").on(site.lindsoe);
    assertThat(body("/lindsoe/plan/klima.pdf")).contains("Lindsø").doesNotContain("Fjordvik");
    assertThat(body("/fjordvik/plan/klima.pdf")).contains("Fjordvik").doesNotContain("Lindsø");
  }

  @Test
  void a_paper_is_gone_with_its_plan() {
    LargePlan.volume().on(site.fjordvik);
    assertThat(site.get(VERSION).statusCode()).isEqualTo(200);
    Slug slug = new Slug("klimaplan");
    site.fjordvik.put(slug, new PlanAddress.Withdrawn(slug, "Feil i kartet."));
    assertThat(site.get(VERSION).statusCode()).isEqualTo(410);
  }

  @Test
  void a_paper_can_be_had_in_parts() {
    LargePlan.volume().on(site.fjordvik);
    String whole = body(PLAN + ".pdf");
    var part = site.get(PLAN + ".pdf", "Range", "bytes=5-24");
    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(new String(part.body(), StandardCharsets.UTF_8)).isEqualTo(whole.substring(5, 25));
    assertThat(site.get("/lindsoe/plan/klimaplan.pdf", "Range", "bytes=0-1").statusCode())
        .isEqualTo(404);
  }

  private String body(String path) {
    return new String(site.get(path).body(), StandardCharsets.UTF_8);
  }
}
