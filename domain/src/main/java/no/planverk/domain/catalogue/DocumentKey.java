package no.planverk.domain.catalogue;

import no.planverk.domain.InvalidValue;

/** The key that names an element or a file within its plan. */
public final class DocumentKey {
  private static final int LONGEST = 500;

  private DocumentKey() {}

  /** The key itself, when it is short enough to be looked up by. */
  public static String check(String key) {
    if (key.codePointCount(0, key.length()) > LONGEST) {
      throw new InvalidValue("a key is at most " + LONGEST + " characters");
    }
    return key;
  }
}
