package no.planverk.tenants.registry;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import no.planverk.tenants.DatabaseAway;
import no.planverk.tenants.RegistryConnection;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * What is read from the registry at once and remembered until something has changed, so that asking
 * for what is not there costs no query. Threads share it.
 */
final class Remembered<T> {
  private final RegistryConnection registry;
  private final Function<DSLContext, T> reading;
  private final AtomicLong changes = new AtomicLong();
  private volatile @Nullable Known<T> last;

  Remembered(RegistryConnection registry, Function<DSLContext, T> reading) {
    this.registry = registry;
    this.reading = reading;
  }

  /** What was read when so many changes were known. */
  private record Known<T>(T value, long changes) {}

  void changed() {
    changes.incrementAndGet();
  }

  /** Answers with what was read last while the registry is away. */
  T now() {
    Known<T> known = last;
    if (known == null || known.changes() != changes.get()) {
      known = read(known);
      last = known;
    }
    return known.value();
  }

  /** What was read last, if anything was, whatever has changed since. */
  Optional<T> last() {
    Known<T> known = last;
    return known == null ? Optional.empty() : Optional.of(known.value());
  }

  private Known<T> read(@Nullable Known<T> before) {
    long now = changes.get();
    try {
      return new Known<>(registry.in(reading), now);
    } catch (DatabaseAway away) {
      if (before == null) {
        throw away;
      }
      return before;
    }
  }
}
