package no.planverk.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.planverk.domain.plan.FrozenText;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.StageChange;
import no.planverk.domain.plan.Version;
import no.planverk.domain.plan.VersionStanding;
import no.planverk.domain.plan.WorkingText;
import no.planverk.domain.publication.Series;
import org.junit.jupiter.api.Test;

/** Frozen texts, and what the versions of a plan are by them. */
public interface VersionsContract extends StoreContract {
  private FrozenText frozen(Plan plan, Series series, int number, int correction) {
    FrozenText text = Samples.frozen(planets().documents(), plan, series, number, correction);
    doInFjordvik(stores -> stores.versions().add(text));
    return text;
  }

  private Plan settledPlan() {
    Plan plan = Samples.plan("Klimaplan");
    doInFjordvik(
        stores -> {
          Samples.settle(stores);
          stores.plans().add(plan);
        });
    return plan;
  }

  private Plan found(Plan plan) {
    return inFjordvik(stores -> stores.plans().find(plan.id())).orElseThrow();
  }

  private void noted(StageChange step) {
    doInFjordvik(stores -> stores.plans().note(step));
  }

  @Test
  default void a_frozen_text_comes_back_with_its_internal_texts() {
    Plan plan = settledPlan();
    FrozenText heard = frozen(plan, Series.HEARD, 1, 0);
    FrozenText adopted = frozen(plan, Series.ADOPTED, 1, 0);
    FrozenText corrected = frozen(plan, Series.ADOPTED, 1, 1);
    for (FrozenText text : List.of(heard, adopted, corrected)) {
      assertThat(
              foundInFjordvik(
                  stores ->
                      stores
                          .versions()
                          .find(plan.id(), text.series(), text.number(), text.correction())))
          .contains(text);
    }
    assertThat(foundInHavdal(stores -> stores.versions().find(plan.id(), Series.ADOPTED, 1, 0)))
        .isEmpty();
  }

  @Test
  default void a_version_is_never_frozen_twice() {
    Plan plan = settledPlan();
    FrozenText adopted = frozen(plan, Series.ADOPTED, 1, 0);
    assertThatThrownBy(() -> frozen(plan, Series.ADOPTED, 1, 0))
        .isInstanceOf(RuntimeException.class);
    assertThat(foundInFjordvik(stores -> stores.versions().find(plan.id(), Series.ADOPTED, 1, 0)))
        .contains(adopted);
  }

  @Test
  default void heard_texts_are_numbered_plan_by_plan() {
    Plan plan = settledPlan();
    frozen(plan, Series.ADOPTED, 7, 0);
    assertThatObject(inFjordvik(stores -> stores.versions().nextHeardNumber(plan.id())))
        .isEqualTo(1);
    frozen(plan, Series.HEARD, 1, 0);
    assertThatObject(inFjordvik(stores -> stores.versions().nextHeardNumber(plan.id())))
        .isEqualTo(2);
    assertThatObject(inHavdal(stores -> stores.versions().nextHeardNumber(plan.id()))).isEqualTo(1);
  }

  @Test
  default void a_plan_has_the_versions_that_were_adopted_in_every_correction() {
    Plan plan = settledPlan();
    frozen(plan, Series.HEARD, 1, 0);
    FrozenText first = frozen(plan, Series.ADOPTED, 1, 0);
    FrozenText corrected = frozen(plan, Series.ADOPTED, 1, 1);
    noted(Samples.step(plan.id(), 1, VersionStanding.ADOPTED, Samples.DECISION.date()));
    assertThat(found(plan).versions()).containsExactly(version(first), version(corrected));
    assertThat(found(plan).workingText()).contains(new WorkingText.Draft(2));
  }

  private static Version version(FrozenText text) {
    return new Version(
        text.plan(),
        text.number(),
        text.correction(),
        text.language(),
        text.hash(),
        Samples.DECISION,
        Optional.empty(),
        text.correctionReason(),
        text.frozenAt(),
        VersionStanding.ADOPTED);
  }

  @Test
  default void a_version_is_in_force_from_the_day_that_was_noted() {
    Plan plan = settledPlan();
    frozen(plan, Series.ADOPTED, 1, 0);
    LocalDate tomorrow = Samples.TODAY.plusDays(1);
    noted(Samples.step(plan.id(), 1, VersionStanding.ADOPTED, Samples.DECISION.date()));
    noted(Samples.step(plan.id(), 1, VersionStanding.IN_FORCE, tomorrow));
    Version waiting = found(plan).versions().getFirst();
    assertThat(waiting.standing()).isEqualTo(VersionStanding.ADOPTED);
    assertThat(waiting.inForceFrom()).contains(tomorrow);

    // 23:30 in Oslo, then a quarter past midnight, when it is still the day before in UTC.
    planets().clock().turn(Duration.parse("PT14H30M"));
    assertThat(found(plan).inForce()).isEmpty();
    planets().clock().turn(Duration.ofMinutes(45));
    assertThat(found(plan).inForce())
        .contains(waiting.standing(VersionStanding.IN_FORCE, Optional.of(tomorrow)));
  }

  @Test
  default void a_version_stands_where_it_has_come_furthest() {
    Plan plan = settledPlan();
    frozen(plan, Series.ADOPTED, 1, 0);
    frozen(plan, Series.ADOPTED, 2, 0);
    noted(Samples.step(plan.id(), 1, VersionStanding.SUPERSEDED, Samples.TODAY));
    noted(Samples.step(plan.id(), 1, VersionStanding.IN_FORCE, Samples.TODAY.minusDays(1)));
    noted(Samples.step(plan.id(), 2, VersionStanding.IN_FORCE, Samples.TODAY));
    noted(Samples.step(plan.id(), 2, VersionStanding.REPEALED, Samples.TODAY.plusDays(9)));
    assertThat(found(plan).versions())
        .extracting(Version::standing)
        .containsExactly(VersionStanding.SUPERSEDED, VersionStanding.IN_FORCE);
    planets().clock().turn(Duration.ofDays(9));
    assertThat(found(plan).version(2).orElseThrow().standing()).isEqualTo(VersionStanding.REPEALED);
  }
}
