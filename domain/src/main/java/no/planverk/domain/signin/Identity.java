package no.planverk.domain.signin;

import no.planverk.domain.InvalidValue;

/**
 * Who someone is at an identity provider: its issuer (OpenID Connect Core § 2, {@code iss}) and
 * what it calls them, for ever (1 to 255 characters; {@code sub}, or for Entra ID {@code oid}). An
 * e-mail address is no identity: it is given to someone else one day.
 */
public record Identity(String issuer, String subject) {
  public Identity {
    if (issuer.isBlank() || issuer.length() > 500) {
      throw new InvalidValue("an issuer is an address of 1 to 500 characters");
    }
    if (subject.isBlank() || subject.length() > 255) {
      throw new InvalidValue("a subject is 1 to 255 characters");
    }
  }
}
