package no.planverk.domain.writing;

import java.util.UUID;

/** The identity of one revision of a text. */
public record RevisionId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
