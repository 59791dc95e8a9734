package no.planverk.domain.catalogue;

import java.util.UUID;

/** The identity of one place where an element stands. */
public record PlacementId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
