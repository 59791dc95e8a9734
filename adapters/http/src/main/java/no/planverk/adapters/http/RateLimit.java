package no.planverk.adapters.http;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.function.LongSupplier;

/**
 * How often one caller may do something: so many times at once, and as many again spread over each
 * minute. It remembers a bounded number of callers. Threads share it.
 */
public final class RateLimit {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final long CALLERS = 100_000;

  private final int perMinute;
  private final TimeMeter time;
  private final LoadingCache<String, Bucket> buckets;

  /**
   * @param nanos the time in nanoseconds from any beginning, as {@code System::nanoTime}
   */
  public RateLimit(int perMinute, LongSupplier nanos) {
    this.perMinute = perMinute;
    this.time = new Nanos(nanos);
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(CALLERS)
            .expireAfterAccess(MINUTE.multipliedBy(2))
            .ticker(nanos::getAsLong)
            .build(caller -> bucket());
  }

  private Bucket bucket() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
        .withCustomTimePrecision(time)
        .build();
  }

  /** Counts one more; when that is too many, after how many seconds to come back. */
  public OptionalInt spend(String caller) {
    return seconds(buckets.get(caller).tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
  }

  /** As {@link #spend}, without counting. */
  public OptionalInt look(String caller) {
    return seconds(buckets.get(caller).estimateAbilityToConsume(1).getNanosToWaitForRefill());
  }

  private static OptionalInt seconds(long nanos) {
    return nanos == 0
        ? OptionalInt.empty()
        : OptionalInt.of((int) Math.max(1, Duration.ofNanos(nanos).plusMillis(999).toSeconds()));
  }

  private record Nanos(LongSupplier now) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      return now.getAsLong();
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }
  }
}
