package no.planverk.domain.publication;

import java.util.regex.Pattern;
import no.planverk.domain.InvalidValue;

/** How a municipality's public site looks: one colour, from which the whole scale is computed. */
public record Look(String colour) {
  private static final Pattern FORM = Pattern.compile("#[0-9a-f]{6}");

  /** What a municipality has that has chosen nothing. */
  public static final Look DEFAULT = new Look("#0b5c7a");

  public Look {
    if (!FORM.matcher(colour).matches()) {
      throw new InvalidValue("a colour is # and six digits 0-9 and a-f, as #0b5c7a");
    }
  }
}
