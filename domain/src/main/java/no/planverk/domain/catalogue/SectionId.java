package no.planverk.domain.catalogue;

import java.util.UUID;

/** A section's identity, for life: the anchor of its address. */
public record SectionId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
