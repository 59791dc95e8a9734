package no.planverk.domain.plan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** A kind of picture that plans may show, told by how its bytes begin. */
public enum PictureType {
  PNG("image/png"),
  JPEG("image/jpeg"),
  GIF("image/gif"),
  WEBP("image/webp");

  private static final int WEBP_MARK = 8;

  private final String mediaType;

  PictureType(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  public static boolean isOne(String mediaType) {
    return Arrays.stream(values()).anyMatch(it -> it.mediaType.equals(mediaType));
  }

  public static Optional<PictureType> of(byte[] bytes) {
    if (begins(bytes, 0, "\u0089PNG\r\n\u001a\n")) {
      return Optional.of(PNG);
    }
    if (begins(bytes, 0, "\u00ff\u00d8\u00ff")) {
      return Optional.of(JPEG);
    }
    if (begins(bytes, 0, "GIF8")) {
      return Optional.of(GIF);
    }
    return begins(bytes, 0, "RIFF") && begins(bytes, WEBP_MARK, "WEBP")
        ? Optional.of(WEBP)
        : Optional.empty();
  }

  private static boolean begins(byte[] bytes, int at, String mark) {
    byte[] wanted = mark.getBytes(StandardCharsets.ISO_8859_1);
    return bytes.length >= at + wanted.length
        && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length);
  }
}
