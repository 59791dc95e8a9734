package no.planverk.domain.signin;

import java.util.UUID;

/** A session's identity: not its secret, so it may be shown. */
public record SessionId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
