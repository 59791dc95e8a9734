package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.List;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.FieldView.ChoiceView;
import no.planverk.adapters.workspace.view.FormView.DifferenceView;
import no.planverk.adapters.workspace.view.Words;

/** Sets what someone else has stored meanwhile beside what is written in a form. */
final class Differences {
  private Differences() {}

  /** Of the same fields, filled in twice. */
  static List<DifferenceView> between(
      List<FieldView> stands, List<FieldView> written, Words words) {
    List<DifferenceView> differences = new ArrayList<>();
    for (int i = 0; i < stands.size(); i++) {
      String mine = said(written.get(i), words);
      String theirs = said(stands.get(i), words);
      if (!mine.equals(theirs)) {
        differences.add(new DifferenceView(stands.get(i).label(), theirs, mine));
      }
    }
    return differences;
  }

  private static String said(FieldView field, Words words) {
    String text =
        field.kind() == FieldView.Kind.SELECT
            ? field.choices().stream()
                .filter(it -> it.value().equals(field.value()))
                .map(ChoiceView::label)
                .findFirst()
                .orElse("")
            : field.value();
    return text.isEmpty() ? words.get("stale.nothing") : text;
  }
}
