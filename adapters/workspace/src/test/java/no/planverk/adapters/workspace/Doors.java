package no.planverk.adapters.workspace;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import no.planverk.application.port.IdentityProviders;
import no.planverk.application.port.Sealing;
import no.planverk.domain.signin.SignInWay;

/** Where nobody signs in at a provider. */
final class Doors {
  static final Sealing SEALING =
      new Sealing() {
        @Override
        public String seal(String purpose, String plain) {
          return plain;
        }

        @Override
        public String open(String purpose, String sealed) {
          return sealed;
        }
      };
  static final IdentityProviders NO_PROVIDERS =
      new IdentityProviders() {
        @Override
        public Check check(String issuer) {
          return new Check.Usable();
        }

        @Override
        public List<String> sharedClients() {
          return List.of();
        }

        @Override
        public Optional<URI> farewell(SignInWay way, Optional<String> idToken, String path) {
          return Optional.empty();
        }
      };

  private Doors() {}
}
