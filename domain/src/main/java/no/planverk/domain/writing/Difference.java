package no.planverk.domain.writing;

import java.util.ArrayList;
import java.util.List;

/** How one wording became another, to be read: what stayed, what was taken out, what came in. */
public record Difference(List<Piece> pieces) {
  public Difference {
    pieces = List.copyOf(pieces);
  }

  /** What happened to a piece of wording. */
  public enum Change {
    SAME,
    OUT,
    IN
  }

  /** Some words and what happened to them. */
  public record Piece(Change change, String words) {}

  /** Compares word by word; words that only stand between two changes go with them. */
  public static Difference of(String before, String after) {
    List<String> was = Tokens.ofWords(before);
    List<String> now = Tokens.ofWords(after);
    Writer writer = new Writer();
    int b = 0;
    int a = 0;
    for (Alignment.Pair pair : Alignment.of(was, now)) {
      writer.add(Change.OUT, was.subList(b, pair.before()));
      writer.add(Change.IN, now.subList(a, pair.after()));
      writer.add(Change.SAME, List.of(was.get(pair.before())));
      b = pair.before() + 1;
      a = pair.after() + 1;
    }
    writer.add(Change.OUT, was.subList(b, was.size()));
    writer.add(Change.IN, now.subList(a, now.size()));
    return new Difference(writer.done());
  }

  public boolean isNone() {
    return pieces.stream().allMatch(it -> it.change() == Change.SAME);
  }

  /** Gathers tokens; a lone space between two changes belongs to both. */
  private static final class Writer {
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder in = new StringBuilder();
    private final StringBuilder same = new StringBuilder();

    void add(Change change, List<String> tokens) {
      String words = String.join("", tokens);
      if (words.isEmpty()) {
        return;
      }
      if (change == Change.SAME) {
        same.append(words);
        return;
      }
      boolean changing = !out.isEmpty() || !in.isEmpty();
      if (changing && same.toString().isBlank()) {
        out.append(same);
        in.append(same);
        same.setLength(0);
      } else if (!same.isEmpty()) {
        settle();
      }
      (change == Change.OUT ? out : in).append(words);
    }

    private void settle() {
      put(Change.OUT, out);
      put(Change.IN, in);
      put(Change.SAME, same);
    }

    private void put(Change change, StringBuilder words) {
      if (!words.isEmpty()) {
        pieces.add(new Piece(change, words.toString()));
        words.setLength(0);
      }
    }

    List<Piece> done() {
      settle();
      return pieces;
    }
  }
}
