package no.planverk.domain.hearing;

import java.util.UUID;

/** A hearing's identity. */
public record HearingId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
