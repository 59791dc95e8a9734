package no.planverk.adapters.publication;

import java.nio.charset.StandardCharsets;
import no.planverk.adapters.http.Digest;
import no.planverk.adapters.http.Palette;

/** The style sheet that gives a municipality's pages their colour. */
record ThemeSheet(String colour) {
  private static final int DIGITS = 12;

  byte[] bytes() {
    return Palette.sheet(colour).getBytes(StandardCharsets.UTF_8);
  }

  /** Another whenever the sheet is another. */
  String hash() {
    return Digest.of(bytes()).substring(0, DIGITS);
  }
}
