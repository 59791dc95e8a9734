package no.planverk.domain.plan;

import java.util.UUID;

/** A block's identity, for life. */
public record BlockId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
