package no.planverk.adapters.identity;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.planverk.domain.Sha256;

/**
 * A sign-in under way: it travels in a sealed cookie of the browser that began it, so that no node
 * must remember it and no other browser can end it.
 */
record Attempt(
    Purpose purpose,
    String tenant,
    String issuer,
    String state,
    String nonce,
    String verifier,
    String returnTo,
    String invitation,
    Instant begunAt) {
  static final Duration HOLDS_FOR = Duration.ofMinutes(10);
  static final String SEALED_AS = "sign-in-attempt";
  private static final int PARTS = 9;

  /** What someone signs in for. */
  enum Purpose {
    STAFF,
    SUPPORT,
    OPERATOR
  }

  boolean holdsAt(Instant now) {
    return now.isBefore(begunAt.plus(HOLDS_FOR));
  }

  /** The name by which the cookie is found again from the state: not the state itself. */
  static String key(String state) {
    return Sha256.hex(state).substring(0, 8);
  }

  String text() {
    return List.of(
            purpose.name(),
            tenant,
            issuer,
            state,
            nonce,
            verifier,
            returnTo,
            invitation,
            Long.toString(begunAt.getEpochSecond()))
        .stream()
        .map(it -> URLEncoder.encode(it, StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  static Optional<Attempt> parse(String text) {
    List<String> parts =
        Arrays.stream(text.split("&", -1))
            .map(it -> URLDecoder.decode(it, StandardCharsets.UTF_8))
            .toList();
    if (parts.size() != PARTS) {
      return Optional.empty();
    }
    return Optional.of(
        new Attempt(
            Purpose.valueOf(parts.get(0)),
            parts.get(1),
            parts.get(2),
            parts.get(3),
            parts.get(4),
            parts.get(5),
            parts.get(6),
            parts.get(7),
            Instant.ofEpochSecond(Long.parseLong(parts.get(8)))));
  }

  @Override
  public String toString() {
    return "Attempt " + purpose + " " + tenant;
  }
}
