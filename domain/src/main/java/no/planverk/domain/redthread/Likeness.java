package no.planverk.domain.redthread;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How alike titles are, by the trigrams they share, as PostgreSQL's pg_trgm counts them: each word
 * in lower case with two spaces before and one after, shared trigrams over all trigrams.
 */
public final class Likeness {
  /** From here on two titles are taken to say the same in other words. */
  public static final double NEARLY_THE_SAME = 0.6;

  private Likeness() {}

  /** Two of the titles, by their places in the list, and how alike they are. */
  public record Pair(int first, int second, double likeness) {}

  public static double of(String one, String other) {
    return shared(trigrams(one), trigrams(other));
  }

  private static double shared(Set<String> one, Set<String> other) {
    long both = one.stream().filter(other::contains).count();
    long all = one.size() + other.size() - both;
    return all == 0 ? 0 : (double) both / all;
  }

  static Set<String> trigrams(String title) {
    Set<String> trigrams = new HashSet<>();
    for (String word : title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+")) {
      if (!word.isEmpty()) {
        String padded = "  " + word + " ";
        for (int i = 0; i + 3 <= padded.length(); i++) {
          trigrams.add(padded.substring(i, i + 3));
        }
      }
    }
    return trigrams;
  }

  /**
   * All pairs that are at least as alike as {@code least}. Titles are compared only where they
   * share one of their rarest trigrams, which any such pair must.
   */
  public static List<Pair> pairs(List<String> titles, double least) {
    List<Set<String>> sets = titles.stream().map(Likeness::trigrams).toList();
    Map<String, Integer> common = new HashMap<>();
    sets.forEach(set -> set.forEach(it -> common.merge(it, 1, Integer::sum)));
    Comparator<String> rarest =
        Comparator.<String>comparingInt(common::get).thenComparing(Comparator.naturalOrder());
    Map<String, List<Integer>> seen = new HashMap<>();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < sets.size(); i++) {
      String[] inOrder = sets.get(i).toArray(String[]::new);
      Arrays.sort(inOrder, rarest);
      int prefix = inOrder.length - (int) Math.ceil(least * inOrder.length) + 1;
      Set<Integer> candidates = new TreeSet<>();
      for (int k = 0; k < Math.min(prefix, inOrder.length); k++) {
        List<Integer> others = seen.computeIfAbsent(inOrder[k], any -> new ArrayList<>());
        candidates.addAll(others);
        others.add(i);
      }
      for (int other : candidates) {
        double likeness = shared(sets.get(other), sets.get(i));
        if (likeness >= least) {
          pairs.add(new Pair(other, i, likeness));
        }
      }
    }
    return pairs;
  }
}
