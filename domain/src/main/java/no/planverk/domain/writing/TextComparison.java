package no.planverk.domain.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two wordings of one text, part beside part, in the order of the later one. */
public final class TextComparison {
  /** A part as it was and as it is; one of them is missing where it was taken out or came in. */
  public record Row(Optional<TextPart> before, Optional<TextPart> after) {
    public boolean isSame() {
      return before.isPresent() && after.isPresent() && before.get().reads(after.get());
    }

    public Difference difference() {
      return Difference.of(
          before.map(TextPart::words).orElse(""), after.map(TextPart::words).orElse(""));
    }

    /** Whether the words are the same and only their markup is not. */
    public boolean isMarkupOnly() {
      return before.isPresent() && after.isPresent() && !isSame() && difference().isNone();
    }
  }

  private TextComparison() {}

  public static List<Row> of(List<TextPart> before, List<TextPart> after) {
    Map<String, TextPart> later = new LinkedHashMap<>();
    after.forEach(it -> later.put(it.key(), it));
    Map<String, List<TextPart>> takenOutAfter = new LinkedHashMap<>();
    Map<String, TextPart> earlier = new LinkedHashMap<>();
    String neighbour = "";
    for (TextPart part : before) {
      earlier.put(part.key(), part);
      if (later.containsKey(part.key())) {
        neighbour = part.key();
      } else {
        takenOutAfter.computeIfAbsent(neighbour, any -> new ArrayList<>()).add(part);
      }
    }
    List<Row> rows = new ArrayList<>();
    takenOutAfter.getOrDefault("", List.of()).forEach(it -> rows.add(takenOut(it)));
    for (TextPart part : after) {
      rows.add(new Row(Optional.ofNullable(earlier.get(part.key())), Optional.of(part)));
      takenOutAfter.getOrDefault(part.key(), List.of()).forEach(it -> rows.add(takenOut(it)));
    }
    return rows;
  }

  private static Row takenOut(TextPart part) {
    return new Row(Optional.of(part), Optional.empty());
  }
}
