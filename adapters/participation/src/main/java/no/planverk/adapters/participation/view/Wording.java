package no.planverk.adapters.participation.view;

import no.planverk.adapters.http.Texts;
import no.planverk.domain.catalogue.Language;

/** The words of the public forms in one of the four interface languages. */
public record Wording(Language language) {
  private static final Texts TEXTS = Texts.of("participation");

  public String get(String key, Object... args) {
    return TEXTS.get(language, key, args);
  }
}
