package no.planverk.domain.person;

import java.util.UUID;

/** A person's identity: opaque, so that records of acts need no name. */
public record PersonId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
