package no.planverk.adapters.workspace;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.GroupView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.domain.catalogue.Decimal;
import no.planverk.domain.catalogue.Reading;

/** The fields in which a reading is entered. */
record ReadingFields(Words words) {
  List<GroupView> of(Map<String, String> values, Map<String, String> errors) {
    return List.of(
        GroupView.of(
            text("date", "indicator.date", values)
                .as(FieldView.Kind.DATE)
                .hinted(words.get("reading.date.hint"))
                .told(errors),
            text("reading-value", "indicator.value", values)
                .hinted(words.get("reading.value.hint"))
                .spare()
                .told(errors),
            FieldView.check(
                    "unmeasured", words.get("reading.unmeasured"), values.containsKey("unmeasured"))
                .told(errors),
            text("source", "indicator.source", values).spare().told(errors),
            text("note", "indicator.note", values)
                .hinted(words.get("reading.note.hint"))
                .spare()
                .told(errors)));
  }

  private FieldView text(String name, String key, Map<String, String> values) {
    return FieldView.text(name, words.get(key), values.getOrDefault(name, ""));
  }

  /** What stands in the fields of a reading that is there. */
  Map<String, String> values(Reading reading) {
    Map<String, String> values = new HashMap<>();
    values.put("date", reading.date().toString());
    reading
        .value()
        .ifPresentOrElse(
            it -> values.put("reading-value", it.toPlainString()),
            () -> values.put("unmeasured", "1"));
    reading.source().ifPresent(it -> values.put("source", it));
    reading.note().ifPresent(it -> values.put("note", it));
    return values;
  }

  /** The reading as the form says it; errors at its fields where it cannot be. */
  Optional<Reading> read(Form form) {
    form.required("date");
    Optional<LocalDate> day = form.day("date");
    Optional<BigDecimal> value = form.read("reading-value", ReadingFields::number);
    if (form.has("reading-value") == form.isChecked("unmeasured")) {
      String what = form.has("reading-value") ? "both" : "missing";
      form.error("reading-value", words.get("error.reading-value." + what));
    }
    if (form.isChecked("unmeasured") && !form.has("note")) {
      form.error("note", words.get("error.reading-note"));
    }
    Optional<String> source = form.read("source", it -> it);
    Optional<String> note = form.read("note", it -> it);
    return form.isFine() && day.isPresent()
        ? Optional.of(new Reading(day.get(), value, source, note))
        : Optional.empty();
  }

  /** A number as people write it: {@code 1 200 000,50}. */
  static BigDecimal number(String text) {
    return Decimal.parse(
        text.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.').replace('−', '-'));
  }
}
