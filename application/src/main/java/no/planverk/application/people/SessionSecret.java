package no.planverk.application.people;

import java.security.SecureRandom;
import java.util.Base64;
import no.planverk.domain.Sha256;

/**
 * A secret that its holder shows again: 256 random bits as 43 letters, digits, hyphens and
 * underscores. Only its SHA-256 is ever kept, which suffices for a secret that long.
 */
public record SessionSecret(String text) {
  private static final SecureRandom RANDOM = new SecureRandom();

  public static SessionSecret fresh() {
    byte[] bits = new byte[32];
    RANDOM.nextBytes(bits);
    return new SessionSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
  }

  public String hash() {
    return Sha256.hex(text);
  }

  @Override
  public String toString() {
    return "SessionSecret";
  }
}
