package no.planverk.domain.signin;

import java.time.Duration;
import java.time.Instant;

/** How long someone stays signed in: a working day at most, two hours without doing anything. */
public final class SessionLife {
  public static final Duration AT_MOST = Duration.ofHours(12);
  public static final Duration IDLE = Duration.ofHours(2);

  /** Last use is written down once in so long, not at each request. */
  public static final Duration NOTED_EVERY = Duration.ofMinutes(1);

  private SessionLife() {}

  public static boolean isAlive(Instant usedAt, Instant expiresAt, Instant now) {
    return now.isBefore(expiresAt) && now.isBefore(usedAt.plus(IDLE));
  }

  public static boolean isWorthNoting(Instant usedAt, Instant now) {
    return !now.isBefore(usedAt.plus(NOTED_EVERY));
  }
}
