package no.planverk.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.planverk.application.Refusal;
import no.planverk.domain.catalogue.AdoptingBody;
import no.planverk.domain.catalogue.BodyKind;
import no.planverk.domain.catalogue.Certainty;
import no.planverk.domain.catalogue.HearingStage;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.hearing.Hearing;
import no.planverk.domain.hearing.HearingDecision;
import no.planverk.domain.hearing.HearingId;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.input.Warning;
import no.planverk.domain.input.WarningCode;
import no.planverk.domain.plan.Stage;
import no.planverk.domain.statute.Basis;
import no.planverk.domain.statute.Explained;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever can go wrong has words in all four languages. */
class ProblemTextsTest {
  private static final LocalDate DAY = LocalDate.parse("2026-03-02");
  private static final AdoptingBody COUNCIL =
      new AdoptingBody(BodyKind.COUNCIL, "pbl § 11-15", false, Certainty.CONFIRMED);

  static List<Language> spoken() {
    return List.of(Language.NB, Language.NN, Language.DA, Language.EN);
  }

  private static Hearing hearing() {
    return new Hearing(
        new HearingId(new UUID(0, 1)),
        new PlanId(new UUID(0, 2)),
        Optional.of(HearingStage.PROPOSAL),
        DAY,
        DAY,
        Optional.empty(),
        HearingDecision.UNKNOWN,
        1,
        Optional.empty(),
        Hearing.State.OPEN,
        Optional.empty(),
        Optional.empty(),
        1);
  }

  static Stream<Refusal> refusals() {
    return Stream.of(
        new Refusal.NotWritable(Optional.of(Stage.IN_HEARING)),
        new Refusal.NotWritable(Optional.empty()),
        new Refusal.TextInWork(Stage.DRAFT),
        new Refusal.RegisteredOnly(),
        new Refusal.HearingTooShort(new Explained(DAY, DAY, new Basis.NoMinimum(), List.of())),
        new Refusal.HearingNotPossible(Optional.of(Stage.ABANDONED)),
        new Refusal.HearingStillOpen(hearing()),
        new Refusal.HearingNotOpen(),
        new Refusal.NothingToAdopt(),
        new Refusal.DecidedBeforeHearingEnded(hearing()),
        new Refusal.MustBeHeard("no.pbl-11-14", "pbl § 11-14"),
        new Refusal.WrongBody(COUNCIL, BodyKind.COMMITTEE),
        new Refusal.UnknownBody(COUNCIL, "tinget"),
        new Refusal.NoSuchVersion(Optional.of(2)),
        new Refusal.NoSuchVersion(Optional.empty()),
        new Refusal.WrongStanding("repealed"),
        new Refusal.NotPublished(),
        new Refusal.NotEmpty(),
        new Refusal.MayNotFetch("no.unit-plan"),
        new Refusal.NothingToFollow(),
        new Refusal.CannotMerge(Refusal.CannotMerge.Why.OTHER_KIND),
        new Refusal.ReadingsDiffer(List.of(DAY)),
        new Refusal.TooDeep(16),
        new Refusal.AddressTaken("plan"),
        new Refusal.NameTaken("rådet"),
        new Refusal.StillHere(),
        new Refusal.UnitHoldsOthers(List.of("Skole")),
        new Refusal.UnitClosed(DAY),
        new Refusal.PlaceIsGone(),
        new Refusal.CannotRead("Kari Nordmann"),
        new Refusal.ReviewWaiting(),
        new Refusal.ReviewOver(),
        new Refusal.YearClosed(),
        new Refusal.RolledOverAlready(),
        new Refusal.NotRolledOver(),
        new Refusal.NextYearUnderWay(),
        new Refusal.NoPeriod(),
        new Refusal.SuggestionsOpen(2),
        new Refusal.InternalText("Innledning", "[Internt] spør Per"),
        new Refusal.KeyUsedForAnother());
  }

  @Test
  void every_refusal_there_is_is_among_them() {
    assertThat(refusals().map(Object::getClass).distinct())
        .containsExactlyInAnyOrderElementsOf(Arrays.asList(Refusal.class.getPermittedSubclasses()));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void a_refusal_has_words(Refusal refusal) {
    for (Language language : spoken()) {
      var problem = Wording.problem(Refusals.problem(refusal), language);
      assertThat(problem.title()).isNotBlank();
      assertThat(problem.detail()).isNotBlank().doesNotContain("{", "''");
      assertThat(problem.status()).isBetween(409, 422);
    }
  }

  @ParameterizedTest
  @EnumSource(FaultCode.class)
  void a_fault_has_words(FaultCode code) {
    for (Language language : spoken()) {
      var problem = Problem.faulty(List.of(Fault.at("/a", code, "one", "two")));
      assertThat(Wording.problem(problem, language).errors().getFirst().detail())
          .isNotBlank()
          .doesNotContain("{");
    }
  }

  @ParameterizedTest
  @EnumSource(WarningCode.class)
  void a_warning_has_words(WarningCode code) {
    for (Language language : spoken()) {
      var warnings = List.of(Warning.at("/a", code, "one", "two"));
      assertThat(Wording.warnings(warnings, language).getFirst().detail())
          .isNotBlank()
          .doesNotContain("{");
    }
  }

  @ParameterizedTest
  @MethodSource("spoken")
  void the_same_texts_are_there_in_every_language(Language language) {
    assertThat(Wording.TEXTS.keys(language))
        .containsExactlyInAnyOrderElementsOf(Wording.TEXTS.keys(Language.EN));
  }

  @ParameterizedTest
  @MethodSource("spoken")
  void every_text_is_a_pattern_with_the_same_places_in_every_language(Language language) {
    for (String key : Wording.TEXTS.keys(language)) {
      assertThat(places(language, key)).as(key).isEqualTo(places(Language.EN, key));
    }
  }

  private static List<Boolean> places(Language language, String key) {
    String text = Wording.TEXTS.get(language, key);
    new MessageFormat(text.replace("'", "''"));
    return Stream.of("{0}", "{1}", "{2}").map(text::contains).toList();
  }
}
