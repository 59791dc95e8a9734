package no.planverk.application.signin;

import java.util.Optional;
import no.planverk.domain.signin.Claims;
import no.planverk.domain.signin.SignInWay;

/**
 * Someone whom an identity provider has just vouched for: the client it was done through (with the
 * organisation that was verified), its issuer and subject, what the verified ID token says, and
 * what their browser brought along.
 */
public record Arrival(
    SignInWay through,
    String issuer,
    String subject,
    Claims claims,
    Optional<String> providerSession,
    String idToken,
    Luggage luggage) {
  /** What a browser brings: its kind in words, an invitation, and the secret it had before. */
  public record Luggage(
      String device, Optional<String> invitation, Optional<String> earlierSecret) {}

  /** What the person is called, as far as the token says it. */
  public Optional<String> name() {
    return claims
        .one("name")
        .or(() -> claims.one("preferred_username"))
        .filter(it -> !it.isBlank() && it.length() <= 300);
  }

  public Optional<String> email() {
    return claims.one("email").filter(it -> it.matches("[^\\s@]{1,64}@[^\\s@]{1,255}"));
  }
}
