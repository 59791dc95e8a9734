package no.planverk.domain.plan;

import static no.planverk.domain.plan.Fjordvik.MARCH_1;
import static no.planverk.domain.plan.Fjordvik.MAY_1;
import static no.planverk.domain.plan.Fjordvik.draft;
import static no.planverk.domain.plan.Fjordvik.hearing;
import static no.planverk.domain.plan.Fjordvik.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.planverk.domain.catalogue.HearingStage;
import no.planverk.domain.hearing.Hearing;
import no.planverk.domain.plan.WorkingText.Abandoned;
import no.planverk.domain.plan.WorkingText.Draft;
import no.planverk.domain.plan.WorkingText.Finalising;
import no.planverk.domain.plan.WorkingText.InHearing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plan's working text, its versions, and how far each has come. */
class PlanTest {
  private static final Hearing HEARING = hearing(HearingStage.PROPOSAL, MARCH_1, MAY_1, 2);

  private static List<String> moves(Class<? extends WorkingText> stage) {
    return Arrays.stream(stage.getDeclaredMethods())
        .filter(it -> WorkingText.class.isAssignableFrom(it.getReturnType()))
        .map(Method::getName)
        .sorted()
        .toList();
  }

  @Test
  void each_stage_offers_only_its_own_moves() {
    assertThat(moves(Draft.class)).containsExactly("abandon", "sendToHearing");
    assertThat(moves(InHearing.class)).containsExactly("heardToTheEnd");
    assertThat(moves(Finalising.class)).containsExactly("abandon", "hearAgain");
    assertThat(moves(Abandoned.class)).isEmpty();
  }

  @Test
  void a_text_is_written_while_it_is_no_ones_to_answer() {
    InHearing sent = new Draft(2).sendToHearing(HEARING);

    assertThat(new Draft(2).mayBeWritten()).isTrue();
    assertThat(sent.mayBeWritten()).isFalse();
    assertThat(sent.heardToTheEnd().mayBeWritten()).isTrue();
    assertThat(sent.heardToTheEnd().hearAgain(HEARING).forVersion()).isEqualTo(2);
    assertThat(new Draft(2).abandon().mayBeWritten()).isFalse();
  }

  @Test
  void a_text_in_hearing_has_an_open_hearing() {
    assertThat(WorkingText.at(Stage.IN_HEARING, 2, List.of(HEARING)))
        .isEqualTo(new InHearing(2, HEARING));
    assertThatThrownBy(() -> WorkingText.at(Stage.IN_HEARING, 1, List.of(HEARING)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void version_1_is_in_force_while_version_2_is_in_hearing() {
    Plan plan =
        draft("no.community-part")
            .having(version(1, 0, VersionStanding.IN_FORCE))
            .heardIn(HEARING)
            .at(Optional.of(new Draft(2).sendToHearing(HEARING)));

    assertThat(plan.inForce().map(Version::number)).contains(1);
    assertThat(plan.stage()).contains(Stage.IN_HEARING);
    assertThat(plan.nextVersionNumber()).isEqualTo(2);
    assertThat(plan.hearingsFor(1)).isEmpty();
    assertThat(plan.hearingsFor(2)).containsExactly(HEARING);
  }

  @Test
  void a_new_plan_has_a_draft_unless_it_is_registered_only() {
    assertThat(draft("no.strategy").workingText()).contains(new Draft(1));
    assertThat(Fjordvik.registeredOnly("no.strategy").workingText()).isEmpty();
  }

  @Test
  void the_newest_correction_of_the_newest_version_counts() {
    Plan plan =
        draft("no.strategy")
            .having(version(1, 2, VersionStanding.SUPERSEDED))
            .having(version(2, 0, VersionStanding.IN_FORCE))
            .having(version(2, 1, VersionStanding.IN_FORCE))
            .having(version(1, 0, VersionStanding.SUPERSEDED));

    assertThat(plan.newestVersion().map(Version::correction)).contains(1);
    assertThat(plan.version(1).map(Version::correction)).contains(2);
    assertThat(plan.version(3)).isEmpty();
  }

  @Test
  void a_version_takes_the_place_of_the_one_with_its_numbers() {
    Plan plan =
        draft("no.strategy")
            .having(version(1, 0, VersionStanding.ADOPTED))
            .having(version(1, 0, VersionStanding.IN_FORCE));

    assertThat(plan.versions()).hasSize(1);
    assertThat(plan.inForce()).isPresent();
  }

  private static StageChange step(int version, String stage, String day) {
    return new StageChange(
        new UUID(0, 0),
        Fjordvik.PLAN,
        Optional.of(version),
        stage,
        LocalDate.parse(day),
        Instant.EPOCH);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, ADOPTED",
    "2026-02-28, ADOPTED",
    "2026-03-01, IN_FORCE",
    "2026-12-31, IN_FORCE",
    "2027-01-01, SUPERSEDED",
    "2028-01-01, REPEALED"
  })
  void the_steps_of_a_versions_life_hold_from_their_day(LocalDate day, VersionStanding standing) {
    List<StageChange> steps =
        List.of(
            step(1, "adopted", "2026-02-01"),
            step(1, "in-force", "2026-03-01"),
            step(2, "repealed", "2026-01-01"),
            step(1, "superseded", "2027-01-01"),
            step(1, "repealed", "2028-01-01"));

    assertThat(VersionLife.of(1, steps).standingOn(day)).isEqualTo(standing);
    assertThat(VersionLife.of(1, steps).inForceFrom()).contains(MARCH_1);
  }

  @Test
  void a_version_without_a_noted_life_is_adopted() {
    assertThat(VersionLife.of(1, List.of()).standingOn(MARCH_1)).isEqualTo(VersionStanding.ADOPTED);
    assertThat(VersionLife.of(1, List.of()).inForceFrom()).isEmpty();
  }
}
