package no.planverk.tenants.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import no.planverk.tenants.Cell;
import no.planverk.tenants.PostgresForTests;
import no.planverk.tenants.release.BuiltRelease;
import no.planverk.tenants.release.Changelog;
import org.junit.jupiter.api.Test;

/** The text of a release is made from a cell that nobody uses. */
final class ReleaseBuildIT {
  @Test
  void a_new_tenant_and_one_that_comes_from_the_step_before_look_like_the_template() {
    Cell scratch =
        PostgresForTests.setup().prepare(PostgresForTests.emptyName(), PostgresForTests.PASSWORDS);
    BuiltRelease built = new ReleaseBuild(scratch, Clock.systemUTC()).build();
    assertThat(built.number()).isEqualTo(Changelog.newestRelease());
    assertThat(built.faults()).isEmpty();
    assertThat(built.files().get("fingerprint")).isEqualTo(built.fingerprint() + "\n").hasSize(33);
    assertThat(built.files().get("baseline.sql")).contains("CREATE TABLE plan (", "${public}");
    assertThat(built.files().get("registry.sql")).contains("CREATE TABLE registry.rollout (");
    assertThat(built.files()).hasSize(4);
  }
}
