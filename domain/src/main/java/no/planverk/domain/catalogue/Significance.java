package no.planverk.domain.catalogue;

import java.util.Locale;
import no.planverk.domain.InvalidValue;

/** Whether a plan, or a change of one, is ordinary or of minor importance (planloven § 24). */
public enum Significance {
  ORDINARY,
  MINOR;

  /** As plan documents write it: {@code ordinary} or {@code minor}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Significance of(String id) {
    for (Significance significance : values()) {
      if (significance.id().equals(id)) {
        return significance;
      }
    }
    throw new InvalidValue("significance is ordinary or minor, not " + id);
  }
}
