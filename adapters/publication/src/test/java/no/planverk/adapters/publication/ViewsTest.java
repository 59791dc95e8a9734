package no.planverk.adapters.publication;

import static org.assertj.core.api.Assertions.assertThat;

import no.planverk.domain.tenant.TenantId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which answers of the public site count as a page that was shown. */
final class ViewsTest {
  private final TestSite site = new TestSite();

  @BeforeEach
  void publish() {
    LargePlan.volume().on(site.fjordvik);
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void a_page_counts_when_it_is_made_and_when_it_was_kept_and_when_it_is_held() {
    String tag = site.get("/fjordvik/plan").headers().firstValue("ETag").orElseThrow();
    site.get("/fjordvik/plan");
    assertThat(site.get("/fjordvik/plan", "If-None-Match", tag).statusCode()).isEqualTo(304);
    site.get("/fjordvik/plan?sdg=13");
    site.get("/lindsoe/");
    assertThat(site.nextViews(5))
        .containsExactly(fjordvik(), fjordvik(), fjordvik(), fjordvik(), Towns.LINDSOE.id());
  }

  @Test
  void what_is_no_page_or_is_not_shown_does_not_count() {
    site.get("/fjordvik/theme.css");
    site.get("/fjordvik/feed.atom");
    site.get("/fjordvik/data/plans.csv");
    site.get("/fjordvik/plan/none");
    site.get("/fjordvik");
    site.get("/nowhere/plan");
    site.get("/fjordvik/api/v1/plans");
    site.send("HEAD", "/fjordvik/plan");
    site.send("POST", "/fjordvik/plan");
    site.get("/lindsoe/");
    assertThat(site.nextViews(1)).containsExactly(Towns.LINDSOE.id());
  }

  private static TenantId fjordvik() {
    return Towns.FJORDVIK.id();
  }
}
