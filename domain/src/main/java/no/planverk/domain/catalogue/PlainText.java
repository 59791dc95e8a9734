package no.planverk.domain.catalogue;

import no.planverk.domain.InvalidValue;

/** Text that can be printed: no control characters but tab and newline. */
public final class PlainText {
  private PlainText() {}

  /** Gives {@code text} back, or throws {@link InvalidValue} naming the first bad character. */
  public static String check(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isControl(c)) {
        throw new InvalidValue(
            "the control character U+%04X at position %d cannot be printed"
                .formatted((int) c, i + 1));
      }
      if (Character.isSurrogate(c) && !isPaired(text, i)) {
        throw new InvalidValue(
            "half a character (U+%04X) at position %d".formatted((int) c, i + 1));
      }
    }
    return text;
  }

  private static boolean isControl(char c) {
    return Character.isISOControl(c) && c != '\t' && c != '\n';
  }

  private static boolean isPaired(String text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
  }
}
