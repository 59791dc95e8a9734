package no.planverk.adapters.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.adapters.http.LineChart;
import no.planverk.adapters.publication.view.IndicatorView;
import no.planverk.adapters.publication.view.IndicatorView.RowView;
import no.planverk.adapters.publication.view.Wording;
import no.planverk.domain.catalogue.IndicatorValues;
import no.planverk.domain.catalogue.Reading;
import no.planverk.domain.catalogue.YearValue;

/** Lays out an indicator's values in the order of time, with a chart of them. */
record IndicatorTable(Wording words) {
  Optional<IndicatorView> of(IndicatorValues values) {
    var rows = new ArrayList<DatedRow>();
    values.baseline().ifPresent(it -> rows.add(yearly(it, "indicator.baseline")));
    values.readings().forEach(it -> rows.add(reading(it)));
    values.targets().forEach(it -> rows.add(yearly(it, "indicator.target")));
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    rows.sort(Comparator.comparing(DatedRow::day));
    List<RowView> inOrder = rows.stream().map(DatedRow::row).toList();
    return Optional.of(
        new IndicatorView(
            inOrder,
            inOrder.stream().anyMatch(it -> !it.note().isEmpty()),
            new LineChart(LineChart.Frame.WHOLE, words::number).of(values)));
  }

  private DatedRow yearly(YearValue value, String key) {
    return new DatedRow(
        LocalDate.of(value.year(), 12, 31),
        new RowView(String.valueOf(value.year()), words.get(key), words.number(value.value()), ""));
  }

  private DatedRow reading(Reading reading) {
    String note =
        Stream.of(reading.note(), reading.source())
            .map(it -> it.orElse(null))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(". "));
    return new DatedRow(
        reading.date(),
        new RowView(
            words.date(reading.date()),
            words.get("indicator.reading"),
            reading.value().map(words::number).orElseGet(() -> words.get("indicator.none")),
            note));
  }

  private record DatedRow(LocalDate day, RowView row) {}
}
