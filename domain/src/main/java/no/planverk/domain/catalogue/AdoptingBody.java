package no.planverk.domain.catalogue;

import no.planverk.domain.InvalidValue;

/**
 * The kind of body that the law gives the adoption of a plan to.
 *
 * @param source the paragraph, such as {@code pbl § 11-15}
 * @param delegable whether that body may hand the decision on
 */
public record AdoptingBody(BodyKind kind, String source, boolean delegable, Certainty certainty) {
  public AdoptingBody {
    if (source.isBlank()) {
      throw new InvalidValue("a duty to adopt names its paragraph");
    }
  }

  /** Whether an adoption by another kind of body is refused; else it is at most warned about. */
  public boolean binds() {
    return !delegable && certainty == Certainty.CONFIRMED;
  }
}
