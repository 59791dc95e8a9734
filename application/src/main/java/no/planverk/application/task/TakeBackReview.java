package no.planverk.application.task;

import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.PlanAccess;
import no.planverk.application.Refusal;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.task.Review;
import no.planverk.domain.task.ReviewId;

/** Gives up a round of review that still waits for answers. */
public final class TakeBackReview {
  private final Desk desk;

  public TakeBackReview(Desk desk) {
    this.desk = desk;
  }

  public Reply<Review> takeBack(Actor actor, PlanId id, ReviewId reviewId) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.reading(
                stores,
                actor,
                id,
                Act.EDIT_TEXT,
                plan -> {
                  Optional<Review> review =
                      stores.reviews().review(reviewId).filter(it -> it.plan().equals(id));
                  return review.isEmpty()
                      ? new Reply.Unknown<>()
                      : takeBack(stores, actor, review.get());
                }));
  }

  private Reply<Review> takeBack(TenantStores stores, Actor actor, Review review) {
    if (review.standing() != Review.Standing.WAITING) {
      return Reply.refused(new Refusal.ReviewOver());
    }
    stores.reviews().takeBack(review.id(), desk.now());
    desk.note(stores, actor, "take-back", Subject.made("review", review.id(), review.plan()));
    return Reply.done(review.takenBack(desk.now()));
  }
}
