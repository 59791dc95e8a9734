package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.planverk.adapters.workspace.view.FieldView.ChoiceView;
import no.planverk.adapters.workspace.view.RowsView.ColumnView;
import no.planverk.adapters.workspace.view.SdgFieldsView;
import no.planverk.adapters.workspace.view.SdgFieldsView.TileView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.domain.sdg.SdgGoal;
import no.planverk.domain.sdg.SdgTag;
import no.planverk.domain.sdg.SdgTarget;

/** The UN's goals in a form: chosen by picture, or searched for by number and title. */
final class SdgFields {
  private final Form form;
  private final Words words;
  private final Rows rows;

  SdgFields(Form form) {
    this.form = form;
    this.words = form.words();
    this.rows =
        new Rows(
            form,
            List.of(
                ColumnView.suggesting("sdg", words.get("sdg.goal-or-target"), choices(words)),
                ColumnView.text("sdg-reason", words.get("sdg.reason"))));
  }

  private static List<ChoiceView> choices(Words words) {
    Stream<ChoiceView> goals =
        Stream.of(SdgGoal.values())
            .map(
                it ->
                    new ChoiceView(
                        Integer.toString(it.number()),
                        it.number() + ". " + it.title(words.language())));
    Stream<ChoiceView> targets =
        SdgTarget.all().stream()
            .map(
                it -> new ChoiceView(it.id(), it.id() + " – " + it.goal().title(words.language())));
    return Stream.concat(goals, targets).toList();
  }

  /** Every goal and target once; a goal chosen by its picture needs no row, nor keeps one. */
  List<SdgTag> read() {
    Map<String, SdgTag> tags = new LinkedHashMap<>();
    Set<String> unpicked = new HashSet<>(form.all("sdg-shown"));
    form.all("sdg-goal").forEach(unpicked::remove);
    for (int row : rows.written()) {
      rows.read(
              "sdg",
              row,
              () ->
                  SdgTag.of(
                      rows.cell("sdg", row).split("[\\s–]", 2)[0].replaceFirst("\\.$", ""),
                      reason(row)))
          .filter(it -> !unpicked.contains(it.id()))
          .ifPresent(it -> tags.putIfAbsent(it.id(), it));
    }
    for (String goal : form.all("sdg-goal")) {
      form.made("sdg-goal", () -> SdgTag.of(goal)).ifPresent(it -> tags.putIfAbsent(it.id(), it));
    }
    return List.copyOf(tags.values());
  }

  private Optional<String> reason(int row) {
    return rows.optional("sdg-reason", row);
  }

  SdgFieldsView view() {
    List<String> picked = new ArrayList<>(form.all("sdg-goal"));
    picked.addAll(form.all("sdg"));
    List<TileView> tiles =
        Stream.of(SdgGoal.values())
            .map(
                it ->
                    new TileView(
                        Integer.toString(it.number()),
                        it.title(words.language()),
                        picked.contains(Integer.toString(it.number()))))
            .toList();
    return new SdgFieldsView(tiles, rows.view(words.get("sdg.title"), words.get("sdg.hint"), ""));
  }
}
