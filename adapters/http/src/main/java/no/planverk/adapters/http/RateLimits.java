package no.planverk.adapters.http;

import io.helidon.webserver.http.ServerRequest;
import java.util.function.LongSupplier;

/**
 * The limits that all HTTP adapters share, so that a caller has one measure however they come. Who
 * a caller is without a name, {@link #address} says.
 */
public record RateLimits(
    ClientAddress addresses,
    RateLimit signIn,
    RateLimit search,
    RateLimit submissions,
    RateLimit badTokens,
    RateLimit tokenCalls) {
  /** How often in a minute: signing in, searching, sending in, and calls with one token. */
  public record PerMinute(int signIn, int search, int submissions, int tokenCalls) {}

  private static final int BAD_TOKENS = 20;

  /** Who signs in is counted on the way to the identity provider and on the way back. */
  private static final int WAYS = 2;

  public static RateLimits of(ClientAddress addresses, PerMinute most, LongSupplier nanos) {
    return new RateLimits(
        addresses,
        new RateLimit(WAYS * most.signIn(), nanos),
        new RateLimit(most.search(), nanos),
        new RateLimit(most.submissions(), nanos),
        new RateLimit(BAD_TOKENS, nanos),
        new RateLimit(most.tokenCalls(), nanos));
  }

  public String address(ServerRequest request) {
    return addresses.of(request);
  }
}
