package no.planverk.application.signin;

import java.time.Instant;
import no.planverk.application.people.SessionSecret;

/** What comes of signing in. */
public sealed interface Admission {
  /** Signed in until then at the latest; the secret is told once. */
  record In(SessionSecret secret, Instant until) implements Admission {}

  record Refused(Reason why) implements Admission {}

  /** Why someone whom the provider vouched for does not come in. */
  enum Reason {
    /** Signing in is not set up, or was changed while this one was under way. */
    NOT_SET_UP("not-set-up"),
    /** The provider does not say who it is by the claim that the municipality has named. */
    NO_SUBJECT("no-subject"),
    /** Of another organisation than the municipality. */
    WRONG_ORGANISATION("wrong-organisation"),
    /** No rule gives them a role. */
    NO_ROLE("no-role"),
    LEFT("left"),
    /** The invitation has been used, has run out or never was. */
    BAD_INVITATION("bad-invitation"),
    /** Nobody has let support in, or no longer. */
    NO_SUPPORT("no-support"),
    NOT_AN_OPERATOR("not-an-operator");

    private final String code;

    Reason(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }
}
