package no.planverk.application.people;

import no.planverk.application.port.StoredToken;

/** A new API token: what is kept of it, and the secret, which is told this once. */
public record MadeToken(TokenCard card, String secret) {
  static MadeToken of(StoredToken token, Secret secret) {
    return new MadeToken(TokenCard.of(token), secret.text());
  }

  @Override
  public String toString() {
    return "MadeToken of " + card;
  }
}
