package no.planverk.domain.indicator;

import java.util.Optional;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.PlainText;

/**
 * What the register tells of an indicator beyond its element: how it is measured, where the figures
 * come from, how often they come and how good they are. Never stored yet: revision 0.
 */
public record IndicatorFacts(
    Optional<String> definition,
    Optional<String> source,
    Optional<Frequency> frequency,
    Optional<Quality> quality,
    Optional<String> qualityNote,
    long revision) {
  public static final IndicatorFacts NONE =
      new IndicatorFacts(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          0);

  public IndicatorFacts {
    definition.ifPresent(IndicatorFacts::checkDefinition);
    source.ifPresent(IndicatorFacts::checkSource);
    qualityNote.ifPresent(IndicatorFacts::checkNote);
  }

  /** 1 to 5,000 characters. */
  public static String checkDefinition(String text) {
    return checked(text, 5_000);
  }

  /** 1 to 500 characters. */
  public static String checkSource(String text) {
    return checked(text, 500);
  }

  /** 1 to 1,000 characters. */
  public static String checkNote(String text) {
    return checked(text, 1_000);
  }

  private static String checked(String text, int most) {
    if (text.isBlank() || text.length() > most) {
      throw new InvalidValue("a text of 1 to " + most + " characters is meant here");
    }
    return PlainText.check(text);
  }

  public IndicatorFacts at(long newRevision) {
    return new IndicatorFacts(definition, source, frequency, quality, qualityNote, newRevision);
  }
}
