package no.planverk.domain.following;

import java.util.Locale;
import java.util.regex.Pattern;
import no.planverk.domain.InvalidValue;

/**
 * An e-mail address as people type it: one {@code @}, a host with a dot, nothing that a letter's
 * head could be confused by. In lower case, as no provider tells two people apart by capitals.
 */
public record MailAddress(String value) {
  private static final Pattern FORM =
      Pattern.compile(
          "[^\\s\\p{Cntrl}@<>()\\[\\],;:\"\\\\]{1,64}@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");
  private static final int LONGEST = 320;

  public MailAddress {
    value = value.strip().toLowerCase(Locale.ROOT);
    if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
      throw new InvalidValue("an e-mail address is as navn@kommune.example");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
