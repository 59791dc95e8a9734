package no.planverk.domain.writing;

import java.util.UUID;

/** The identity of a {@link Suggestion}. */
public record SuggestionId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
