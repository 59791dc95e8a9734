package no.planverk.domain.indicator;

import java.util.Locale;
import java.util.Optional;
import no.planverk.domain.InvalidValue;

/** How an indicator stands on a day. */
public enum IndicatorStatus {
  ON_TARGET,
  NEAR,
  OFF,
  /** Its latest reading says that it was not measured. */
  NOT_MEASURED,
  /** It cannot be told; the explanation says why. */
  UNKNOWN;

  /** The word in the API. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static IndicatorStatus of(String id) {
    for (IndicatorStatus value : values()) {
      if (value.id().equals(id)) {
        return value;
      }
    }
    throw new InvalidValue("there is no status of indicators called " + id);
  }

  /** What a band's word means, in the languages in which plans are written. */
  public static Optional<IndicatorStatus> ofBand(String word) {
    return switch (word.strip().toLowerCase(Locale.ROOT)) {
      case "green", "grønn", "grøn", "on-target" -> Optional.of(ON_TARGET);
      case "yellow", "amber", "gul", "near" -> Optional.of(NEAR);
      case "red", "rød", "raud", "off" -> Optional.of(OFF);
      default -> Optional.empty();
    };
  }
}
