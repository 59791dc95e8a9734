package no.planverk.domain.redthread;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import no.planverk.domain.catalogue.Currency;

/** What something costs over all years and kinds; currencies are never added to each other. */
public record Money(Map<Currency, BigDecimal> amounts) {
  public static final Money NONE = new Money(Map.of());

  public Money {
    Map<Currency, BigDecimal> ordered = new EnumMap<>(Currency.class);
    ordered.putAll(amounts);
    amounts = Collections.unmodifiableMap(ordered);
  }

  public static Money of(Currency currency, BigDecimal amount) {
    return new Money(Map.of(currency, amount));
  }

  public static Money sum(Stream<Money> all) {
    return all.reduce(NONE, Money::plus);
  }

  public Money plus(Money other) {
    Map<Currency, BigDecimal> sums = new EnumMap<>(Currency.class);
    sums.putAll(amounts);
    other.amounts.forEach((currency, amount) -> sums.merge(currency, amount, BigDecimal::add));
    return new Money(sums);
  }

  /** Whether nobody has said what it costs. */
  public boolean isEmpty() {
    return amounts.isEmpty();
  }
}
