package no.planverk.domain.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.PersonId;

/**
 * Something that one person is asked to do for a plan, never public.
 *
 * @param givenBy the person or token that gave it
 * @param doneAt when it was done; open until then
 */
public record Task(
    TaskId id,
    PlanId plan,
    TaskTerms terms,
    Optional<UUID> givenBy,
    Instant givenAt,
    Optional<Instant> doneAt,
    long revision) {

  /** The most pressing first: by deadline, those without one last; then the oldest. */
  public static final Comparator<Task> BY_DUE =
      Comparator.comparing((Task it) -> it.terms().due().orElse(LocalDate.MAX))
          .thenComparing(Task::givenAt)
          .thenComparing(it -> it.id().value());

  public boolean isOpen() {
    return doneAt.isEmpty();
  }

  /** Whether its deadline has passed on that day; what is done is never late. */
  public boolean isLate(LocalDate day) {
    return isOpen() && terms.due().map(day::isAfter).orElse(false);
  }

  /** Whether the person gave it to themselves. */
  public boolean isOwn() {
    return givenBy.equals(Optional.of(terms.assignee().value()));
  }

  public Task with(TaskTerms other) {
    return new Task(id, plan, other, givenBy, givenAt, doneAt, revision);
  }

  public Task done(Optional<Instant> at) {
    return new Task(id, plan, terms, givenBy, givenAt, at, revision);
  }

  /** For another person. */
  public Task givenTo(PersonId person) {
    return with(new TaskTerms(terms.title(), terms.note(), person, terms.due(), terms.section()));
  }

  /** As it stands once this change of it is stored. */
  public Task stored() {
    return new Task(id, plan, terms, givenBy, givenAt, doneAt, revision + 1);
  }
}
