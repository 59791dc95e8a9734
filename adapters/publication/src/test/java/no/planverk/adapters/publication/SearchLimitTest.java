package no.planverk.adapters.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A search is made anew each time, so it is not made without end for one address. */
final class SearchLimitTest {
  @AutoClose private final TestSite site = new TestSite();

  @Test
  void who_searches_too_often_waits_and_all_else_is_there() {
    for (int i = 0; i < TestSite.SEARCHES; i++) {
      assertThat(site.get("/fjordvik/plan?q=klima").statusCode()).isEqualTo(200);
    }
    var crowded = site.get("/fjordvik/plan?q=klima");
    assertThat(crowded.statusCode()).isEqualTo(429);
    assertThat(crowded.headers().firstValue("Retry-After")).contains("1");
    assertThat(new String(crowded.body(), java.nio.charset.StandardCharsets.UTF_8))
        .contains("For mange søk");
    assertThat(site.get("/fjordvik/plan").statusCode()).isEqualTo(200);
    assertThat(site.get("/fjordvik/plan?theme=climate").statusCode()).isEqualTo(200);
    assertThat(site.get("/fjordvik/plan?q=klima", "X-Forwarded-For", "198.51.100.9").statusCode())
        .isEqualTo(200);
  }
}
