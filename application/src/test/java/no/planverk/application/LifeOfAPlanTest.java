package no.planverk.application;

import static no.planverk.application.Work.by;
import static no.planverk.application.Work.done;
import static no.planverk.application.Work.hearing;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.planverk.application.Reply.Refused;
import no.planverk.application.hearing.OpenHearing;
import no.planverk.application.planning.SectionWords;
import no.planverk.application.publishing.AdoptPlan;
import no.planverk.domain.catalogue.HearingStage;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.hearing.Hearing;
import no.planverk.domain.hearing.HearingDecision;
import no.planverk.domain.input.Warning;
import no.planverk.domain.input.WarningCode;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.Stage;
import no.planverk.domain.plan.Version;
import no.planverk.domain.plan.VersionStanding;
import no.planverk.domain.publication.PublicStanding;
import org.junit.jupiter.api.Test;

/** From draft through hearing and adoption to repeal, with each thing that may stand in the way. */
class LifeOfAPlanTest {
  private static final LocalDate TODAY = TownHall.TODAY;

  private final Work work = new Work();
  private final PlanId plan = work.drafted("no.community-part", "Samfunnsdel");

  private Reply<?> open(HearingStage stage, int days) {
    return work.openHearing.open(
        work.secretary, plan, Once.eachTime(), hearing(stage, TODAY.plusDays(days)));
  }

  private Reply<AdoptPlan.Adopted> adopt(String body, int days) {
    return work.adoptPlan.adopt(
        work.secretary, plan, Expected.ANY, by(body, TODAY.plusDays(days)), Optional.empty());
  }

  private Reply<Hearing> close(Hearing hearing) {
    return work.closeHearing.close(
        work.secretary, plan, hearing.id(), Expected.ANY, Optional.of(7));
  }

  private static Refusal refusal(Reply<?> reply) {
    assertThat(reply).isInstanceOf(Refused.class);
    return ((Refused<?>) reply).why();
  }

  @Test
  void a_hearing_of_six_weeks_less_a_day_is_refused_with_paragraph_and_earliest_day() {
    assertThat(refusal(open(HearingStage.PROPOSAL, 41)))
        .isInstanceOfSatisfying(
            Refusal.HearingTooShort.class,
            it -> {
              assertThat(it.earliest().date()).isEqualTo(TODAY.plusDays(42));
              assertThat(it.earliest().source()).contains("pbl § 11-14");
            });
    assertThat(work.plan(plan).stage()).contains(Stage.DRAFT);
    assertThat(open(HearingStage.PROPOSAL, 42)).isInstanceOf(Reply.Done.class);
  }

  @Test
  void what_is_heard_is_published_as_a_proposal_at_once() {
    work.opened(work.secretary, plan, HearingStage.PROPOSAL, 42);

    var proposal = work.open("samfunnsdel").proposal().orElseThrow();

    assertThat(proposal.facts().standing()).isEqualTo(PublicStanding.IN_HEARING);
    assertThat(work.open("samfunnsdel").current()).isEmpty();
    assertThat(work.plan(plan).stage()).contains(Stage.IN_HEARING);
  }

  @Test
  void while_it_is_heard_nobody_writes_in_it() {
    work.opened(work.secretary, plan, HearingStage.PROPOSAL, 42);
    var words = new SectionWords(new Title("Ny"), Optional.empty(), Optional.empty());

    assertThat(refusal(work.addSection.add(work.secretary, plan, Once.eachTime(), words)))
        .isEqualTo(new Refusal.NotWritable(Optional.of(Stage.IN_HEARING)));
    assertThat(refusal(work.abandonText.abandon(work.secretary, plan, Expected.ANY)))
        .isEqualTo(new Refusal.NotWritable(Optional.of(Stage.IN_HEARING)));
    assertThat(refusal(open(HearingStage.RENEWED, 42)))
        .isEqualTo(new Refusal.HearingNotPossible(Optional.of(Stage.IN_HEARING)));
  }

  @Test
  void a_call_for_ideas_leaves_the_draft_open_and_publishes_nothing() {
    open(HearingStage.IDEAS, 10);

    assertThat(work.plan(plan).stage()).contains(Stage.DRAFT);
    assertThat(work.plan(plan).hearings()).hasSize(1);
    assertThat(work.plan(plan).slug()).isEmpty();
  }

  @Test
  void a_hearing_that_ends_on_a_sunday_or_began_yesterday_is_warned_about() {
    var wanted =
        new OpenHearing.Wanted(
            HearingStage.PROPOSAL,
            TODAY.minusDays(1),
            LocalDate.parse("2026-04-19"),
            HearingDecision.UNKNOWN);

    var opened = done(work.openHearing.open(work.secretary, plan, Once.eachTime(), wanted));

    assertThat(opened.warnings().stream().map(Warning::code))
        .containsExactlyInAnyOrder(WarningCode.ENDS_ON_HOLIDAY, WarningCode.BEGINS_IN_THE_PAST);
  }

  @Test
  void a_hearing_is_closed_when_its_last_day_has_passed() {
    Hearing hearing = work.opened(work.secretary, plan, HearingStage.PROPOSAL, 42);
    work.hall.daysPass(42);
    assertThat(refusal(close(hearing))).isInstanceOf(Refusal.HearingStillOpen.class);

    work.hall.daysPass(1);
    Hearing closed = done(close(hearing));

    assertThat(closed.statementsReceived()).contains(7);
    assertThat(work.plan(plan).stage()).contains(Stage.FINALISING);
    assertThat(refusal(close(hearing))).isEqualTo(new Refusal.HearingNotOpen());
  }

  @Test
  void a_hearing_closed_by_someone_else_is_stale_or_unknown() {
    Hearing hearing = work.opened(work.secretary, plan, HearingStage.PROPOSAL, 42);

    assertThat(
            work.closeHearing.close(
                work.secretary, plan, hearing.id(), Expected.revision(9), Optional.empty()))
        .isEqualTo(new Reply.Stale<>());
    assertThat(
            work.closeHearing.close(
                work.secretary,
                work.drafted("no.strategy", "Annen"),
                hearing.id(),
                Expected.ANY,
                Optional.empty()))
        .isEqualTo(new Reply.Unknown<>());
  }

  @Test
  void after_the_hearing_the_council_adopts_and_the_version_is_in_force() {
    Hearing hearing = work.opened(work.secretary, plan, HearingStage.PROPOSAL, 42);
    assertThat(refusal(adopt("kommunestyret", 60))).isInstanceOf(Refusal.HearingStillOpen.class);
    work.hall.daysPass(43);
    done(close(hearing));
    assertThat(refusal(adopt("kommunestyret", 42)))
        .isInstanceOf(Refusal.DecidedBeforeHearingEnded.class);
    assertThat(refusal(adopt("formannskapet", 43))).isInstanceOf(Refusal.WrongBody.class);
    assertThat(refusal(adopt("Tinget", 43))).isInstanceOf(Refusal.UnknownBody.class);

    Version version = done(adopt("KOMMUNESTYRET", 43)).version();

    assertThat(version.standing()).isEqualTo(VersionStanding.IN_FORCE);
    assertThat(version.inForceFrom()).contains(TODAY.plusDays(43));
    assertThat(work.plan(plan).stage()).isEmpty();
    assertThat(refusal(adopt("kommunestyret", 43))).isEqualTo(new Refusal.NothingToAdopt());
    assertThat(work.open("samfunnsdel").proposal()).isEmpty();
  }

  @Test
  void what_must_be_heard_is_not_adopted_unheard() {
    assertThat(refusal(adopt("kommunestyret", 0)))
        .isEqualTo(new Refusal.MustBeHeard("no.pbl-11-14", "pbl § 11-14"));
  }

  @Test
  void a_decision_may_name_the_day_that_the_version_holds_from() {
    PlanId strategy = work.drafted("no.strategy", "Strategi");
    done(
        work.adoptPlan.adopt(
            work.secretary,
            strategy,
            Expected.ANY,
            by("kommunestyret", TODAY),
            Optional.of(TODAY.plusDays(30))));

    assertThat(standing(strategy, 1)).isEqualTo(VersionStanding.ADOPTED);
    work.hall.daysPass(30);
    assertThat(standing(strategy, 1)).isEqualTo(VersionStanding.IN_FORCE);
  }

  private VersionStanding standing(PlanId id, int number) {
    return work.plan(id).version(number).orElseThrow().standing();
  }

  @Test
  void a_danish_municipal_plan_is_in_force_when_it_is_published_in_plandata() {
    PlanId municipal = work.drafted("dk.municipal-plan", "Kommuneplan");
    Hearing hearing = work.opened(work.dane, municipal, HearingStage.PROPOSAL, 56);
    work.hall.daysPass(60);
    done(
        work.closeHearing.close(
            work.dane, municipal, hearing.id(), Expected.ANY, Optional.empty()));
    var adopted =
        done(
            work.adoptPlan.adopt(
                work.dane,
                municipal,
                Expected.ANY,
                by("byrådet", TODAY.plusDays(60)),
                Optional.empty()));
    assertThat(adopted.version().standing()).isEqualTo(VersionStanding.ADOPTED);
    assertThat(adopted.warnings().stream().map(Warning::code))
        .containsExactly(WarningCode.NOT_YET_IN_FORCE);

    Plan inForce =
        done(work.bringInForce.bring(work.dane, municipal, Expected.ANY, 1, TODAY.plusDays(60)));

    assertThat(inForce.inForce()).isPresent();
    assertThat(refusal(work.bringInForce.bring(work.dane, municipal, Expected.ANY, 1, TODAY)))
        .isEqualTo(new Refusal.WrongStanding("in-force"));
    assertThat(refusal(work.bringInForce.bring(work.dane, municipal, Expected.ANY, 2, TODAY)))
        .isEqualTo(new Refusal.NoSuchVersion(Optional.of(2)));
  }

  @Test
  void version_2_takes_the_place_of_version_1() {
    PlanId strategy = work.adopted("Strategi");
    done(work.startNextVersion.start(work.secretary, strategy, Once.eachTime()));
    assertThat(refusal(work.startNextVersion.start(work.secretary, strategy, Once.eachTime())))
        .isEqualTo(new Refusal.TextInWork(Stage.DRAFT));
    assertThat(standing(strategy, 1)).isEqualTo(VersionStanding.IN_FORCE);

    work.adopt(strategy, TODAY);

    assertThat(standing(strategy, 1)).isEqualTo(VersionStanding.SUPERSEDED);
    assertThat(standing(strategy, 2)).isEqualTo(VersionStanding.IN_FORCE);
  }

  @Test
  void a_plan_that_replaces_another_supersedes_it_and_what_is_published_of_it() {
    PlanId old = work.published("Gammel strategi");
    long before = work.plan(old).revision();

    work.adopted("Ny strategi", "Gammel strategi");

    assertThat(standing(old, 1)).isEqualTo(VersionStanding.SUPERSEDED);
    assertThat(work.plan(old).revision()).isGreaterThan(before);
    assertThat(work.open("gammel-strategi").current().orElseThrow().facts().standing())
        .isEqualTo(PublicStanding.SUPERSEDED);
  }

  @Test
  void a_plan_in_force_is_repealed_once() {
    PlanId strategy = work.published("Strategi");

    done(work.repealPlan.repeal(work.secretary, strategy, Expected.ANY, TODAY));

    assertThat(standing(strategy, 1)).isEqualTo(VersionStanding.REPEALED);
    assertThat(work.open("strategi").current().orElseThrow().facts().standing())
        .isEqualTo(PublicStanding.REPEALED);
    assertThat(refusal(work.repealPlan.repeal(work.secretary, strategy, Expected.ANY, TODAY)))
        .isEqualTo(new Refusal.NoSuchVersion(Optional.empty()));
  }

  @Test
  void who_read_an_earlier_revision_decides_nothing() {
    Expected stale = Expected.revision(99);
    PlanId strategy = work.adopted("Strategi");
    for (Reply<?> reply :
        List.<Reply<?>>of(
            work.repealPlan.repeal(work.secretary, strategy, stale, TODAY),
            work.publishPlan.publish(work.secretary, strategy, stale, Optional.empty()),
            work.abandonText.abandon(work.secretary, plan, stale),
            work.adoptPlan.adopt(
                work.secretary, plan, stale, by("kommunestyret", TODAY), Optional.empty()))) {
      assertThat(reply).isEqualTo(new Reply.Stale<>());
    }
  }

  @Test
  void a_proposal_that_was_given_up_is_no_longer_in_hearing() {
    Hearing hearing = work.opened(work.secretary, plan, HearingStage.PROPOSAL, 42);
    work.hall.daysPass(43);
    done(close(hearing));

    done(work.abandonText.abandon(work.secretary, plan, Expected.ANY));

    assertThat(work.open("samfunnsdel").proposal()).isEmpty();
    assertThat(work.plan(plan).stage()).contains(Stage.ABANDONED);
    assertThat(refusal(work.abandonText.abandon(work.secretary, plan, Expected.ANY)))
        .isInstanceOf(Refusal.NotWritable.class);
  }
}
