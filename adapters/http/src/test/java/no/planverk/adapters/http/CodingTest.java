package no.planverk.adapters.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CodingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gzip | GZIP",
        "gzip, deflate, br, zstd | BROTLI",
        "br;q=1.0, gzip;q=0.8, *;q=0.1 | BROTLI",
        "br;q=0.5, gzip;q=0.8 | GZIP",
        "* | BROTLI",
        "br | BROTLI",
        "brand | IDENTITY",
        "identity | IDENTITY",
        "gzip;q=0 | IDENTITY",
        "br;q=0, gzip | GZIP",
        "gzip; q=0.000, * | BROTLI",
        "*;q=0 | IDENTITY",
        "br;q=much, gzip;q=1 | GZIP",
        "x-gzip;q=1 | GZIP",
        "'' | IDENTITY"
      })
  void the_smallest_that_is_not_refused_is_taken(String acceptEncoding, Coding best) {
    assertThat(Coding.best(acceptEncoding, true)).isEqualTo(best);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"br | IDENTITY", "br, gzip | GZIP", "br;q=1, gzip;q=0.1 | GZIP", "* | GZIP"})
  void what_is_not_there_is_not_taken(String acceptEncoding, Coding best) {
    assertThat(Coding.best(acceptEncoding, false)).isEqualTo(best);
  }

  @Test
  void brotli_unpacks_to_the_same_and_is_smaller_than_gzip() throws IOException {
    byte[] page =
        "<p>Skolevei, grunnskole og skulane i kommunen.</p>\n"
            .repeat(400)
            .getBytes(StandardCharsets.UTF_8);
    byte[] packed = Brotli.compress(page).orElseThrow();
    assertThat(Decoder.decompress(packed).getDecompressedData()).isEqualTo(page);
    assertThat(packed.length).isLessThan(Gzip.compress(page).length);
  }
}
