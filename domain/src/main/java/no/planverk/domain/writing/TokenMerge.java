package no.planverk.domain.writing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Merges two changes of one paragraph, where they do not touch each other. */
final class TokenMerge {
  private TokenMerge() {}

  /** The paragraph with both changes; nothing where they touch, or where markup differs. */
  static Optional<String> of(String base, String mine, String theirs) {
    List<String> from = Tokens.ofMarkup(base);
    List<String> one = Tokens.ofMarkup(mine);
    List<String> other = Tokens.ofMarkup(theirs);
    boolean sameMarkup = tags(from).equals(tags(one)) && tags(from).equals(tags(other));
    return sameMarkup ? merged(from, one, other) : Optional.empty();
  }

  private static List<String> tags(List<String> tokens) {
    return tokens.stream().filter(it -> it.startsWith("<")).toList();
  }

  private static Optional<String> merged(
      List<String> base, List<String> mine, List<String> theirs) {
    Map<Integer, Integer> inMine = partners(base, mine);
    Map<Integer, Integer> inTheirs = partners(base, theirs);
    StringBuilder text = new StringBuilder();
    int b = 0;
    int m = 0;
    int t = 0;
    while (true) {
      int next = b;
      while (next < base.size() && !(inMine.containsKey(next) && inTheirs.containsKey(next))) {
        next++;
      }
      boolean last = next == base.size();
      int mineEnd = last ? mine.size() : inMine.getOrDefault(next, 0);
      int theirsEnd = last ? theirs.size() : inTheirs.getOrDefault(next, 0);
      List<String> was = base.subList(b, next);
      List<String> one = mine.subList(m, mineEnd);
      List<String> other = theirs.subList(t, theirsEnd);
      if (!one.equals(was) && !other.equals(was) && !one.equals(other)) {
        return Optional.empty();
      }
      text.append(String.join("", one.equals(was) ? other : one));
      if (last) {
        return Optional.of(text.toString());
      }
      text.append(base.get(next));
      b = next + 1;
      m = mineEnd + 1;
      t = theirsEnd + 1;
    }
  }

  private static Map<Integer, Integer> partners(List<String> base, List<String> other) {
    Map<Integer, Integer> partners = new HashMap<>();
    for (Alignment.Pair pair : Alignment.of(base, other)) {
      partners.put(pair.before(), pair.after());
    }
    return partners;
  }
}
