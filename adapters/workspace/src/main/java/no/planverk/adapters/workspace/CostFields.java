package no.planverk.adapters.workspace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.adapters.workspace.view.FieldView.ChoiceView;
import no.planverk.adapters.workspace.view.RowsView;
import no.planverk.adapters.workspace.view.RowsView.ColumnView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.domain.catalogue.Cost;
import no.planverk.domain.catalogue.CostKind;
import no.planverk.domain.catalogue.Currency;
import no.planverk.domain.catalogue.Funding;

/** Costs year by year, in a form. */
final class CostFields {
  private final Form form;
  private final Words words;
  private final Rows rows;

  CostFields(Form form) {
    this.form = form;
    this.words = form.words();
    this.rows =
        new Rows(
            form,
            List.of(
                ColumnView.text("cost-year", words.get("cost.year")),
                ColumnView.text("cost-amount", words.get("cost.amount")),
                ColumnView.select(
                    "cost-currency",
                    words.get("cost.currency"),
                    choices(Arrays.stream(Currency.values()).map(Currency::name), "")),
                ColumnView.select(
                    "cost-kind",
                    words.get("cost.kind"),
                    choices(Arrays.stream(CostKind.values()).map(CostKind::id), "cost.kind.")),
                ColumnView.select(
                    "cost-funding",
                    words.get("cost.funding"),
                    choices(Arrays.stream(Funding.values()).map(Funding::id), "cost.funding.")),
                ColumnView.text("cost-price-year", words.get("cost.price-year"))));
  }

  private List<ChoiceView> choices(Stream<String> ids, String texts) {
    List<ChoiceView> choices = new ArrayList<>();
    choices.add(new ChoiceView("", "–"));
    ids.forEach(
        it -> choices.add(new ChoiceView(it, texts.isEmpty() ? it : words.get(texts + it))));
    return choices;
  }

  List<Cost> read() {
    List<Cost> costs = new ArrayList<>();
    for (int row : rows.written()) {
      Optional<Integer> year = year("cost-year", row);
      Optional<BigDecimal> amount = rows.number("cost-amount", row);
      if (year.isEmpty()) {
        rows.wrong("cost-year", row);
      }
      if (amount.isEmpty()) {
        rows.wrong("cost-amount", row);
      }
      if (year.isPresent() && amount.isPresent()) {
        rows.read("cost-year", row, () -> cost(row, year.get(), amount.get()))
            .ifPresent(costs::add);
      }
    }
    return costs;
  }

  private Optional<Integer> year(String column, int row) {
    return rows.optional(column, row)
        .flatMap(it -> rows.read(column, row, () -> Integer.valueOf(it)));
  }

  private Cost cost(int row, int year, BigDecimal amount) {
    return new Cost(
        year,
        amount,
        rows.optional("cost-currency", row).map(Currency::of),
        rows.optional("cost-kind", row).map(CostKind::of),
        year("cost-price-year", row),
        rows.optional("cost-funding", row).map(Funding::of));
  }

  RowsView view() {
    return rows.view(words.get("cost.title"), words.get("cost.hint"), sums());
  }

  /** {@code 2027: 450 000 · 2028: 900 000 · total: 1 350 000}. */
  private String sums() {
    List<Cost> costs = new CostFields(new Form(costsOnly(), java.util.Map.of(), words)).read();
    if (costs.isEmpty()) {
      return "";
    }
    TreeMap<Integer, List<Cost>> byYear =
        costs.stream()
            .collect(Collectors.groupingBy(Cost::year, TreeMap::new, Collectors.toList()));
    return byYear.entrySet().stream()
            .map(it -> it.getKey() + ": " + MoneyWording.ofCosts(words, it.getValue()))
            .collect(Collectors.joining(" · "))
        + " · "
        + words.get("cost.total", MoneyWording.ofCosts(words, costs));
  }

  private java.util.Map<String, List<String>> costsOnly() {
    return Stream.of(
            "cost-year",
            "cost-amount",
            "cost-currency",
            "cost-kind",
            "cost-funding",
            "cost-price-year")
        .collect(Collectors.toMap(it -> it, form::all));
  }
}
