package no.planverk.adapters.http;

import no.planverk.domain.Sha256;

/** Names bytes by what they are: the first half of their SHA-256 in hexadecimal digits. */
public final class Digest {
  private static final int DIGITS = 32;

  private Digest() {}

  /** 32 digits 0-9 and a-f. */
  public static String of(byte[] bytes) {
    return Sha256.hex(bytes).substring(0, DIGITS);
  }
}
