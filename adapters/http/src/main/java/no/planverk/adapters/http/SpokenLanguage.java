package no.planverk.adapters.http;

import java.util.Locale;
import java.util.Optional;
import no.planverk.domain.catalogue.Language;

/** The language to speak to someone of whom only their Accept-Language is known. */
public final class SpokenLanguage {
  private SpokenLanguage() {}

  /** The first of Accept-Language that the interface has, else the tenant's. */
  public static Language of(Optional<String> acceptLanguage, Language tenants) {
    if (acceptLanguage.isEmpty()) {
      return tenants;
    }
    try {
      for (Locale.LanguageRange range : Locale.LanguageRange.parse(acceptLanguage.get())) {
        Optional<Language> spoken = spoken(range.getRange().split("-", 2)[0]);
        if (spoken.isPresent()) {
          return spoken.get();
        }
      }
    } catch (IllegalArgumentException notAHeader) {
      return tenants;
    }
    return tenants;
  }

  private static Optional<Language> spoken(String tag) {
    return switch (tag) {
      case "nb", "no" -> Optional.of(Language.NB);
      case "nn" -> Optional.of(Language.NN);
      case "da" -> Optional.of(Language.DA);
      case "en" -> Optional.of(Language.EN);
      default -> Optional.empty();
    };
  }
}
