package no.planverk.adapters.publication;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.planverk.adapters.publication.view.CostsView;
import no.planverk.adapters.publication.view.CostsView.RowView;
import no.planverk.adapters.publication.view.Wording;
import no.planverk.domain.catalogue.Cost;

/** Lays out costs as a table with a sum for each currency. */
record CostTable(Wording words, String usualCurrency) {
  Optional<CostsView> of(List<Cost> costs) {
    if (costs.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new CostsView(
            costs.stream().anyMatch(it -> it.kind().isPresent()),
            costs.stream().anyMatch(it -> it.funding().isPresent()),
            costs.stream().anyMatch(it -> it.priceYear().isPresent()),
            costs.stream().map(this::row).toList(),
            sums(costs)));
  }

  private RowView row(Cost cost) {
    return new RowView(
        String.valueOf(cost.year()),
        words.get(cost.kind().map(it -> "cost." + it.id()).orElse("cost.operating")),
        cost.funding().map(it -> words.get("funding." + it.id())).orElse(""),
        cost.priceYear().map(String::valueOf).orElse(""),
        amount(cost.amount(), currency(cost)));
  }

  private List<String> sums(List<Cost> costs) {
    Map<String, BigDecimal> byCurrency =
        costs.stream()
            .collect(Collectors.toMap(this::currency, Cost::amount, BigDecimal::add, TreeMap::new));
    return byCurrency.entrySet().stream().map(it -> amount(it.getValue(), it.getKey())).toList();
  }

  private String currency(Cost cost) {
    return cost.currency().map(Enum::name).orElse(usualCurrency);
  }

  /** At home it is kroner; another country's money carries its code. */
  private String amount(BigDecimal amount, String currency) {
    String unit = currency.equals(usualCurrency) ? words.get("currency." + currency) : currency;
    return words.number(amount) + "\u00a0" + unit;
  }
}
