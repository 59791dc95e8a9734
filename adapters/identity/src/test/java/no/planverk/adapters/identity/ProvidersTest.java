package no.planverk.adapters.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import no.planverk.adapters.http.WebAddress;
import no.planverk.application.port.IdentityProviders.Check;
import no.planverk.application.port.IdentityProviders.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A provider is asked before it is trusted, and only where one may ask. */
class ProvidersTest {
  private static final WebAddress BASE = new WebAddress("https://planverk.example");

  private static Reason reason(boolean local, String issuer) {
    return providers(local).check(issuer) instanceof Check.Unusable(Reason why, String detail)
        ? why
        : Reason.UNSUITABLE;
  }

  private static Providers providers(boolean local) {
    return new Providers(VendorClients.none(), BASE, local);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://login.example",
        "ftp://login.example",
        "https://user:secret@login.example",
        "https://login.example/?x=1",
        "https://login.example/#x",
        "login.example",
        "https://",
        "not an address",
        "file:///etc/passwd"
      })
  void only_plain_https(String issuer) {
    assertThat(reason(false, issuer)).isEqualTo(Reason.NOT_HTTPS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://localhost",
        "https://127.0.0.1",
        "https://10.0.0.1",
        "https://192.168.1.1",
        "https://172.16.9.9",
        "https://169.254.169.254",
        "https://100.64.0.1",
        "https://0.0.0.0",
        "https://[::1]",
        "https://[fd00::1]",
        "https://[fe80::1]",
        "https://[::ffff:10.0.0.1]",
        "https://[2002:0a00:0001::]",
        "https://[64:ff9b::a00:1]",
        "https://2130706433"
      })
  void never_into_a_private_network(String issuer) {
    assertThat(reason(false, issuer)).isIn(Reason.PRIVATE_ADDRESS, Reason.NOT_HTTPS);
  }

  @Test
  void public_addresses_are_public() throws UnknownHostException {
    assertThat(IssuerGuard.isPrivate(InetAddress.getByName("20.190.151.8"))).isFalse();
    assertThat(IssuerGuard.isPrivate(InetAddress.getByName("2603:1006:2000::1"))).isFalse();
  }

  @Test
  void a_provider_describes_itself_and_no_other() {
    Providers providers = providers(true);
    try (Issuer issuer = new Issuer()) {
      assertThat(providers.check(issuer.url())).isEqualTo(new Check.Usable());
      issuer.describeAs("https://elsewhere.example");
      assertThat(providers.check(issuer.url()))
          .isEqualTo(new Check.Unusable(Reason.NOT_A_PROVIDER, issuer.url()));
    }
  }

  @Test
  void a_provider_that_leads_into_a_private_network_is_refused_too() {
    try (Issuer issuer = new Issuer()) {
      assertThat(providers(false).check(issuer.url()))
          .isEqualTo(new Check.Unusable(Reason.NOT_HTTPS, issuer.url()));
    }
  }

  @Test
  void what_does_not_answer_is_away() {
    assertThat(reason(true, "http://localhost:1")).isEqualTo(Reason.UNREACHABLE);
  }
}
