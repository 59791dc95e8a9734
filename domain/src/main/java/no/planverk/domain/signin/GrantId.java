package no.planverk.domain.signin;

import java.util.UUID;

/** The identity of an access that a municipality has granted to the vendor's support. */
public record GrantId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
