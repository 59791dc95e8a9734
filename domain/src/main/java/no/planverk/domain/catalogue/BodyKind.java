package no.planverk.domain.catalogue;

import java.util.Locale;
import no.planverk.domain.InvalidValue;

/**
 * What a body is in law, whatever the municipality calls it: kommunestyre, bystyre, heradsstyre,
 * kommunalbestyrelse and byråd are all councils.
 */
public enum BodyKind {
  COUNCIL,
  EXECUTIVE_COMMITTEE,
  COMMITTEE,
  ADMINISTRATION;

  /** {@code council}, {@code executive-committee}, {@code committee} or {@code administration}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static BodyKind of(String id) {
    for (BodyKind kind : values()) {
      if (kind.id().equals(id)) {
        return kind;
      }
    }
    throw new InvalidValue(
        "a body is a council, executive-committee, committee or administration, not " + id);
  }
}
