package no.planverk.domain.redthread;

import no.planverk.domain.InvalidValue;

/**
 * What a gap is, in words that stay the same as long as it is there: the rule, and what breaks it.
 *
 * @param subject ids of what breaks the rule, with commas between
 */
public record GapKey(Rule rule, String subject) {
  public GapKey {
    if (subject.isBlank() || subject.length() > 300) {
      throw new InvalidValue("a gap is about something");
    }
  }
}
