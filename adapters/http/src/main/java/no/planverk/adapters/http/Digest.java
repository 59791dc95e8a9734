package no.planverk.adapters.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names bytes by what they are: the first half of their SHA-256 in hexadecimal digits. */
public final class Digest {
  private Digest() {}

  /** 32 digits 0-9 and a-f. */
  public static String of(byte[] bytes) {
    try {
      byte[] whole = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(whole, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
