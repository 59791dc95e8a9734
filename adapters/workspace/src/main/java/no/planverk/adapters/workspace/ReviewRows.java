package no.planverk.adapters.workspace;

import java.util.Optional;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.LinkView;
import no.planverk.adapters.workspace.view.ReviewsView.AnswerFormView;
import no.planverk.adapters.workspace.view.ReviewsView.AnswerView;
import no.planverk.adapters.workspace.view.ReviewsView.RoundView;
import no.planverk.adapters.workspace.view.TagView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.task.ReadReviews.Round;
import no.planverk.application.task.ReadReviews.Rounds;
import no.planverk.domain.person.Actor;
import no.planverk.domain.task.Review;
import no.planverk.domain.task.ReviewAnswer;
import no.planverk.domain.task.Verdict;

/** Rounds of review as they are shown. */
record ReviewRows(Visit visit, Rounds rounds) {
  RoundView round(Round round) {
    Words words = visit.words();
    Review review = round.review();
    PlanAddress plan = PlanAddress.of(visit);
    String sender = round.sender().orElse(words.get("history.unknown"));
    boolean waits = review.standing() == Review.Standing.WAITING;
    return new RoundView(
        words.get("review.round", words.date(visit.day(review.sentAt()))),
        about(round, plan),
        standing(review),
        review
            .due()
            .map(it -> words.get("review.sent.due", sender, words.date(it)))
            .orElseGet(() -> words.get("review.sent", sender)),
        review.words(),
        review.asked().stream().map(it -> answer(round, it)).toList(),
        round.writtenSince() ? words.get("review.written-since") : "",
        waits && rounds.maySend()
            ? Optional.of(plan.at("/review/" + review.id() + "/withdrawal"))
            : Optional.empty(),
        isAsked(review) ? Optional.of(form(review, plan)) : Optional.empty());
  }

  private LinkView about(Round round, PlanAddress plan) {
    if (round.review().section().isEmpty()) {
      return new LinkView(visit.words().get("review.whole"), plan.at("/edit"), false);
    }
    return round.review().section().stream()
        .flatMap(
            it ->
                round
                    .section()
                    .map(title -> new LinkView(title, plan.editor(it, "s-" + it), false))
                    .stream())
        .findFirst()
        .orElseGet(
            () -> new LinkView(visit.words().get("conflicts.gone"), plan.at("/edit"), false));
  }

  private TagView standing(Review review) {
    String colour =
        switch (review.standing()) {
          case WAITING -> review.isLate(visit.today()) ? "danger" : "info";
          case APPROVED -> "success";
          case RETURNED -> "warning";
          case TAKEN_BACK -> "neutral";
        };
    String text = visit.words().get("review.standing." + review.standing().id());
    return new TagView(
        review.isLate(visit.today()) ? text + " · " + visit.words().get("task.late") : text,
        colour);
  }

  private boolean isAsked(Review review) {
    return visit.actor() instanceof Actor.StaffMember me && review.waitsFor(me.person());
  }

  private AnswerView answer(Round round, ReviewAnswer answer) {
    Words words = visit.words();
    TagView verdict =
        answer
            .verdict()
            .map(
                it ->
                    new TagView(
                        words.get("review.verdict." + it.id()),
                        it == Verdict.APPROVED ? "success" : "warning"))
            .orElseGet(() -> new TagView(words.get("review.verdict.none"), "neutral"));
    return new AnswerView(
        round.names().getOrDefault(answer.person(), words.get("journal.actor.person")),
        verdict,
        answer.at().map(visit::brief).orElse(""),
        answer.reasons());
  }

  private AnswerFormView form(Review review, PlanAddress plan) {
    Words words = visit.words();
    return new AnswerFormView(
        plan.at("/review/" + review.id() + "/answer"),
        FieldView.text("reasons", words.get("review.reasons"), visit.form().raw("reasons"))
            .as(FieldView.Kind.LONG)
            .hinted(words.get("review.reasons.hint"))
            .spare()
            .within("answer")
            .told(visit.form().errors()));
  }
}
