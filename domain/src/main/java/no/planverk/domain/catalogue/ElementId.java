package no.planverk.domain.catalogue;

import java.util.UUID;

/** An element's identity, for life, wherever it stands. */
public record ElementId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
