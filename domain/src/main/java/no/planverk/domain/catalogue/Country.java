package no.planverk.domain.catalogue;

import java.time.ZoneId;
import no.planverk.domain.InvalidValue;

/** The country whose planning law a municipality follows. */
public enum Country {
  NO("no.", "Europe/Oslo", "NOK"),
  DK("dk.", "Europe/Copenhagen", "DKK");

  private final String typePrefix;
  private final ZoneId zone;
  private final String currency;

  Country(String typePrefix, String zone, String currency) {
    this.typePrefix = typePrefix;
    this.zone = ZoneId.of(zone);
    this.currency = currency;
  }

  /** What the ids of this country's plan types begin with: {@code no.} or {@code dk.}. */
  public String typePrefix() {
    return typePrefix;
  }

  /** The zone in which a council's days begin and end. */
  public ZoneId zone() {
    return zone;
  }

  /** ISO 4217 code of the currency that budgets are written in. */
  public String currency() {
    return currency;
  }

  public static Country of(String code) {
    for (Country country : values()) {
      if (country.name().equals(code)) {
        return country;
      }
    }
    throw new InvalidValue("a country is NO or DK, not " + code);
  }
}
