package no.planverk.domain.person;

import java.util.UUID;

/** An API token's identity: not the token itself, so it may be shown. */
public record TokenId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
