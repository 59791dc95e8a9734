package no.planverk.adapters.publication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantId;

/**
 * What was read of the municipalities that were asked for last, each until something of it changes
 * or the day ends: all pages that show it are made from one reading. Shared by threads.
 */
final class Remembered<T> {
  private final Changes changes;
  private final Function<Tenant, T> reading;
  private final Cache<TenantId, Kept<T>> kept;

  private record Kept<T>(long changes, LocalDate day, T value) {}

  /**
   * @param most of the things that {@code things} counts, of all municipalities together
   */
  Remembered(Changes changes, Function<Tenant, T> reading, long most, ToIntFunction<T> things) {
    this.changes = changes;
    this.reading = reading;
    this.kept =
        Caffeine.newBuilder()
            .maximumWeight(most)
            .weigher((TenantId tenant, Kept<T> it) -> 1 + things.applyAsInt(it.value()))
            .build();
  }

  T of(Tenant tenant, LocalDate today) {
    long count = changes.count(tenant.id());
    return Optional.ofNullable(kept.getIfPresent(tenant.id()))
        .filter(it -> it.changes() == count && it.day().equals(today))
        .map(Kept::value)
        .orElseGet(
            () -> {
              T read = reading.apply(tenant);
              kept.put(tenant.id(), new Kept<>(count, today, read));
              return read;
            });
  }
}
