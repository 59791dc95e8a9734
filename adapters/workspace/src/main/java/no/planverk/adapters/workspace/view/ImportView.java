package no.planverk.adapters.workspace.view;

import java.util.List;
import java.util.Optional;

/** Taking in a list: what it may say, what is wrong with it, and what would come of it. */
public record ImportView(
    String title,
    String lead,
    String action,
    List<FieldView> fields,
    List<ColumnView> columns,
    String columnsLead,
    String example,
    List<FaultView> faults,
    Optional<String> moreFaults,
    Optional<ReportView> report,
    String back) {
  /** A column that is understood, by its heads. */
  public record ColumnView(String heads, String meaning) {}

  /** What is wrong in which line and column. */
  public record FaultView(String line, String column, String text) {}

  /** What would be added, changed and left, and the list itself to be sent once more. */
  public record ReportView(
      boolean changedSince,
      String summary,
      List<PartView> parts,
      List<String> warnings,
      boolean doesSomething,
      String content,
      String seen,
      String from,
      String submit) {}

  /** Units or people to which the same happens. */
  public record PartView(String id, String title, List<RowView> rows, String more) {}

  /** One of them: the line in the file, the key, the name and what changes. */
  public record RowView(String line, String key, String name, String fields) {}
}
