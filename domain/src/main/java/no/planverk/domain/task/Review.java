package no.planverk.domain.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.person.PersonId;

/**
 * One round in which people are asked to approve a plan's text, or one section of it with what is
 * under it. It stops nobody from writing and is no stage of the plan.
 *
 * @param sentBy the person or token that asked
 * @param words what to look at; may be empty
 * @param asked whoever is asked, each once and at least one
 * @param takenBack when the round was given up
 */
public record Review(
    ReviewId id,
    PlanId plan,
    Optional<SectionId> section,
    Optional<UUID> sentBy,
    Instant sentAt,
    Optional<LocalDate> due,
    String words,
    List<ReviewAnswer> asked,
    Optional<Instant> takenBack) {

  /** Where a round stands. */
  public enum Standing {
    /** Someone has yet to answer. */
    WAITING("waiting"),
    APPROVED("approved"),
    /** At least one wants it changed. */
    RETURNED("returned"),
    TAKEN_BACK("taken-back");

    private final String id;

    Standing(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }
  }

  public Review {
    asked = List.copyOf(asked);
    TaskTerms.checkNote(words);
  }

  /** Settled by one who returns it, or by all who approve it. */
  public Standing standing() {
    if (takenBack.isPresent()) {
      return Standing.TAKEN_BACK;
    }
    if (asked.stream().anyMatch(it -> it.verdict().equals(Optional.of(Verdict.RETURNED)))) {
      return Standing.RETURNED;
    }
    return asked.stream().allMatch(it -> it.verdict().isPresent())
        ? Standing.APPROVED
        : Standing.WAITING;
  }

  /** Whether the round waits for that person's answer. */
  public boolean waitsFor(PersonId person) {
    return standing() == Standing.WAITING
        && asked.stream().anyMatch(it -> it.person().equals(person) && it.verdict().isEmpty());
  }

  /** When the last answer came, if all have answered. */
  public Optional<Instant> settledAt() {
    return standing() == Standing.WAITING
        ? Optional.empty()
        : asked.stream()
            .flatMap(it -> it.at().stream())
            .max(Instant::compareTo)
            .or(() -> takenBack);
  }

  public boolean isLate(LocalDate day) {
    return standing() == Standing.WAITING && due.map(day::isAfter).orElse(false);
  }

  /** With that person's answer in place of the one awaited. */
  public Review answered(ReviewAnswer answer) {
    return new Review(
        id,
        plan,
        section,
        sentBy,
        sentAt,
        due,
        words,
        asked.stream().map(it -> it.person().equals(answer.person()) ? answer : it).toList(),
        takenBack);
  }

  public Review takenBack(Instant at) {
    return new Review(id, plan, section, sentBy, sentAt, due, words, asked, Optional.of(at));
  }
}
