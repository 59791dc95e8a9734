package no.planverk.adapters.identity;

import java.util.Optional;
import no.planverk.domain.signin.SignInWay;

/**
 * A client at an identity provider, whoever's it is: what a sign-in through it asks for and, where
 * it is shared, the claim that names the organisation.
 */
record Client(
    String issuer,
    String clientId,
    Optional<String> secret,
    String scopes,
    Optional<String> acr,
    Optional<Shared> shared) {
  /** The vendor's name for a shared client, and the claim that says whose people they are. */
  record Shared(String name, String organisationClaim) {}

  /** The way that someone came who was vouched for through this client. */
  SignInWay way(Optional<String> organisation) {
    return shared
        .<SignInWay>map(it -> new SignInWay.SharedClient(it.name(), organisation.orElse("none")))
        .orElseGet(() -> new SignInWay.OwnClient(issuer, clientId, Optional.empty()));
  }

  @Override
  public String toString() {
    return clientId + " at " + issuer;
  }
}
