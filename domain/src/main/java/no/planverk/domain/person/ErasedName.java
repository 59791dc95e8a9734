package no.planverk.domain.person;

import no.planverk.domain.catalogue.Language;

/** What a person is called who has been made unknown. */
public final class ErasedName {
  private ErasedName() {}

  public static String in(Language language) {
    return switch (language.tag()) {
      case "nn" -> "Sletta person";
      case "nb", "da" -> "Slettet person";
      default -> "Erased person";
    };
  }
}
