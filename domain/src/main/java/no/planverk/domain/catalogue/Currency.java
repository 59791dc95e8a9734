package no.planverk.domain.catalogue;

import no.planverk.domain.InvalidValue;

/** The currencies that costs are written in, by ISO 4217 code. */
public enum Currency {
  NOK,
  DKK,
  EUR;

  public static Currency of(String code) {
    for (Currency currency : values()) {
      if (currency.name().equals(code)) {
        return currency;
      }
    }
    throw new InvalidValue("a currency is NOK, DKK or EUR, not " + code);
  }
}
