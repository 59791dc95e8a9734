package no.planverk.domain.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.planverk.domain.InvalidValue;

/**
 * A place in an order that leaves room for more: between any two ranks there is another, so moving
 * one thing rewrites one row. Digits are 0-9A-Za-z, compared as code points, never ending in 0.
 */
public record Rank(String digits) implements Comparable<Rank> {
  private static final String ALPHABET =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final int BASE = ALPHABET.length();
  private static final Pattern FORM = Pattern.compile("[0-9A-Za-z]*[1-9A-Za-z]");

  public Rank {
    if (!FORM.matcher(digits).matches()) {
      throw new InvalidValue("a rank is digits 0-9A-Za-z that do not end in 0, not " + digits);
    }
  }

  /** A rank after {@code before} and ahead of {@code after}; either may be the end of the row. */
  public static Rank between(Optional<Rank> before, Optional<Rank> after) {
    String low = before.map(Rank::digits).orElse("");
    String high = after.map(Rank::digits).orElse("");
    if (!high.isEmpty() && low.compareTo(high) >= 0) {
      throw new IllegalArgumentException("no rank between " + low + " and " + high);
    }
    return new Rank(middle(low, high));
  }

  /** The rank at {@code position} (0 first; absent or beyond the end: last) among the others. */
  public static Rank at(List<Rank> others, Optional<Integer> position) {
    int at = Math.min(Math.max(position.orElse(others.size()), 0), others.size());
    Optional<Rank> before = at == 0 ? Optional.empty() : Optional.of(others.get(at - 1));
    Optional<Rank> after = at == others.size() ? Optional.empty() : Optional.of(others.get(at));
    return between(before, after);
  }

  /** {@code count} ranks in order, of even length. */
  public static List<Rank> row(int count) {
    int width = Integer.toString(count + 1, 36).length() + 1;
    List<Rank> ranks = new ArrayList<>(count);
    for (int i = 1; i <= count; i++) {
      StringBuilder digits = new StringBuilder();
      for (int n = i, place = 0; place < width - 1; place++, n /= BASE) {
        digits.insert(0, ALPHABET.charAt(n % BASE));
      }
      ranks.add(new Rank(digits.append('V').toString()));
    }
    return ranks;
  }

  private static String middle(String low, String high) {
    StringBuilder digits = new StringBuilder();
    boolean bounded = !high.isEmpty();
    for (int i = 0; ; i++) {
      int from = i < low.length() ? ALPHABET.indexOf(low.charAt(i)) : 0;
      int to = bounded && i < high.length() ? ALPHABET.indexOf(high.charAt(i)) : BASE;
      if (from == to) {
        digits.append(ALPHABET.charAt(from));
        continue;
      }
      if (to - from > 1) {
        return digits.append(ALPHABET.charAt((from + to) / 2)).toString();
      }
      digits.append(ALPHABET.charAt(from));
      bounded = false;
    }
  }

  @Override
  public int compareTo(Rank other) {
    return digits.compareTo(other.digits);
  }
}
