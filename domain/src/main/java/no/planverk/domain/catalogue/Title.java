package no.planverk.domain.catalogue;

import no.planverk.domain.InvalidValue;

/** The title of a plan, section or element: 1 to 2,000 characters, not only white space. */
public record Title(String value) {
  private static final int LONGEST = 2000;

  public Title {
    if (value.codePoints().allMatch(Title::isWhite)) {
      throw new InvalidValue("a title is not empty and not only white space");
    }
    if (value.codePointCount(0, value.length()) > LONGEST) {
      throw new InvalidValue("a title is at most " + LONGEST + " characters");
    }
    PlainText.check(value);
  }

  private static boolean isWhite(int character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  @Override
  public String toString() {
    return value;
  }
}
