package no.planverk.adapters.workspace;

import java.util.Optional;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.audit.NamedRow;
import no.planverk.domain.journal.JournalAct;
import no.planverk.domain.journal.JournalEntry;

/** Rows of the journal in plain words. */
final class JournalWording {
  private JournalWording() {}

  /** {@code Changed a unit}. */
  static String act(Words words, JournalEntry entry) {
    if (entry.act().equals(JournalAct.REFUSE.id())) {
      return words.get("journal.refused", entry.objectKind());
    }
    String key = "journal.act." + entry.act();
    return words.has(key + ".of")
        ? words.get(key + ".of", kind(words, entry.objectKind()))
        : words.get(key);
  }

  private static String kind(Words words, String kind) {
    String key = "journal.kind." + kind;
    return words.has(key) ? words.get(key) : kind;
  }

  /** Who did it: their name, or what kind of actor they are where they have none. */
  static String actor(Words words, NamedRow row) {
    return row.actor().orElseGet(() -> words.get("journal.actor." + row.row().entry().actorKind()));
  }

  /** What it was done to, where it has a name or is explained. */
  static Optional<String> object(Words words, NamedRow row) {
    JournalEntry entry = row.row().entry();
    return switch (entry.objectKind()) {
      case "retention" -> text(words, "retention." + entry.objectId());
      case "sign-in" -> text(words, "problem." + entry.objectId());
      default -> row.object();
    };
  }

  private static Optional<String> text(Words words, String key) {
    return words.has(key) ? Optional.of(words.get(key)) : Optional.empty();
  }
}
