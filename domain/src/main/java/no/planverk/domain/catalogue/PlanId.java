package no.planverk.domain.catalogue;

import java.util.UUID;

/** A plan's identity, for life. */
public record PlanId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
