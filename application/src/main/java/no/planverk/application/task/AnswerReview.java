package no.planverk.application.task;

import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.PlanAccess;
import no.planverk.application.Refusal;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.task.Review;
import no.planverk.domain.task.ReviewAnswer;
import no.planverk.domain.task.ReviewId;
import no.planverk.domain.task.Verdict;
import no.planverk.domain.writing.Notice;

/**
 * Someone who was asked to review approves the text, or returns it with reasons. Whoever sent it is
 * told. An answer stands; the next round is a new one.
 */
public final class AnswerReview {
  private final Desk desk;

  public AnswerReview(Desk desk) {
    this.desk = desk;
  }

  public Reply<Review> answer(
      Actor actor, PlanId id, ReviewId reviewId, Verdict verdict, String reasons) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.reading(
                stores,
                actor,
                id,
                Act.READ_TEXT,
                plan -> {
                  Optional<Review> review =
                      stores.reviews().review(reviewId).filter(it -> it.plan().equals(id));
                  if (review.isEmpty()) {
                    return new Reply.Unknown<>();
                  }
                  return ReviewAnswer.needsReasons(verdict, reasons)
                      ? Reply.faulty(Fault.at("/reasons", FaultCode.MISSING_MEMBER))
                      : answer(stores, actor, review.get(), verdict, reasons);
                }));
  }

  private Reply<Review> answer(
      TenantStores stores, Actor actor, Review review, Verdict verdict, String reasons) {
    if (!(actor instanceof Actor.StaffMember me) || !isAsked(review, me.person())) {
      return new Reply.NotAllowed<>();
    }
    ReviewAnswer answer = ReviewAnswer.given(me.person(), verdict, reasons, desk.now());
    if (!review.waitsFor(me.person()) || !stores.reviews().answer(review.id(), answer)) {
      return Reply.refused(new Refusal.ReviewOver());
    }
    desk.note(
        stores,
        actor,
        verdict == Verdict.APPROVED ? "approve" : "return",
        Subject.made("review", review.id(), review.plan()));
    tellSender(new Colleagues(desk, stores, actor), review, verdict);
    return Reply.done(review.answered(answer));
  }

  private static boolean isAsked(Review review, PersonId person) {
    return review.asked().stream().anyMatch(it -> it.person().equals(person));
  }

  private static void tellSender(Colleagues colleagues, Review review, Verdict verdict) {
    review
        .sentBy()
        .map(PersonId::new)
        .flatMap(it -> colleagues.stores().people().person(it))
        .ifPresent(
            it ->
                colleagues.tell(
                    it.id(),
                    review.plan(),
                    verdict == Verdict.APPROVED ? Notice.Kind.APPROVED : Notice.Kind.RETURNED,
                    review.id().value()));
  }
}
