package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.FieldView.ChoiceView;
import no.planverk.adapters.workspace.view.FormView.DifferenceView;
import no.planverk.adapters.workspace.view.Words;

/** Sets what someone else has stored meanwhile beside what is written in a form. */
final class Differences {
  private Differences() {}

  /** Of the same fields, filled in twice; of such as repeat there may be more in one than other. */
  static List<DifferenceView> between(
      List<FieldView> stands, List<FieldView> written, Words words) {
    Map<String, FieldView> theirs = byName(stands);
    Map<String, FieldView> mine = byName(written);
    Set<String> names = new LinkedHashSet<>(theirs.keySet());
    names.addAll(mine.keySet());
    List<DifferenceView> differences = new ArrayList<>();
    for (String name : names) {
      String before = said(Optional.ofNullable(theirs.get(name)), words);
      String after = said(Optional.ofNullable(mine.get(name)), words);
      if (!after.equals(before)) {
        Stream.of(mine, theirs)
            .flatMap(it -> Optional.ofNullable(it.get(name)).stream())
            .findFirst()
            .ifPresent(it -> differences.add(new DifferenceView(it.label(), before, after)));
      }
    }
    return differences;
  }

  private static Map<String, FieldView> byName(List<FieldView> fields) {
    Map<String, FieldView> byName = new LinkedHashMap<>();
    fields.forEach(it -> byName.put(it.name(), it));
    return byName;
  }

  private static String said(Optional<FieldView> field, Words words) {
    String text = field.map(it -> said(it, words)).orElse("");
    return text.isEmpty() ? words.get("stale.nothing") : text;
  }

  private static String said(FieldView field, Words words) {
    return switch (field.kind()) {
      case SELECT, RADIOS, CHECKS ->
          field.choices().stream()
              .filter(field::has)
              .map(ChoiceView::label)
              .collect(Collectors.joining(", "));
      case CHECK -> field.value().isEmpty() ? "" : words.get("stale.yes");
      case TEXT, EMAIL, NUMBER, DATE, MOMENT, SECRET, COLOUR, LONG, FILE -> field.value();
    };
  }
}
