package no.planverk.application.memory;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import no.planverk.application.port.Ids;

/** Identities that are the same in every run: 1, 2, 3 and so on, each above the one before. */
public final class CountingIds implements Ids {
  private static final long VERSION_7 = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private final AtomicLong last = new AtomicLong();

  @Override
  public UUID next() {
    return new UUID(VERSION_7, VARIANT | last.incrementAndGet());
  }
}
