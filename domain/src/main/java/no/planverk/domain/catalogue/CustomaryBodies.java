package no.planverk.domain.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The bodies that every municipality of a country has, under the names that decisions call them by.
 * A municipality adds its own.
 */
public final class CustomaryBodies {
  private CustomaryBodies() {}

  public static Map<String, BodyKind> of(Country country, Language language) {
    Map<String, BodyKind> bodies = new LinkedHashMap<>();
    switch (country) {
      case NO -> {
        bodies.put("kommunestyret", BodyKind.COUNCIL);
        bodies.put("bystyret", BodyKind.COUNCIL);
        if (language == Language.NN) {
          bodies.put("heradsstyret", BodyKind.COUNCIL);
        }
        bodies.put("formannskapet", BodyKind.EXECUTIVE_COMMITTEE);
        bodies.put(
            language == Language.NN ? "kommunedirektøren" : "kommunedirektør",
            BodyKind.ADMINISTRATION);
      }
      case DK -> {
        bodies.put("byrådet", BodyKind.COUNCIL);
        bodies.put("kommunalbestyrelsen", BodyKind.COUNCIL);
        bodies.put("økonomiudvalget", BodyKind.EXECUTIVE_COMMITTEE);
        bodies.put("direktionen", BodyKind.ADMINISTRATION);
      }
    }
    return bodies;
  }
}
