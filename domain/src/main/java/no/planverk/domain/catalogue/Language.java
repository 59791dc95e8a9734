package no.planverk.domain.catalogue;

import java.util.Locale;
import no.planverk.domain.InvalidValue;

/** A language that a plan may be written in, by its BCP 47 tag. */
public enum Language {
  NB,
  NN,
  DA,
  EN,
  SE,
  SMJ,
  SMA;

  /** The BCP 47 tag: {@code nb}, {@code nn}, {@code da}, {@code en}, {@code se}, … */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Language of(String tag) {
    for (Language language : values()) {
      if (language.tag().equals(tag)) {
        return language;
      }
    }
    throw new InvalidValue("a language is nb, nn, da, en, se, smj or sma, not " + tag);
  }
}
