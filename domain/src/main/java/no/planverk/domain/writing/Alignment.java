package no.planverk.domain.writing;

import java.util.ArrayList;
import java.util.List;

/**
 * Which things of one row are still there in another, in the same order: a longest common row. Rows
 * that would take too long to compare are taken as different between their equal ends.
 */
public final class Alignment {
  /** So many pairs are compared at most: a paragraph of 2,000 words against another. */
  private static final long MOST = 4_000_000;

  /** The thing at {@code before} of the first row is the one at {@code after} of the second. */
  public record Pair(int before, int after) {}

  private Alignment() {}

  public static <T> List<Pair> of(List<T> before, List<T> after) {
    int head = 0;
    while (head < Math.min(before.size(), after.size())
        && before.get(head).equals(after.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < Math.min(before.size(), after.size()) - head
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < head; i++) {
      pairs.add(new Pair(i, i));
    }
    middle(
        before.subList(head, before.size() - tail),
        after.subList(head, after.size() - tail),
        head,
        pairs);
    for (int i = tail; i > 0; i--) {
      pairs.add(new Pair(before.size() - i, after.size() - i));
    }
    return pairs;
  }

  private static <T> void middle(List<T> before, List<T> after, int offset, List<Pair> pairs) {
    if (before.isEmpty() || after.isEmpty() || (long) before.size() * after.size() > MOST) {
      return;
    }
    int[][] longest = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        longest[i][j] =
            before.get(i).equals(after.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < before.size() && j < after.size()) {
      if (before.get(i).equals(after.get(j))) {
        pairs.add(new Pair(offset + i++, offset + j++));
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }
}
