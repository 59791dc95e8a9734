package no.planverk.domain.writing;

import java.util.UUID;

/** The identity of a {@link TextConflict}. */
public record ConflictId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
