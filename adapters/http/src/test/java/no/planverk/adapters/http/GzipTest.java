package no.planverk.adapters.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GzipTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gzip | true",
        "gzip, deflate, br, zstd | true",
        "br;q=1.0, gzip;q=0.8, *;q=0.1 | true",
        "* | true",
        "br | false",
        "identity | false",
        "gzip;q=0 | false",
        "gzip; q=0.000, * | false",
        "*;q=0 | false",
        "br;q=1 | false",
        "'' | false"
      })
  void gzip_is_taken_when_it_is_not_refused(String acceptEncoding, boolean taken) {
    assertThat(Gzip.accepted(acceptEncoding)).isEqualTo(taken);
  }
}
