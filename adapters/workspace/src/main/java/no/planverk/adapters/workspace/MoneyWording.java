package no.planverk.adapters.workspace;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.domain.catalogue.Cost;
import no.planverk.domain.catalogue.Currency;
import no.planverk.domain.redthread.Money;

/** Money as people read it: each currency for itself. */
final class MoneyWording {
  private MoneyWording() {}

  /** {@code 1 200 000 NOK; 3 000 EUR}; 0 where nobody has said what it costs. */
  static String of(Words words, Money money) {
    return money.isEmpty()
        ? "0"
        : money.amounts().entrySet().stream()
            .map(it -> words.number(it.getValue()) + "\u00a0" + it.getKey().name())
            .collect(Collectors.joining("; "));
  }

  /**
   * What is written, each currency for itself. An amount without one is in kroner: in those of the
   * country that the others name, or without a name where none does.
   */
  static String ofCosts(Words words, List<Cost> costs) {
    List<Currency> kroner =
        costs.stream()
            .flatMap(it -> it.currency().stream())
            .filter(it -> it != Currency.EUR)
            .distinct()
            .toList();
    String own = kroner.size() == 1 ? kroner.getFirst().name() : "";
    Map<String, BigDecimal> sums = new TreeMap<>();
    costs.forEach(
        it ->
            sums.merge(
                it.currency().map(Currency::name).orElse(own), it.amount(), BigDecimal::add));
    return sums.entrySet().stream()
        .map(
            it ->
                words.number(it.getValue()) + (it.getKey().isEmpty() ? "" : "\u00a0" + it.getKey()))
        .collect(Collectors.joining("; "));
  }
}
