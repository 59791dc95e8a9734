package no.planverk.domain.redthread;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.person.UnitId;

/**
 * That a unit is to follow something up: given by the plans, or handed on by the unit above it.
 *
 * @param from the unit that handed it on
 * @param answer what the unit's leader said to it, if anything yet
 */
public record Handing(
    ElementId element,
    UnitId unit,
    Optional<UnitId> from,
    Optional<LocalDate> due,
    Optional<UUID> by,
    Instant at,
    Optional<Answer> answer,
    long revision) {

  /** What a leader says to what the unit was given; a question has words. */
  public record Answer(boolean accepted, String words, Optional<UUID> by, Instant at) {
    public Answer {
      if (!accepted && words.isBlank()) {
        throw new InvalidValue("a question has words");
      }
    }
  }

  public Handing answered(Answer said) {
    return new Handing(element, unit, from, due, by, at, Optional.of(said), revision);
  }

  /** As it is for an element that this one became. */
  public Handing of(ElementId other) {
    return new Handing(other, unit, from, due, by, at, answer, revision);
  }

  /** As it stands once this change of it is stored. */
  public Handing stored() {
    return new Handing(element, unit, from, due, by, at, answer, revision + 1);
  }
}
