package no.planverk.adapters.workspace;

import java.util.Optional;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.Refusal;
import no.planverk.domain.catalogue.AdoptingBody;
import no.planverk.domain.catalogue.BodyKind;
import no.planverk.domain.hearing.Hearing;
import no.planverk.domain.plan.Stage;
import no.planverk.domain.plan.VersionStanding;

/** Says in words what stands in the way of something, and at which field of its form. */
record Obstacles(Words words) {
  /** Where it is said, and what. */
  record Obstacle(String field, String text) {}

  void tell(Form form, String otherwise, Refusal why) {
    Obstacle obstacle = of(why);
    form.error(obstacle.field().isEmpty() ? otherwise : obstacle.field(), obstacle.text());
  }

  Obstacle of(Refusal why) {
    return switch (why) {
      case Refusal.HearingTooShort(var earliest) ->
          new Obstacle("to", new Deadlines(words).tooShort(earliest));
      case Refusal.HearingNotPossible(var stage) ->
          at("stage", "hearing-not-possible", stage(stage));
      case Refusal.HearingStillOpen(Hearing hearing) ->
          at("", "hearing-still-open", words.date(hearing.to()));
      case Refusal.HearingNotOpen() -> at("", "hearing-not-open");
      case Refusal.NotWritable(var stage) -> at("", "not-writable", stage(stage));
      case Refusal.TextInWork(Stage stage) -> at("", "text-in-work", stage(Optional.of(stage)));
      case Refusal.RegisteredOnly() -> at("", "registered-only");
      case Refusal.NothingToAdopt() -> at("", "nothing-to-adopt");
      case Refusal.DecidedBeforeHearingEnded(Hearing hearing) ->
          at("date", "decided-too-early", words.date(hearing.firstDayAfter()));
      case Refusal.MustBeHeard(String rule, String source) -> at("", "must-be-heard", source);
      case Refusal.WrongBody(AdoptingBody required, BodyKind found) ->
          at("body", "wrong-body", required.source(), body(required.kind()), body(found));
      case Refusal.UnknownBody(AdoptingBody required, String name) ->
          at("body", "unknown-body", required.source(), body(required.kind()), name);
      case Refusal.NoSuchVersion(var number) -> at("version", "no-such-version");
      case Refusal.WrongStanding(String standing) ->
          at(
              "version",
              "wrong-standing",
              words.get("standing." + VersionStanding.of(standing).id()));
      case Refusal.NotPublished() -> at("", "not-published");
      case Refusal.AddressTaken(String slug) ->
          new Obstacle("slug", words.get("error.slug.taken", slug));
      case Refusal.SuggestionsOpen(int count) -> at("", "suggestions-open", count);
      case Refusal.InternalText(String place, String text) -> at("", "internal-text", place, text);
      case Refusal.CannotRead(String person) -> at("person", "cannot-read", person);
      case Refusal.ReviewWaiting() -> at("section", "review-waiting");
      case Refusal.ReviewOver() -> at("", "review-over");
      case Refusal.YearClosed() -> at("", "year-closed");
      case Refusal.RolledOverAlready() -> at("", "rolled-over-already");
      case Refusal.NotRolledOver() -> at("", "not-rolled-over");
      case Refusal.NextYearUnderWay() -> at("", "next-year-under-way");
      case Refusal.NoPeriod() -> at("", "no-period");
      case Refusal.MayNotFetch(_) -> at("", "may-not-fetch");
      case Refusal.NothingToFollow() -> at("", "nothing-to-follow");
      case Refusal.CannotMerge(var reason) -> at("stays", "cannot-merge." + reason.id());
      case Refusal.ReadingsDiffer(var days) ->
          at(
              "stays",
              "readings-differ",
              String.join(", ", days.stream().limit(10).map(words::date).toList()));
      case Refusal.NotEmpty(),
          Refusal.TooDeep(_),
          Refusal.NameTaken(_),
          Refusal.StillHere(),
          Refusal.UnitHoldsOthers(_),
          Refusal.UnitClosed(_),
          Refusal.PlaceIsGone(),
          Refusal.KeyUsedForAnother() ->
          new Obstacle("", words.get("turned.refused.text"));
    };
  }

  private Obstacle at(String field, String key, Object... args) {
    return new Obstacle(field, words.get("obstacle." + key, args));
  }

  private String stage(Optional<Stage> stage) {
    return words.get("stage." + stage.map(Stage::id).orElse("none"));
  }

  private String body(BodyKind kind) {
    return words.get("body-kind." + kind.id());
  }
}
