package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.planverk.adapters.workspace.view.ImportView.ColumnView;
import no.planverk.adapters.workspace.view.ImportView.FaultView;
import no.planverk.adapters.workspace.view.ImportView.PartView;
import no.planverk.adapters.workspace.view.ImportView.ReportView;
import no.planverk.adapters.workspace.view.ImportView.RowView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.lists.ImportReport;
import no.planverk.domain.input.Fault;

/** Says in words what would come of a list, and what is wrong with it. */
final class Reports {
  static final int MOST = 200;
  private static final List<String> OF_UNITS =
      List.of("name", "externalId", "parent", "leader", "id");
  private static final List<String> OF_PEOPLE =
      List.of("name", "externalId", "email", "userName", "unit", "role", "leftOn", "id");

  private static final List<String> OF_READINGS =
      List.of("indicator", "date", "value", "source", "note", "id");

  private Reports() {}

  private static List<String> ids(String what) {
    return switch (what) {
      case "units" -> OF_UNITS;
      case "indicators" -> OF_READINGS;
      default -> OF_PEOPLE;
    };
  }

  static List<ColumnView> columns(Words words, String what) {
    return ids(what).stream()
        .map(
            it -> new ColumnView(words.get("column." + it), words.get("column." + it + ".meaning")))
        .toList();
  }

  /** The line of a fault; of the list as a whole 0. */
  static int line(Fault fault) {
    String[] place = fault.pointer().split("/", -1);
    return place.length > 1 && place[1].matches("[0-9]{1,9}") ? Integer.parseInt(place[1]) : 0;
  }

  /** A fault is at {@code /line/column}, at a line, or of the list as a whole. */
  static FaultView fault(Words words, Fault fault) {
    String[] place = fault.pointer().split("/", -1);
    String key = "list-fault." + fault.code().id();
    Object[] args = fault.args().toArray();
    return new FaultView(
        line(fault) > 0 ? place[1] : "–",
        place.length > 2 ? column(words, place[2]) : "–",
        words.has(key) ? words.get(key, padded(args)) : words.get("list-fault.other"));
  }

  /** With an empty word where a text may name one that is not there. */
  private static Object[] padded(Object[] args) {
    return args.length == 0 ? new Object[] {""} : args;
  }

  private static String column(Words words, String id) {
    return words.has("column." + id) ? words.get("column." + id) : id;
  }

  static Optional<String> more(Words words, int all) {
    return all > MOST ? Optional.of(words.get("import.more", all - MOST)) : Optional.empty();
  }

  static ReportView report(
      Words words,
      ImportReport report,
      boolean changedSince,
      String content,
      String seen,
      String from) {
    List<PartView> parts = new ArrayList<>();
    part(parts, words, "added", report.added());
    part(parts, words, "changed", report.changed());
    part(parts, words, "absent", report.notInFile());
    int much = report.added().size() + report.changed().size();
    return new ReportView(
        changedSince,
        words.get(
            report.notInFile().isEmpty() ? "import.summary.all" : "import.summary",
            report.added().size(),
            report.changed().size(),
            report.unchanged(),
            report.notInFile().size()),
        parts,
        report.warnings().stream()
            .map(
                it ->
                    words.get(
                        "import.column-ignored", it.args().isEmpty() ? "" : it.args().getFirst()))
            .toList(),
        much > 0,
        content,
        seen,
        from,
        words.get("import.do", much));
  }

  private static void part(
      List<PartView> parts, Words words, String id, List<ImportReport.Item> items) {
    if (!items.isEmpty()) {
      parts.add(
          new PartView(
              id,
              words.get("import." + id, items.size()),
              items.stream().limit(MOST).map(it -> row(words, it)).toList(),
              more(words, items.size()).orElse("")));
    }
  }

  private static RowView row(Words words, ImportReport.Item item) {
    return new RowView(
        item.line().map(String::valueOf).orElse("–"),
        item.externalId().orElse(""),
        item.name(),
        item.fields().stream().map(it -> column(words, it)).collect(Collectors.joining(", ")));
  }
}
