package no.planverk.adapters.http;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Brotli (RFC 7932), a fifth smaller than gzip, on machines for which there is a native library.
 */
final class Brotli {
  /** Dense, and a page of 60 KB takes some milliseconds; the densest takes twenty times as long. */
  private static final int QUALITY = 9;

  private static final boolean THERE = Brotli4jLoader.isAvailable();

  private Brotli() {}

  static Optional<byte[]> compress(byte[] bytes) {
    try {
      return THERE
          ? Optional.of(Encoder.compress(bytes, Encoder.Parameters.create(QUALITY)))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
