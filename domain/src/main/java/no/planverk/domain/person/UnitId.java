package no.planverk.domain.person;

import java.util.UUID;

/** An organisation unit's identity. */
public record UnitId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
