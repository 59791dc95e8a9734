package no.planverk.application.port;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import no.planverk.domain.signin.SignInWay;

/** Identity providers as they describe themselves (OpenID Connect Discovery 1.0). */
public interface IdentityProviders {
  /** Asks the provider; takes some seconds at most. Nothing is remembered. */
  Check check(String issuer);

  /** The names of the clients that the vendor shares among municipalities. */
  List<String> sharedClients();

  /**
   * Where a browser goes to sign out at the provider too and then comes back, if the provider has
   * such an address (OpenID Connect RP-Initiated Logout 1.0).
   */
  Optional<URI> farewell(SignInWay way, Optional<String> idToken, String path);

  /** What came of asking. */
  sealed interface Check {
    record Usable() implements Check {}

    /** It cannot be used, for a reason that has a text of its own. */
    record Unusable(Reason reason, String detail) implements Check {}
  }

  /** Why a provider cannot be used. */
  enum Reason {
    /** Not an https address without user, query and fragment. */
    NOT_HTTPS("issuer-not-https"),
    /** It leads into a private network. */
    PRIVATE_ADDRESS("issuer-private-address"),
    UNREACHABLE("issuer-unreachable"),
    /** What it answers is no description of a provider, or of another one. */
    NOT_A_PROVIDER("issuer-not-a-provider"),
    /** It lacks the code flow, RS256/ES256/PS256 or an address that is needed. */
    UNSUITABLE("issuer-unsuitable");

    private final String code;

    Reason(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }
}
