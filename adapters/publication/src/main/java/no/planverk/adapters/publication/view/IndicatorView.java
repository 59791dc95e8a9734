package no.planverk.adapters.publication.view;

import java.util.List;
import java.util.Optional;
import no.planverk.adapters.http.Drawing;

/** An indicator's values as a table and, where there are at least two, as a line chart. */
public record IndicatorView(List<RowView> rows, boolean notes, Optional<Drawing> chart) {
  public IndicatorView {
    rows = List.copyOf(rows);
  }

  /** One value: when, whether it was measured or is aimed at, how much, and where from. */
  public record RowView(String when, String what, String value, String note) {}
}
