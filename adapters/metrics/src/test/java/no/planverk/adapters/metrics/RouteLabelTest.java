package no.planverk.adapters.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteLabelTest {
  @ParameterizedTest
  @CsvSource({
    "/, /",
    "/fjordvik, /{t}/",
    "/fjordvik/, /{t}/",
    "/fjordvik/plan, /{t}/plan",
    "/fjordvik/plan/klimaplan, /{t}/plan/{slug}",
    "/fjordvik/plan/klimaplan/proposal, /{t}/plan/{slug}/proposal",
    "/fjordvik/plan/klimaplan/v/2, /{t}/plan/{slug}/v/{n}",
    "/fjordvik/plan/klimaplan/anything, other",
    "/fjordvik/secret-name, other",
    "/static/planverk.0123456789ab.css, /static",
    "/fjordvik/api/v1/plans, /{t}/api/v1/plans",
    "/fjordvik/api/v1/plans/7f00/elements/9a/sdg, /{t}/api/v1/plans/{id}/elements/{id}/sdg",
    "/fjordvik/api/v1/unheard-of/7f00, /{t}/api",
    "/fjordvik/api/v2, /{t}/api"
  })
  void an_address_is_named_by_its_kind(String path, String label) {
    assertThat(RouteLabel.of(path)).isEqualTo(label);
  }

  @Test
  void what_callers_choose_never_becomes_a_label() {
    assertThat(RouteLabel.of("/fjordvik/api/v1/plans/kari-nordmann/geheim"))
        .isEqualTo("/{t}/api/v1/plans/{id}/{id}");
    assertThat(RouteLabel.method("BREW")).isEqualTo("other");
    assertThat(RouteLabel.of("/a/api/v1/plans" + "/x".repeat(500)).length()).isLessThan(130);
  }
}
