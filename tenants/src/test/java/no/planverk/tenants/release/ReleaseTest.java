package no.planverk.tenants.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.planverk.domain.tenant.TenantId;
import no.planverk.tenants.TenantNames;
import org.junit.jupiter.api.Test;

final class ReleaseTest {
  private static final TenantNames NAMES = TenantNames.of(new TenantId("abcdefghijklmno1"));

  @Test
  void a_tenants_roles_stand_where_the_placeholders_stood() {
    var release =
        new Release(1, "x", Phase.EXPAND, "GRANT SELECT ON a TO ${rw}, ${public}, ${insert}");
    assertThat(release.textFor(NAMES))
        .isEqualTo(
            "GRANT SELECT ON a TO abcdefghijklmno1_rw, abcdefghijklmno1_public,"
                + " abcdefghijklmno1_insert");
  }

  @Test
  void a_placeholder_that_nobody_fills_is_refused() {
    var release = new Release(7, "x", Phase.EXPAND, "GRANT SELECT ON a TO ${reader}");
    assertThatThrownBy(() -> release.textFor(NAMES)).hasMessageContaining("${reader}");
  }

  @Test
  void a_schema_that_is_empty_builds_its_indexes_at_once() {
    var release =
        new Release(8, "x", Phase.POST, "CREATE INDEX CONCURRENTLY IF NOT EXISTS a_b ON a (b)");
    assertThat(release.textForNew(NAMES)).isEqualTo("CREATE INDEX IF NOT EXISTS a_b ON a (b)");
    assertThat(release.textFor(NAMES)).contains("CONCURRENTLY");
  }
}
