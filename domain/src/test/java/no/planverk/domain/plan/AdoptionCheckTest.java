package no.planverk.domain.plan;

import static no.planverk.domain.plan.Fjordvik.MARCH_1;
import static no.planverk.domain.plan.Fjordvik.MAY_1;
import static no.planverk.domain.plan.Fjordvik.decision;
import static no.planverk.domain.plan.Fjordvik.draft;
import static no.planverk.domain.plan.Fjordvik.hearing;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import no.planverk.domain.catalogue.BodyKind;
import no.planverk.domain.catalogue.HearingStage;
import no.planverk.domain.hearing.Hearing;
import no.planverk.domain.plan.WorkingText.Draft;
import no.planverk.domain.plan.WorkingText.Finalising;
import org.junit.jupiter.api.Test;

/** Whether a decision may adopt a plan, and what stands in its way. */
class AdoptionCheckTest {
  private static final Optional<BodyKind> COUNCIL = Optional.of(BodyKind.COUNCIL);

  private static AdoptionCheck check(Plan plan, LocalDate day, Optional<BodyKind> kind) {
    return AdoptionCheck.of(plan, decision(day), kind);
  }

  private static Plan heard(String type, Hearing hearing) {
    return draft(type).heardIn(hearing).at(Optional.of(new Finalising(hearing.forVersion())));
  }

  private static Plan heardUntilMay1(HearingStage stage) {
    return heard("no.community-part", hearing(stage, MARCH_1, MAY_1, 1));
  }

  @Test
  void a_plan_that_need_not_be_heard_is_adopted_as_a_draft() {
    assertThat(check(draft("no.strategy"), MARCH_1, Optional.empty()))
        .isEqualTo(new AdoptionCheck.Clear(1));
  }

  @Test
  void a_plan_that_must_be_heard_is_heard_first() {
    assertThat(check(draft("no.community-part"), MARCH_1, COUNCIL))
        .isEqualTo(new AdoptionCheck.MustBeHeard("no.pbl-11-14"));
  }

  @Test
  void a_call_for_ideas_and_a_programme_do_not_hear_the_proposal() {
    for (HearingStage stage : new HearingStage[] {HearingStage.IDEAS, HearingStage.PROGRAMME}) {
      assertThat(check(heardUntilMay1(stage), MAY_1.plusDays(1), COUNCIL))
          .isInstanceOf(AdoptionCheck.MustBeHeard.class);
    }
  }

  @Test
  void the_hearing_of_a_programme_hears_a_planning_programme() {
    Plan plan = heard("no.planning-programme", hearing(HearingStage.PROGRAMME, MARCH_1, MAY_1, 1));

    assertThat(check(plan, MAY_1.plusDays(1), COUNCIL)).isEqualTo(new AdoptionCheck.Clear(1));
  }

  @Test
  void the_hearing_of_version_1_does_not_hear_version_2() {
    Plan plan =
        heardUntilMay1(HearingStage.PROPOSAL)
            .having(Fjordvik.version(1, 0, VersionStanding.IN_FORCE))
            .at(Optional.of(new Draft(2)));

    assertThat(check(plan, MAY_1.plusDays(1), COUNCIL))
        .isEqualTo(new AdoptionCheck.MustBeHeard("no.pbl-11-14"));
  }

  @Test
  void while_the_hearing_runs_nothing_is_adopted() {
    Hearing hearing = hearing(HearingStage.PROPOSAL, MARCH_1, MAY_1, 1);
    Plan plan = draft("no.strategy").heardIn(hearing);
    Plan sent = plan.at(Optional.of(new Draft(1).sendToHearing(hearing)));

    assertThat(check(sent, MAY_1.plusDays(9), COUNCIL))
        .isEqualTo(new AdoptionCheck.HearingStillOpen(hearing));
  }

  @Test
  void a_decision_on_the_last_day_of_the_hearing_is_a_day_early() {
    Plan plan = heardUntilMay1(HearingStage.PROPOSAL);

    assertThat(check(plan, MAY_1, COUNCIL))
        .isEqualTo(new AdoptionCheck.BeforeHearingEnds(plan.hearings().getFirst()));
    assertThat(check(plan, MAY_1.plusDays(1), COUNCIL)).isEqualTo(new AdoptionCheck.Clear(1));
  }

  @Test
  void a_planning_strategy_is_decided_on_the_last_day_of_publicity() {
    Plan plan = heard("no.planning-strategy", hearing(HearingStage.PUBLICITY, MARCH_1, MAY_1, 1));

    assertThat(check(plan, MAY_1, COUNCIL)).isEqualTo(new AdoptionCheck.Clear(1));
    assertThat(check(plan, MAY_1.minusDays(1), COUNCIL))
        .isInstanceOf(AdoptionCheck.BeforeHearingEnds.class);
  }

  @Test
  void the_last_of_several_hearings_counts() {
    Hearing renewed = hearing(HearingStage.RENEWED, MAY_1, MAY_1.plusDays(42), 1);
    Plan plan = heardUntilMay1(HearingStage.PROPOSAL).heardIn(renewed);

    assertThat(check(plan, MAY_1.plusDays(42), COUNCIL))
        .isEqualTo(new AdoptionCheck.BeforeHearingEnds(renewed));
    assertThat(check(plan, MAY_1.plusDays(43), COUNCIL)).isEqualTo(new AdoptionCheck.Clear(1));
  }

  @Test
  void only_the_body_that_the_law_names_adopts() {
    Plan plan = heardUntilMay1(HearingStage.PROPOSAL);
    LocalDate day = MAY_1.plusDays(1);

    assertThat(check(plan, day, Optional.of(BodyKind.COMMITTEE)))
        .isInstanceOfSatisfying(
            AdoptionCheck.WrongBody.class,
            it -> {
              assertThat(it.found()).isEqualTo(BodyKind.COMMITTEE);
              assertThat(it.required().source()).isEqualTo("pbl § 11-15");
            });
    assertThat(check(plan, day, Optional.empty())).isInstanceOf(AdoptionCheck.UnknownBody.class);
  }

  @Test
  void a_planning_programme_may_be_fixed_by_another_body() {
    Plan plan = heard("no.planning-programme", hearing(HearingStage.PROPOSAL, MARCH_1, MAY_1, 1));

    assertThat(check(plan, MAY_1.plusDays(1), Optional.of(BodyKind.COMMITTEE)))
        .isEqualTo(new AdoptionCheck.Clear(1));
  }

  @Test
  void where_there_is_no_text_there_is_nothing_to_adopt() {
    Plan adopted = draft("no.strategy").at(Optional.empty());
    Plan abandoned = draft("no.strategy").at(Optional.of(new Draft(1).abandon()));

    assertThat(check(adopted, MARCH_1, COUNCIL)).isEqualTo(new AdoptionCheck.NothingToAdopt());
    assertThat(check(abandoned, MARCH_1, COUNCIL)).isEqualTo(new AdoptionCheck.NothingToAdopt());
  }

  @Test
  void of_a_plan_registered_only_the_decision_is_a_fact() {
    Plan plan = Fjordvik.registeredOnly("no.community-part");

    assertThat(check(plan, MARCH_1, COUNCIL)).isEqualTo(new AdoptionCheck.Clear(1));
    assertThat(check(plan, MARCH_1, Optional.empty()))
        .isInstanceOf(AdoptionCheck.UnknownBody.class);
  }
}
