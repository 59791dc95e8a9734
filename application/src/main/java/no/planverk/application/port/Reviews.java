package no.planverk.application.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.task.Review;
import no.planverk.domain.task.ReviewAnswer;
import no.planverk.domain.task.ReviewId;

/** The rounds in which texts are approved or returned. */
public interface Reviews {
  void add(Review review);

  /** Keeps the answer if it is awaited and the round was not taken back; says whether it did. */
  boolean answer(ReviewId id, ReviewAnswer answer);

  void takeBack(ReviewId id, Instant at);

  /** Has another person asked in someone's place; whoever is asked already stays asked once. */
  void askInstead(ReviewId id, PersonId person, PersonId other);

  Optional<Review> review(ReviewId id);

  /** All rounds of the plan, the latest first. */
  List<Review> of(PlanId plan);

  /** The rounds that wait for the person's answer, the oldest first. */
  List<Review> waitingFor(PersonId person);
}
