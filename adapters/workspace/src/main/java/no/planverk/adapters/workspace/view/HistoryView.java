package no.planverk.adapters.workspace.view;

import java.util.List;

/** How the texts of a section came to be. */
public record HistoryView(String section, String back, List<EntryView> entries) {
  /** One revision, with what it changed. */
  public record EntryView(
      String id,
      String by,
      String when,
      boolean isNow,
      boolean standing,
      DiffView changes,
      String restore) {}
}
