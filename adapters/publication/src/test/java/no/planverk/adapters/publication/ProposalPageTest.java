package no.planverk.adapters.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.planverk.domain.publication.PublicStanding;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ProposalPageTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
  private static final LocalDate LAST = LocalDate.of(2026, 12, 14);

  private TestSite site;

  @BeforeEach
  void publish() {
    site = new TestSite();
    Volume.of("klima", "Klimaplan").on(site.fjordvik);
    Volume.of("klima", "Klimaplan, forslag")
        .version(2, PublicStanding.IN_FORCE)
        .proposal(FIRST, LAST)
        .on(site.fjordvik);
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void a_proposal_is_marked_and_leads_to_the_plan_in_force_and_back() {
    Document proposal = site.page("/fjordvik/plan/klima/proposal");
    assertThat(proposal.select("h1").text()).isEqualTo("Klimaplan, forslag");
    assertThat(proposal.title()).startsWith("Forslag: ");
    assertThat(proposal.select(".banner[data-kind=proposal]").text())
        .contains("fra 2. november 2026 til og med 14. desember 2026. Alle kan uttale seg");
    assertThat(proposal.select(".banner a").attr("href")).isEqualTo("/fjordvik/plan/klima");
    Document plan = site.page("/fjordvik/plan/klima");
    assertThat(plan.select("h1").text()).isEqualTo("Klimaplan");
    assertThat(plan.select(".banner[data-kind=proposal] a").attr("href"))
        .isEqualTo("/fjordvik/plan/klima/proposal");
  }

  @Test
  void the_last_day_is_a_whole_day_in_the_municipality() {
    site.now("2026-12-14T22:59:59Z");
    assertThat(banner()).contains("Alle kan uttale seg");
    site.now("2026-12-14T23:00:00Z");
    assertThat(banner()).contains("Høringen er avsluttet");
  }

  @Test
  void before_its_first_day_a_hearing_is_announced() {
    site.now("2026-11-01T12:00:00Z");
    assertThat(banner()).contains("har ikke begynt");
    assertThat(site.page("/fjordvik/").select("section[aria-labelledby=hearings] .plan-card"))
        .isEmpty();
  }

  @Test
  void a_plan_with_a_proposal_only_leads_there() {
    Volume.of("ny", "Ny plan").proposal(FIRST, LAST).on(site.fjordvik);
    var answer = site.get("/fjordvik/plan/ny");
    assertThat(answer.statusCode()).isEqualTo(307);
    assertThat(answer.headers().firstValue("Location")).hasValue("/fjordvik/plan/ny/proposal");
    assertThat(site.page("/fjordvik/plan/ny/proposal").select(".banner a")).isEmpty();
  }

  @Test
  void when_there_is_no_proposal_any_more_its_address_leads_to_the_plan() {
    Volume.of("ferdig", "Ferdig plan").on(site.fjordvik);
    var answer = site.get("/fjordvik/plan/ferdig/proposal");
    assertThat(answer.statusCode()).isEqualTo(307);
    assertThat(answer.headers().firstValue("Location")).hasValue("/fjordvik/plan/ferdig");
  }

  @Test
  void a_proposal_that_came_to_nothing_stays_readable() {
    Volume.of("falt", "Plan som falt").proposal(FIRST, LAST).fallen().on(site.fjordvik);
    assertThat(site.page("/fjordvik/plan/falt/proposal").select(".banner").text())
        .contains("ikke vedtatt");
    assertThat(site.page("/fjordvik/plan").select(".plan-card h3").eachText())
        .contains("Plan som falt");
  }

  private String banner() {
    return site.page("/fjordvik/plan/klima/proposal").select(".banner").text();
  }
}
