package no.planverk.adapters.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.planverk.application.Refusal;
import no.planverk.domain.catalogue.AdoptingBody;
import no.planverk.domain.hearing.Hearing;
import no.planverk.domain.plan.Stage;
import no.planverk.domain.statute.Explained;

/** Turns what the rules of planning refuse into problems. */
final class Refusals {
  private static final int NAMED = 20;

  private Refusals() {}

  static Problem problem(Refusal refusal) {
    return switch (refusal) {
      case Refusal.NotWritable(Optional<Stage> stage) ->
          conflict("text-not-writable", named(stage));
      case Refusal.TextInWork(Stage stage) -> conflict("text-in-work", stage.id());
      case Refusal.RegisteredOnly() -> conflict("registered-only");
      case Refusal.HearingTooShort(Explained earliest) ->
          conflict("hearing-too-short", earliest.source().orElse("–"), earliest.date().toString())
              .by(earliest.ruleId(), earliest.source(), Optional.of(earliest.date().toString()));
      case Refusal.HearingNotPossible(Optional<Stage> stage) ->
          conflict("hearing-not-possible", named(stage));
      case Refusal.HearingStillOpen(Hearing hearing) -> afterHearing("hearing-still-open", hearing);
      case Refusal.HearingNotOpen() -> conflict("hearing-not-open");
      case Refusal.NothingToAdopt() -> conflict("nothing-to-adopt");
      case Refusal.DecidedBeforeHearingEnded(Hearing hearing) ->
          afterHearing("decided-before-hearing-ended", hearing);
      case Refusal.MustBeHeard(String rule, String source) ->
          conflict("must-be-heard", source)
              .by(Optional.of(rule), Optional.of(source), Optional.empty());
      case Refusal.WrongBody(AdoptingBody required, var found) ->
          conflict("wrong-body", required.kind().id(), required.source(), found.id())
              .by(Optional.empty(), Optional.of(required.source()), Optional.empty());
      case Refusal.UnknownBody(AdoptingBody required, String name) ->
          conflict("unknown-body", name, required.kind().id(), required.source())
              .by(Optional.empty(), Optional.of(required.source()), Optional.empty());
      case Refusal.NoSuchVersion(Optional<Integer> number) ->
          conflict("no-such-version", number.map(String::valueOf).orElse("–"));
      case Refusal.WrongStanding(String standing) -> conflict("wrong-standing", standing);
      case Refusal.NotPublished() -> conflict("not-published");
      case Refusal.NotEmpty() -> conflict("not-empty");
      case Refusal.MayNotFetch(String type) -> conflict("may-not-fetch", type);
      case Refusal.NothingToFollow() -> conflict("nothing-to-follow");
      case Refusal.CannotMerge(var why) -> conflict("cannot-merge", why.id());
      case Refusal.ReadingsDiffer(var days) ->
          conflict(
              "readings-differ",
              String.join(", ", days.stream().map(Object::toString).limit(50).toList()));
      case Refusal.SuggestionsOpen(int count) ->
          conflict("suggestions-open", String.valueOf(count));
      case Refusal.InternalText(String place, String words) ->
          conflict("internal-text", place, words);
      case Refusal.PlaceIsGone() -> conflict("place-is-gone");
      case Refusal.CannotRead(String person) -> conflict("cannot-read", person);
      case Refusal.ReviewWaiting() -> conflict("review-waiting");
      case Refusal.ReviewOver() -> conflict("review-over");
      case Refusal.YearClosed() -> conflict("year-closed");
      case Refusal.RolledOverAlready() -> conflict("rolled-over-already");
      case Refusal.NotRolledOver() -> conflict("not-rolled-over");
      case Refusal.NextYearUnderWay() -> conflict("next-year-under-way");
      case Refusal.NoPeriod() -> conflict("no-period");
      case Refusal.TooDeep(int deepest) -> conflict("too-many-levels", Integer.toString(deepest));
      case Refusal.AddressTaken(String slug) -> conflict("address-taken", slug);
      case Refusal.NameTaken(String name) -> conflict("name-taken", name);
      case Refusal.StillHere() -> conflict("still-here");
      case Refusal.UnitHoldsOthers(List<String> names) ->
          conflict("unit-holds-others", Integer.toString(names.size()), some(names));
      case Refusal.UnitClosed(LocalDate from) -> conflict("unit-closed", from.toString());
      case Refusal.KeyUsedForAnother() -> Problem.of(422, "key-used-for-another");
    };
  }

  private static Problem afterHearing(String id, Hearing hearing) {
    return conflict(id, hearing.to().toString(), hearing.firstDayAfter().toString())
        .by(hearing.rule(), Optional.empty(), Optional.of(hearing.firstDayAfter().toString()));
  }

  private static String some(List<String> names) {
    return names.stream().limit(NAMED).collect(Collectors.joining(", "))
        + (names.size() > NAMED ? " …" : "");
  }

  private static String named(Optional<Stage> stage) {
    return stage.map(Stage::id).orElse("–");
  }

  private static Problem conflict(String id, String... args) {
    return Problem.of(409, id, args);
  }
}
