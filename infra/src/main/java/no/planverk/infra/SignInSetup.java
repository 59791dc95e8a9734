package no.planverk.infra;

import java.util.Optional;
import no.planverk.adapters.http.WebAddress;
import no.planverk.adapters.identity.KeyRing;
import no.planverk.adapters.identity.VendorClients;

/**
 * What signing in needs from outside: the addresses that browsers know, the key that seals secrets,
 * and the vendor's own clients.
 *
 * @param site the public site and the API
 * @param work sign-in and staff pages; the same as {@code site} unless they have a host of their
 *     own
 * @param ops the operators' pages
 * @param localIssuers whether identity providers on this very machine may be asked
 */
record SignInSetup(
    WebAddress site,
    WebAddress work,
    WebAddress ops,
    Optional<KeyRing> keys,
    VendorClients clients,
    boolean localIssuers) {
  KeyRing requiredKeys() {
    return keys.orElseThrow(
        () ->
            new Complaint(
                Setting.KEY.variable()
                    + " is not set: "
                    + Setting.KEY.meaning()
                    + "; make one with: openssl rand -base64 32"));
  }
}
