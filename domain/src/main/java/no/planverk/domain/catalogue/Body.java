package no.planverk.domain.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import no.planverk.domain.InvalidValue;

/**
 * A body of the municipality that decides: its own name, and what kind of body the law sees.
 *
 * @param closedOn the first day on which it decides no more
 */
public record Body(
    BodyId id, String name, BodyKind kind, Optional<LocalDate> closedOn, long revision) {
  public Body {
    if (name.isBlank() || name.length() > 300) {
      throw new InvalidValue("a body's name is 1 to 300 characters");
    }
    PlainText.check(name);
  }

  /** A body that decides until further notice. */
  public Body(BodyId id, String name, BodyKind kind, long revision) {
    this(id, name, kind, Optional.empty(), revision);
  }

  public Body called(String newName, BodyKind newKind) {
    return new Body(id, newName, newKind, closedOn, revision);
  }

  /** Deciding no more from a day on, or again without end. */
  public Body closing(Optional<LocalDate> day) {
    return new Body(id, name, kind, day, revision);
  }

  public boolean decidesOn(LocalDate day) {
    return closedOn.map(day::isBefore).orElse(true);
  }
}
