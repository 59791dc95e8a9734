package no.planverk.adapters.workspace.view;

import java.util.List;
import java.util.Optional;

/** A search of the journal and what it found. */
public record JournalView(
    String action,
    List<FieldView> fields,
    boolean refusedOnly,
    List<KeptView> kept,
    String everything,
    List<LinkView> meant,
    Optional<List<RowView>> rows,
    Optional<String> newer,
    Optional<String> older,
    String file,
    String seal) {
  /** What the form carries beside what is typed in it. */
  public record KeptView(String name, String value) {}

  /** A row; the addresses search for what they stand on. */
  public record RowView(
      String moment,
      String at,
      String actor,
      Optional<String> byActor,
      String act,
      boolean refused,
      Optional<ThingView> object,
      Optional<ThingView> plan) {}

  /** What a row is about: its name, or its opaque id where it has none. */
  public record ThingView(String text, boolean named, Optional<String> search) {}
}
