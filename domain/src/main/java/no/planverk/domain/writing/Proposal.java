package no.planverk.domain.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.domain.writing.Suggestion.Kind;

/** What one text proposes to change in another, part by part, and what comes of taking it. */
public final class Proposal {
  /** One proposed change. */
  public record Change(
      Kind kind, String part, String after, String list, String base, String proposed) {}

  private Proposal() {}

  /** The changes that make {@code proposed} of {@code base}, in the order of the text. */
  public static List<Change> of(List<TextPart> base, List<TextPart> proposed) {
    Map<String, TextPart> before = byKey(base);
    Map<String, TextPart> after = byKey(proposed);
    List<Change> changes = new ArrayList<>();
    String neighbour = "";
    for (TextPart part : proposed) {
      TextPart was = before.get(part.key());
      if (was == null) {
        changes.add(new Change(Kind.INSERT, part.key(), neighbour, part.list(), "", part.html()));
      } else if (!was.reads(part)) {
        changes.add(
            new Change(Kind.REPLACE, part.key(), neighbour, part.list(), was.html(), part.html()));
      }
      neighbour = part.key();
    }
    neighbour = "";
    for (TextPart part : base) {
      if (!after.containsKey(part.key())) {
        changes.add(new Change(Kind.DELETE, part.key(), neighbour, part.list(), part.html(), ""));
      }
      neighbour = part.key();
    }
    return changes;
  }

  private static Map<String, TextPart> byKey(List<TextPart> parts) {
    Map<String, TextPart> byKey = new HashMap<>();
    parts.forEach(it -> byKey.put(it.key(), it));
    return byKey;
  }

  /**
   * The text once a suggestion is taken. Where the part has been changed since, both changes are
   * kept if they do not touch; if they do, the suggestion's wording is taken, as was chosen.
   */
  public static List<TextPart> taken(List<TextPart> text, Suggestion suggestion) {
    return switch (suggestion.kind()) {
      case DELETE -> text.stream().filter(it -> !it.key().equals(suggestion.part())).toList();
      case INSERT -> inserted(text, suggestion);
      case REPLACE ->
          text.stream().anyMatch(it -> it.key().equals(suggestion.part()))
              ? text.stream().map(it -> replaced(it, suggestion)).toList()
              : inserted(text, suggestion);
    };
  }

  private static TextPart replaced(TextPart part, Suggestion suggestion) {
    if (!part.key().equals(suggestion.part())) {
      return part;
    }
    Optional<String> both = TokenMerge.of(suggestion.base(), suggestion.proposed(), part.html());
    return part.saying(both.orElse(suggestion.proposed()), "");
  }

  private static List<TextPart> inserted(List<TextPart> text, Suggestion suggestion) {
    boolean alone =
        text.stream()
            .noneMatch(
                it -> it.key().equals(suggestion.after()) && it.list().equals(suggestion.list()));
    TextPart added =
        new TextPart(suggestion.part(), suggestion.list(), alone, suggestion.proposed(), "");
    List<TextPart> parts = new ArrayList<>(text);
    int at = parts.size();
    if (suggestion.after().isEmpty()) {
      at = 0;
    }
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).key().equals(suggestion.after())) {
        at = i + 1;
      }
    }
    parts.add(at, added);
    return parts;
  }
}
