package no.planverk.domain.template;

import java.util.List;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.Language;

/**
 * What a new municipality may begin with, to see how things are done here: units that most have,
 * and the title of a plan that shows a template and can be given up.
 */
public final class StartKit {
  private StartKit() {}

  public static List<String> units(Country country) {
    return switch (country) {
      case NO ->
          List.of("Oppvekst", "Helse og omsorg", "Plan og teknisk", "Kultur og næring", "Stab");
      case DK ->
          List.of(
              "Børn og unge",
              "Social og sundhed",
              "Teknik og miljø",
              "Kultur og fritid",
              "Økonomi og stab");
    };
  }

  /** The id of the sample's type. */
  public static String planType(Country country) {
    return switch (country) {
      case NO -> "no.strategy";
      case DK -> "dk.strategy";
    };
  }

  public static String planTitle(Language language) {
    return switch (language) {
      case NB, DA -> "Eksempel på en strategi";
      case NN -> "Døme på ein strategi";
      case EN, SE, SMJ, SMA -> "A sample strategy";
    };
  }
}
