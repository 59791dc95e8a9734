package no.planverk.domain.catalogue;

import java.util.UUID;

/** The identity of a body that decides. */
public record BodyId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
