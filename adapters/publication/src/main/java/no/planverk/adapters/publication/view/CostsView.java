package no.planverk.adapters.publication.view;

import java.util.List;

/** What a measure costs, year by year, and the sum in each currency. */
public record CostsView(
    boolean kinds, boolean funding, boolean priceYears, List<RowView> rows, List<String> sums) {
  public CostsView {
    rows = List.copyOf(rows);
    sums = List.copyOf(sums);
  }

  /** The columns before the amount, as many as there are. */
  public int labels() {
    return 1 + (kinds ? 1 : 0) + (funding ? 1 : 0) + (priceYears ? 1 : 0);
  }

  /** One cost. */
  public record RowView(
      String year, String kind, String funding, String priceYear, String amount) {}
}
