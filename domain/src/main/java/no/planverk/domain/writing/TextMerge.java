package no.planverk.domain.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Two texts that began as one, brought together part by part. What only one of them changed is
 * taken; what both changed is merged word by word; where the changes touch, the other's wording
 * stays and both are named as a {@link Touch}. Nothing that someone wrote is left out of both.
 */
public final class TextMerge {
  /** A part that both changed in the same place. */
  public record Touch(String part, String base, String mine, String theirs) {}

  /** What came of it. */
  public record Merged(List<TextPart> parts, List<Touch> touches) {
    public Merged {
      parts = List.copyOf(parts);
      touches = List.copyOf(touches);
    }
  }

  private final Map<String, TextPart> base;
  private final Map<String, TextPart> mine;
  private final Map<String, TextPart> theirs;
  private final UnaryOperator<String> wordsOf;
  private final List<Touch> touches = new ArrayList<>();

  private TextMerge(
      List<TextPart> base,
      List<TextPart> mine,
      List<TextPart> theirs,
      UnaryOperator<String> wordsOf) {
    this.base = byKey(base);
    this.mine = byKey(mine);
    this.theirs = byKey(theirs);
    this.wordsOf = wordsOf;
  }

  /**
   * Merges {@code mine} and {@code theirs}, which both began as {@code base}.
   *
   * @param wordsOf what HTML of one part says without its markup
   */
  public static Merged of(
      List<TextPart> base,
      List<TextPart> mine,
      List<TextPart> theirs,
      UnaryOperator<String> wordsOf) {
    TextMerge merge = new TextMerge(base, mine, theirs, wordsOf);
    boolean mineLeads = merge.inOrderOfBase(theirs);
    List<TextPart> parts =
        mineLeads ? merge.along(mine, theirs, true) : merge.along(theirs, mine, false);
    return new Merged(parts, merge.touches);
  }

  private static Map<String, TextPart> byKey(List<TextPart> parts) {
    Map<String, TextPart> byKey = new LinkedHashMap<>();
    parts.forEach(it -> byKey.put(it.key(), it));
    return byKey;
  }

  /** Whether nothing of the base was moved: then the order of the other text may lead. */
  private boolean inOrderOfBase(List<TextPart> parts) {
    List<String> kept = parts.stream().map(TextPart::key).filter(base::containsKey).toList();
    return kept.equals(base.keySet().stream().filter(kept::contains).toList());
  }

  /** In the order of {@code leading}, with what only {@code following} has after its neighbour. */
  private List<TextPart> along(
      List<TextPart> leading, List<TextPart> following, boolean mineLeads) {
    Map<String, List<TextPart>> after = new LinkedHashMap<>();
    String neighbour = "";
    for (TextPart part : following) {
      Map<String, TextPart> others = mineLeads ? mine : theirs;
      if (others.containsKey(part.key())) {
        neighbour = part.key();
      } else {
        after.computeIfAbsent(neighbour, any -> new ArrayList<>()).add(part);
      }
    }
    List<TextPart> merged = new ArrayList<>();
    after.getOrDefault("", List.of()).forEach(it -> only(it, !mineLeads).ifPresent(merged::add));
    for (TextPart part : leading) {
      Map<String, TextPart> others = mineLeads ? theirs : mine;
      if (others.containsKey(part.key())) {
        merged.add(both(part.key()));
      } else {
        only(part, mineLeads).ifPresent(merged::add);
      }
      after
          .getOrDefault(part.key(), List.of())
          .forEach(it -> only(it, !mineLeads).ifPresent(merged::add));
    }
    return merged;
  }

  /** A part that only one of the texts has: new there, or taken out by the other. */
  private Optional<TextPart> only(TextPart part, boolean isMine) {
    TextPart was = base.get(part.key());
    boolean takenOut = was != null && was.reads(part);
    return takenOut ? Optional.empty() : Optional.of(part);
  }

  private TextPart both(String key) {
    TextPart one = mine.get(key);
    TextPart other = theirs.get(key);
    TextPart was = base.get(key);
    if (one == null || other == null) {
      throw new IllegalStateException(key + " is not in both texts");
    }
    if (one.reads(other) || (was != null && was.reads(one))) {
      return other;
    }
    if (was != null && was.reads(other)) {
      return one;
    }
    Optional<String> html =
        was == null ? Optional.empty() : TokenMerge.of(was.html(), one.html(), other.html());
    if (html.isPresent()) {
      return other.saying(html.get(), wordsOf.apply(html.get()));
    }
    touches.add(new Touch(key, was == null ? "" : was.html(), one.html(), other.html()));
    return other;
  }
}
