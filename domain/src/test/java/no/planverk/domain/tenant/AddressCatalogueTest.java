package no.planverk.domain.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import no.planverk.domain.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Edge cases of what a municipality is reached under: slugs, hosts, and what headers say. */
class AddressCatalogueTest {
  private static final String A_63 = "a".repeat(63);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aas",
        "by",
        "a-b",
        "a--b",
        "a1",
        "abc",
        "nord-aurdal",
        "xn--bod-2na",
        "k0301",
        "apis",
        "statics",
        "login2",
        "health-service",
        "null",
        "con",
        "www",
        "admin",
        "work"
      })
  void slugs_that_are_one_or_are_too_short(String slug) {
    boolean longEnough = slug.length() >= 3;
    assertThat(TenantSlug.read(slug).isPresent()).isEqualTo(longEnough);
    if (longEnough) {
      assertThat(new TenantSlug(slug).value()).isEqualTo(slug);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bodø",
        "ÅS",
        "Ås",
        "fjordvik ",
        " fjordvik",
        "fjordvik\n",
        "fjord\tvik",
        "fjord\u0000vik",
        "fjord_vik",
        "fjord.vik",
        "fjord/vik",
        "..",
        "../ops",
        "fjord%20vik",
        "fjord%2e",
        "-ab",
        "ab-",
        "1ab",
        "٣ab",
        "ab٣",
        "aＢc",
        "ıstanbul",
        "a\u200Bbc",
        "a\u0301bc",
        "'; drop",
        "a'b",
        "<script>",
        "ops",
        "api",
        "static",
        "login",
        "health",
        "metrics",
        "API",
        "robots.txt",
        ".well-known",
        "sitemap.xml"
      })
  void slugs_that_are_none(String slug) {
    assertThat(TenantSlug.read(slug)).isEmpty();
    assertThatThrownBy(() -> new TenantSlug(slug)).isInstanceOf(InvalidValue.class);
  }

  @Test
  void slugs_at_the_limits_of_length() {
    assertThat(TenantSlug.read("a".repeat(40))).isPresent();
    assertThat(TenantSlug.read("a".repeat(41))).isEmpty();
    assertThat(TenantSlug.read("a".repeat(100_000))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "planer.fjordvik.no",
        "fjordvik.no",
        "a.bc",
        "xn--bod-2na.kommune.no",
        "p1.p2.p3.example",
        "planer-2.fjordvik.no",
        "1.fjordvik.no"
      })
  void hosts(String host) {
    assertThat(new HostName(host).value()).isEqualTo(host);
    assertThat(HostName.ofHeader(host)).contains(new HostName(host));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "localhost",
        "fjordvik",
        "fjordvik.",
        ".fjordvik.no",
        "fjordvik.no.",
        "fjord..no",
        "-fjord.no",
        "fjord-.no",
        "fjord_vik.no",
        "bodø.no",
        "10.0.0.1",
        "127.0.0.1",
        "[::1]",
        "::1",
        "fjordvik.no/plan",
        "fjordvik.no?x",
        "user@fjordvik.no",
        "fjordvik.no#",
        "*.fjordvik.no",
        "fjordvik.1",
        "fjordvik.a",
        "fjord vik.no",
        "fjordvik.no\n"
      })
  void hosts_that_are_none(String host) {
    assertThatThrownBy(() -> new HostName(host)).isInstanceOf(InvalidValue.class);
    assertThat(HostName.ofHeader(host)).isEmpty();
  }

  @Test
  void hosts_at_the_limits_of_length() {
    assertThat(HostName.ofHeader(A_63 + ".no")).isPresent();
    assertThat(HostName.ofHeader("a" + A_63 + ".no")).isEmpty();
    String longest = (A_63 + ".").repeat(3) + "a".repeat(58) + ".no";
    assertThat(HostName.ofHeader(longest)).isPresent();
    assertThat(HostName.ofHeader("a" + longest)).isEmpty();
    assertThat(HostName.ofHeader((A_63 + ".").repeat(10_000))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "planer.fjordvik.no:443, planer.fjordvik.no",
    "PLANER.Fjordvik.NO, planer.fjordvik.no",
    "planer.fjordvik.no:, planer.fjordvik.no",
    "planer.fjordvik.no:x, planer.fjordvik.no",
    "localhost:8080, ",
    "127.0.0.1:8080, ",
    "[::1]:8080, "
  })
  void headers_name_a_port_and_any_case(String header, String host) {
    assertThat(HostName.ofHeader(header)).isEqualTo(Optional.ofNullable(host).map(HostName::new));
  }

  /** The same as one expression, which is too slow to be asked at every request. */
  private static final Pattern HOST =
      Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

  @Property
  void hosts_are_what_their_form_says(
      @ForAll @CharRange(from = 'a', to = 'b') @Chars({'0', '9', '-', '.', '_'}) String text) {
    assertThat(HostName.ofHeader(text).isPresent()).isEqualTo(HOST.matcher(text).matches());
  }
}
