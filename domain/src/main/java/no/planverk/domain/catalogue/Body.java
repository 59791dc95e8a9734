package no.planverk.domain.catalogue;

import no.planverk.domain.InvalidValue;

/** A body of the municipality that decides: its own name, and what kind of body the law sees. */
public record Body(BodyId id, String name, BodyKind kind, long revision) {
  public Body {
    if (name.isBlank() || name.length() > 300) {
      throw new InvalidValue("a body's name is 1 to 300 characters");
    }
    PlainText.check(name);
  }
}
