package no.planverk.domain.person;

import java.util.UUID;

/** An operator's identity: opaque, so that a municipality's records of acts need no name. */
public record OperatorId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
