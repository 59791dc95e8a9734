package no.planverk.domain.writing;

import java.util.UUID;

/** The identity of a {@link Removal}. */
public record RemovalId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
