package no.planverk.application.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.planverk.application.port.Reviews;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.task.Review;
import no.planverk.domain.task.ReviewAnswer;
import no.planverk.domain.task.ReviewId;

record MemoryReviews(MemoryState state) implements Reviews {
  @Override
  public void add(Review review) {
    MemoryState.insert(state.reviews, review.id(), review);
  }

  @Override
  public boolean answer(ReviewId id, ReviewAnswer answer) {
    Optional<Review> review =
        review(id)
            .filter(it -> it.takenBack().isEmpty())
            .filter(it -> awaited(it, answer.person()));
    review.ifPresent(it -> state.reviews.put(id, it.answered(answer)));
    return review.isPresent();
  }

  private static boolean awaited(Review review, PersonId person) {
    return review.asked().contains(ReviewAnswer.awaited(person));
  }

  @Override
  public void takeBack(ReviewId id, Instant at) {
    state.reviews.computeIfPresent(
        id, (key, it) -> it.takenBack().isPresent() ? it : it.takenBack(at));
  }

  @Override
  public void askInstead(ReviewId id, PersonId person, PersonId other) {
    state.reviews.computeIfPresent(id, (key, it) -> asking(it, person, other));
  }

  private static Review asking(Review review, PersonId person, PersonId other) {
    List<ReviewAnswer> asked = new ArrayList<>(review.asked());
    int place = asked.indexOf(ReviewAnswer.awaited(person));
    if (place >= 0) {
      asked.remove(place);
      if (asked.stream().noneMatch(it -> it.person().equals(other))) {
        asked.add(place, ReviewAnswer.awaited(other));
      }
    }
    return new Review(
        review.id(),
        review.plan(),
        review.section(),
        review.sentBy(),
        review.sentAt(),
        review.due(),
        review.words(),
        asked,
        review.takenBack());
  }

  @Override
  public Optional<Review> review(ReviewId id) {
    return Optional.ofNullable(state.reviews.get(id));
  }

  private static Comparator<Review> byAge() {
    return Comparator.comparing(Review::sentAt).thenComparing(it -> it.id().value());
  }

  @Override
  public List<Review> of(PlanId plan) {
    return state.reviews.values().stream()
        .filter(it -> it.plan().equals(plan))
        .sorted(byAge().reversed())
        .toList();
  }

  @Override
  public List<Review> waitingFor(PersonId person) {
    return state.reviews.values().stream()
        .filter(it -> it.waitsFor(person))
        .sorted(byAge())
        .toList();
  }
}
