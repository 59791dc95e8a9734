package no.planverk.adapters.metrics;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import no.planverk.domain.tenant.TenantId;
import no.planverk.domain.tenant.TenantUse;

/**
 * Counts what is asked for under each municipality's addresses and how many of its public pages are
 * shown, until somebody takes the counts away. It holds one entry for each municipality at most,
 * whatever callers ask for. Threads share it.
 */
public final class UsageMeter implements Filter {
  private final Addresses addresses;
  private final ConcurrentHashMap<TenantId, Count> counts = new ConcurrentHashMap<>();
  private volatile Map<TenantId, TenantUse> lately = Map.of();

  /** Whose an address is. */
  public interface Addresses {
    /** Answers at once, from what is known already. */
    Optional<TenantId> holder(String host, String firstName);
  }

  private record Count(AtomicLong publicViews, AtomicLong requests) {
    TenantUse taken() {
      return new TenantUse(publicViews.getAndSet(0), requests.getAndSet(0));
    }
  }

  public UsageMeter(Addresses addresses) {
    this.addresses = addresses;
  }

  @Override
  public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
    try {
      chain.proceed();
    } finally {
      // Only now: who is asked for the first time is known when the answer has been made.
      addresses
          .holder(host(request), firstName(request.prologue().uriPath().rawPath()))
          .ifPresent(it -> count(it).requests().incrementAndGet());
    }
  }

  private static String host(RoutingRequest request) {
    String header = request.headers().first(HeaderNames.HOST).orElse("");
    int port = header.indexOf(':');
    return (port < 0 ? header : header.substring(0, port)).toLowerCase(Locale.ROOT);
  }

  private static String firstName(String path) {
    int end = path.indexOf('/', 1);
    return path.isEmpty() ? "" : path.substring(1, end < 0 ? path.length() : end);
  }

  /** A page of the municipality's public site was shown. */
  public void viewed(TenantId tenant) {
    count(tenant).publicViews().incrementAndGet();
  }

  private Count count(TenantId tenant) {
    Count known = counts.get(tenant);
    return known == null
        ? counts.computeIfAbsent(tenant, any -> new Count(new AtomicLong(), new AtomicLong()))
        : known;
  }

  /** What was counted since it was last taken; each count is in one taking alone. */
  public Map<TenantId, TenantUse> take() {
    Map<TenantId, TenantUse> taken = new HashMap<>();
    counts.forEach((tenant, count) -> taken.put(tenant, count.taken()));
    taken.values().removeIf(TenantUse.NONE::equals);
    lately = Map.copyOf(taken);
    return taken;
  }

  /** What was taken and could not be written down is counted still. */
  public void giveBack(Map<TenantId, TenantUse> taken) {
    taken.forEach(
        (tenant, use) -> {
          count(tenant).publicViews().addAndGet(use.publicViews());
          count(tenant).requests().addAndGet(use.requests());
        });
  }

  /** What was taken last: the use of the minute before. */
  public Map<TenantId, TenantUse> lately() {
    return lately;
  }
}
