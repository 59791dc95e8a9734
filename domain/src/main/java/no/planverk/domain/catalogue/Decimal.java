package no.planverk.domain.catalogue;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import no.planverk.domain.InvalidValue;

/** Decimal numbers as documents write them: {@code -120000} or {@code 41.50}, digits kept. */
public final class Decimal {
  private static final Pattern FORM = Pattern.compile("-?(?:0|[1-9]\\d{0,17})(?:\\.\\d{1,9})?");

  private Decimal() {}

  /** Reads a decimal string; the scale stays, so that 41.50 is written back as 41.50. */
  public static BigDecimal parse(String text) {
    if (!FORM.matcher(text).matches()) {
      throw new InvalidValue(
          "a number is written with digits and a point, as -1200.50, not " + text);
    }
    BigDecimal number = new BigDecimal(text);
    if (number.signum() == 0 && text.startsWith("-")) {
      throw new InvalidValue("zero has no sign");
    }
    return number;
  }
}
