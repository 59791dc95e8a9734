package no.planverk.adapters.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Compression, as dense as gzip can: it is done once for many answers. */
final class Gzip {
  private Gzip() {}

  static byte[] compress(byte[] bytes) {
    var out = new ByteArrayOutputStream(bytes.length / 4 + 64);
    try (var gzip = new Densest(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Whether an {@code Accept-Encoding} takes gzip (RFC 9110, 12.5.3). */
  static boolean accepted(String acceptEncoding) {
    if (acceptEncoding.indexOf("q=") < 0) {
      return acceptEncoding.contains("gzip") || acceptEncoding.contains("*");
    }
    boolean any = false;
    for (String part : acceptEncoding.split(",")) {
      String[] coding = part.trim().split("\\s*;\\s*q=", 2);
      boolean wanted = coding.length == 1 || !coding[1].trim().matches("0(\\.0*)?");
      if (coding[0].equals("gzip") || coding[0].equals("x-gzip")) {
        return wanted;
      }
      any |= coding[0].equals("*") && wanted;
    }
    return any;
  }

  private static final class Densest extends GZIPOutputStream {
    Densest(ByteArrayOutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
