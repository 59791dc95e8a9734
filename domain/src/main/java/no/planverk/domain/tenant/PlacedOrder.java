package no.planverk.domain.tenant;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What an operator has ordered, as it stands.
 *
 * @param by the name of the token that it came with
 */
public record PlacedOrder(UUID id, TenancyOrder order, String by, Instant at, Progress progress) {
  /** How far an order is. */
  public sealed interface Progress {
    /** Nobody has carried it out yet; {@code lastError} says why the last attempt failed. */
    record Waiting(int attempts, Optional<String> lastError) implements Progress {}

    record Done(Instant at) implements Progress {}

    /** It does not follow how the tenancy stands, or failed too often. */
    record Refused(Instant at, String why) implements Progress {}
  }

  /** What comes of placing an order. */
  public sealed interface Placing {
    record New(PlacedOrder placed) implements Placing {}

    /** It came before, with the same key. */
    record Known(PlacedOrder placed) implements Placing {}

    /** Another order came with this key. */
    record KeyUsedForAnother() implements Placing {}
  }
}
