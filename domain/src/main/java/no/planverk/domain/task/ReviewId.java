package no.planverk.domain.task;

import java.util.UUID;

/** The identity of a {@link Review}. */
public record ReviewId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
