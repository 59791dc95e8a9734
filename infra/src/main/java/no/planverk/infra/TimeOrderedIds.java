package no.planverk.infra;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import no.planverk.application.port.Ids;

/** UUIDs of version 7 (RFC 9562 § 5.7): new ones sort after old ones, so indexes stay dense. */
final class TimeOrderedIds implements Ids {
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  TimeOrderedIds(Clock clock) {
    this.clock = clock;
  }

  @Override
  public UUID next() {
    long high = (clock.millis() << 16) | 0x7000L | (random.nextLong() & 0x0fffL);
    long low = (random.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
    return new UUID(high, low);
  }
}
