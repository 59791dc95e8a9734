package no.planverk.application.lists;

import java.util.List;
import java.util.Optional;
import no.planverk.domain.input.Warning;

/** What a list of units or people adds and changes, and who is here and not in it. */
public record ImportReport(
    boolean dryRun,
    List<Item> added,
    List<Item> changed,
    int unchanged,
    List<Item> notInFile,
    List<Warning> warnings) {
  public ImportReport {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    notInFile = List.copyOf(notInFile);
    warnings = List.copyOf(warnings);
  }

  /** One unit or person: its line if it has one, and the names of the columns that change it. */
  public record Item(
      Optional<Integer> line, Optional<String> externalId, String name, List<String> fields) {
    public Item {
      fields = List.copyOf(fields);
    }
  }
}
