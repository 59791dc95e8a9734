package no.planverk.adapters.workspace;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.FieldView.ChoiceView;
import no.planverk.adapters.workspace.view.IndicatorFieldsView;
import no.planverk.adapters.workspace.view.RowsView;
import no.planverk.adapters.workspace.view.RowsView.ColumnView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.domain.catalogue.Band;
import no.planverk.domain.catalogue.Direction;
import no.planverk.domain.catalogue.IndicatorValues;
import no.planverk.domain.catalogue.Reading;
import no.planverk.domain.catalogue.YearValue;

/** What an indicator measures and has shown, in a form. */
final class IndicatorFields {
  private static final int MOST_READINGS = 60;

  private final Form form;
  private final Words words;
  private final Rows baseline;
  private final Rows targets;
  private final Rows readings;
  private final Rows bands;

  IndicatorFields(Form form) {
    this.form = form;
    this.words = form.words();
    this.baseline =
        new Rows(
            form,
            List.of(
                ColumnView.text("baseline-year", words.get("cost.year")),
                ColumnView.text("baseline-value", words.get("indicator.value"))));
    this.targets =
        new Rows(
            form,
            List.of(
                ColumnView.text("target-year", words.get("cost.year")),
                ColumnView.text("target-value", words.get("indicator.value"))));
    this.readings =
        new Rows(
            form,
            List.of(
                ColumnView.date("reading-date", words.get("indicator.date")),
                ColumnView.text("reading-value", words.get("indicator.value")),
                ColumnView.text("reading-source", words.get("indicator.source")),
                ColumnView.text("reading-note", words.get("indicator.note"))));
    this.bands =
        new Rows(
            form,
            List.of(
                ColumnView.suggesting(
                    "band-status",
                    words.get("indicator.band"),
                    Stream.of("green", "yellow", "red")
                        .map(it -> words.get("indicator.band." + it))
                        .map(it -> new ChoiceView(it, it))
                        .toList()),
                ColumnView.text("band-from", words.get("indicator.band.from")),
                ColumnView.text("band-to", words.get("indicator.band.to"))));
  }

  /** With the readings and bands that it had where the form has no fields for them. */
  IndicatorValues read(IndicatorValues before) {
    return new IndicatorValues(
        form.optional("unit"),
        form.read("direction", Direction::of),
        values(baseline, "baseline").stream().findFirst(),
        values(targets, "target"),
        form.isThere("reading-date") ? readings() : before.readings(),
        form.isThere("band-status") ? bands() : before.bands());
  }

  private List<Band> bands() {
    List<Band> all = new ArrayList<>();
    for (int row : bands.written()) {
      Optional<String> status = bands.optional("band-status", row);
      if (status.isEmpty()) {
        bands.wrong("band-status", row);
        continue;
      }
      all.add(new Band(status.get(), bands.number("band-from", row), bands.number("band-to", row)));
    }
    return all;
  }

  private static List<YearValue> values(Rows rows, String name) {
    List<YearValue> values = new ArrayList<>();
    for (int row : rows.written()) {
      Optional<BigDecimal> value = rows.number(name + "-value", row);
      if (value.isEmpty()) {
        rows.wrong(name + "-value", row);
        continue;
      }
      rows.read(
              name + "-year",
              row,
              () -> new YearValue(Integer.parseInt(rows.cell(name + "-year", row)), value.get()))
          .ifPresent(values::add);
    }
    return values;
  }

  private List<Reading> readings() {
    List<Reading> all = new ArrayList<>();
    for (int row : readings.written()) {
      Optional<LocalDate> day = Form.asDay(readings.cell("reading-date", row));
      if (day.isEmpty()) {
        readings.wrong("reading-date", row);
        continue;
      }
      all.add(
          new Reading(
              day.get(),
              readings.number("reading-value", row),
              readings.optional("reading-source", row),
              readings.optional("reading-note", row)));
    }
    return all;
  }

  /** More readings than a form can hold are changed in the register alone. */
  private RowsView readingsView() {
    boolean leftOut = form.isThere("unit") && !form.isThere("reading-date");
    String title = words.get("indicator.readings");
    return leftOut || form.all("reading-date").size() > MOST_READINGS
        ? new RowsView(title, words.get("indicator.readings.many"), List.of(), List.of(), "")
        : readings.view(title, words.get("indicator.readings.hint"), "");
  }

  IndicatorFieldsView view() {
    List<ChoiceView> directions = new ArrayList<>();
    directions.add(new ChoiceView("", words.get("indicator.direction.none")));
    Arrays.stream(Direction.values())
        .forEach(
            it ->
                directions.add(
                    new ChoiceView(it.id(), words.get("indicator.direction." + it.id()))));
    return new IndicatorFieldsView(
        List.of(
            FieldView.text("unit", words.get("indicator.unit"), form.raw("unit"))
                .hinted(words.get("indicator.unit.hint"))
                .spare(),
            FieldView.select(
                "direction", words.get("indicator.direction"), form.raw("direction"), directions)),
        List.of(
            baseline.view(
                words.get("indicator.baseline"), words.get("indicator.baseline.hint"), ""),
            targets.view(words.get("indicator.targets"), "", ""),
            readingsView(),
            bands.view(words.get("indicator.bands"), words.get("indicator.bands.hint"), "")));
  }
}
