package no.planverk.adapters.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import no.planverk.domain.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ClientAddressTest {
  private static final ClientAddress BEHIND =
      ClientAddress.behind("10.0.0.0/8, 192.0.2.7,fd00::/8");

  private static String from(ClientAddress addresses, String peer, String... headers) {
    return addresses.of(InetAddress.ofLiteral(peer), List.of(headers).reversed());
  }

  @Test
  void without_proxies_nobody_may_say_who_they_are() {
    assertThat(from(ClientAddress.behind(""), "198.51.100.1", "203.0.113.9"))
        .isEqualTo("198.51.100.1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "198.51.100.1 | 203.0.113.9                       | 198.51.100.1",
        "10.1.2.3     | 203.0.113.9                       | 203.0.113.9",
        "192.0.2.7    | 203.0.113.9:4711                  | 203.0.113.9",
        "10.1.2.3     | 1.2.3.4, 203.0.113.9, 10.9.9.9    | 203.0.113.9",
        "10.1.2.3     | 1.2.3.4, nonsense                 | 10.1.2.3",
        "10.1.2.3     | 1.2.3.4, host.example             | 10.1.2.3",
        "10.1.2.3     | 10.2.2.2                          | 10.2.2.2",
        "11.1.2.3     | 203.0.113.9                       | 11.1.2.3",
      })
  void the_last_hop_that_is_none_of_ours_is_the_caller(String peer, String header, String caller) {
    assertThat(from(BEHIND, peer, header)).isEqualTo(caller);
  }

  @Test
  void several_headers_are_one_list() {
    assertThat(from(BEHIND, "10.1.2.3", "1.2.3.4", "203.0.113.9, 10.9.9.9"))
        .isEqualTo("203.0.113.9");
  }

  @Test
  void an_ipv6_customer_is_one_caller_whatever_address_they_take() {
    String one = from(BEHIND, "2001:db8:1:2::1");
    assertThat(from(BEHIND, "2001:db8:1:2:ffff::9")).isEqualTo(one);
    assertThat(from(BEHIND, "2001:db8:1:3::1")).isNotEqualTo(one);
    assertThat(from(BEHIND, "fd00::1", "[2001:db8:1:2::7]:4711")).isEqualTo(one);
    assertThat(from(BEHIND, "::ffff:10.1.2.3", "203.0.113.9")).isEqualTo("203.0.113.9");
  }

  @ParameterizedTest
  @ValueSource(strings = {"proxy.example", "10.0.0.0/33", "10.0.0.0/x", "fd00::/129", "10.0.0.0/"})
  void what_is_no_address_is_refused(String proxies) {
    assertThatThrownBy(() -> ClientAddress.behind(proxies)).isInstanceOf(InvalidValue.class);
  }
}
