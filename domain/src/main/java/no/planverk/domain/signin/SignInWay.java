package no.planverk.domain.signin;

import java.util.Optional;
import java.util.regex.Pattern;
import no.planverk.domain.InvalidValue;

/** Whose client at which identity provider a municipality's people sign in through. */
public sealed interface SignInWay {
  /**
   * The municipality's own client. The secret is sealed with the service's key; a public client has
   * none and is held by PKCE alone.
   */
  record OwnClient(String issuer, String clientId, Optional<String> sealedSecret)
      implements SignInWay {
    public OwnClient {
      if (issuer.isBlank() || issuer.length() > 500) {
        throw new InvalidValue("an issuer is an address of 1 to 500 characters");
      }
      if (clientId.isBlank() || clientId.length() > 200) {
        throw new InvalidValue("a client id is 1 to 200 characters");
      }
    }
  }

  /**
   * A client that the vendor shares among municipalities, as an Entra multi-tenant application; the
   * verified organisation claim says whose people they are.
   */
  record SharedClient(String name, String organisation) implements SignInWay {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    public SharedClient {
      if (!NAME.matcher(name).matches()) {
        throw new InvalidValue("a shared client's name is a letter and up to 39 of a-z, 0-9, -");
      }
      if (organisation.isBlank() || organisation.length() > 200) {
        throw new InvalidValue("an organisation is 1 to 200 characters");
      }
    }
  }
}
