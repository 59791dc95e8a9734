package no.planverk.infra;

import static org.assertj.core.api.Assertions.assertThat;

import io.helidon.http.Method;
import java.time.Instant;
import no.planverk.domain.tenant.Standing;
import no.planverk.domain.tenant.Tenancy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of address × every standing. */
class GateRuleTest {
  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

  private static Tenancy tenancy(String name) {
    Standing.Open open = new Standing.Open();
    return switch (name) {
      case "open" -> Tenancy.OPEN;
      case "suspended" -> Tenancy.OPEN.standing(open.suspend("a reason", NOW));
      case "hidden" -> Tenancy.OPEN.standing(open.hide("a reason", NOW));
      case "closing" -> Tenancy.OPEN.standing(open.close(NOW, NOW));
      case "closed" -> Tenancy.OPEN.standing(open.close(NOW, NOW).drop(NOW, NOW));
      case "behind" -> new Tenancy(open, true, false);
      default -> throw new IllegalArgumentException(name);
    };
  }

  @ParameterizedTest
  @CsvSource({
    // method, path, suspended, hidden, closing
    "GET,    /,                          PASS,      NO_SITE, NO_SITE",
    "HEAD,   /plan/klimaplan,            PASS,      NO_SITE, NO_SITE",
    "GET,    '',                         PASS,      NO_SITE, NO_SITE",
    "GET,    /plan/klimaplan.pdf,        PASS,      NO_SITE, NO_SITE",
    "GET,    /feed.atom,                 PASS,      NO_SITE, NO_SITE",
    "GET,    /data/catalogue.jsonld,     PASS,      NO_SITE, NO_SITE",
    "GET,    /files/abc,                 PASS,      NO_SITE, NO_SITE",
    "GET,    /follow,                    PASS,      NO_SITE, NO_SITE",
    "POST,   /follow,                    READ_ONLY, NO_SITE, NO_SITE",
    "POST,   /plan/klimaplan/follow,     READ_ONLY, NO_SITE, NO_SITE",
    "GET,    /workshop,                  PASS,      NO_SITE, NO_SITE",
    "GET,    /theme.css,                 PASS,      PASS,    PASS",
    "GET,    /logo/abc,                  PASS,      PASS,    PASS",
    "GET,    /work,                      PASS,      PASS,    PASS",
    "GET,    /work/plans/1,              PASS,      PASS,    PASS",
    "POST,   /work/plans/1/facts,        READ_ONLY, PASS,    READ_ONLY",
    "POST,   /work/sign-in,              READ_ONLY, PASS,    READ_ONLY",
    "POST,   /work/sign-out,             PASS,      PASS,    PASS",
    "GET,    /sign-in,                   PASS,      PASS,    PASS",
    "GET,    /sign-in/callback,          PASS,      PASS,    PASS",
    "POST,   /sign-in/back-channel,      PASS,      PASS,    PASS",
    "GET,    /api/v1/plans,              PASS,      PASS,    PASS",
    "GET,    /api/v1/publications,       PASS,      NO_SITE, NO_SITE",
    "GET,    /api/v1/publications/klima, PASS,      NO_SITE, NO_SITE",
    "PUT,    /api/v1/plans/1/adoption,   READ_ONLY, PASS,    READ_ONLY",
    "DELETE, /api/v1/plans/1,            READ_ONLY, PASS,    READ_ONLY",
    "OPTIONS,/api/v1/plans,              PASS,      PASS,    PASS",
    "POST,   /scim/v2/Users,             READ_ONLY, PASS,    READ_ONLY",
    "GET,    /scim/v2/Users,             PASS,      PASS,    PASS"
  })
  void each_address_is_ruled_by_the_standing(
      String method, String path, GateRule suspended, GateRule hidden, GateRule closing) {
    Method asked = Method.create(method.strip());
    assertThat(GateRule.of(tenancy("open"), asked, path)).isEqualTo(GateRule.PASS);
    assertThat(GateRule.of(tenancy("suspended"), asked, path)).isEqualTo(suspended);
    assertThat(GateRule.of(tenancy("hidden"), asked, path)).isEqualTo(hidden);
    assertThat(GateRule.of(tenancy("closing"), asked, path)).isEqualTo(closing);
    assertThat(GateRule.of(tenancy("closed"), asked, path)).isEqualTo(GateRule.GONE);
    assertThat(GateRule.of(tenancy("behind"), asked, path)).isEqualTo(GateRule.UPGRADING);
  }
}
