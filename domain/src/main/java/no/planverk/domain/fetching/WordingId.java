package no.planverk.domain.fetching;

import java.util.UUID;

/** The identity of a wording of an element. */
public record WordingId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
