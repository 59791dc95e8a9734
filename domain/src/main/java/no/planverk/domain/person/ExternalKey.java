package no.planverk.domain.person;

import java.util.Optional;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.PlainText;

/** The key by which another system, as payroll or the directory, knows a unit or a person. */
public final class ExternalKey {
  private static final int LONGEST = 300;

  private ExternalKey() {}

  /** Throws {@link InvalidValue} for a key that is blank, too long or cannot be printed. */
  public static String check(String key) {
    if (key.isEmpty() || key.length() > LONGEST || !key.strip().equals(key)) {
      throw new InvalidValue(
          "a key from another system is 1 to 300 characters without space around");
    }
    return PlainText.check(key);
  }

  static void check(Optional<String> key) {
    key.ifPresent(ExternalKey::check);
  }
}
