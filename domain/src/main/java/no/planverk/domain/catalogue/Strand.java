package no.planverk.domain.catalogue;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What lies above and below one element, and how far: negative steps up, positive steps down. */
public final class Strand {
  private Strand() {}

  /**
   * Every element that can be reached, with its shortest distance; the first is the element itself.
   * A circle ends where it closes.
   */
  public static Map<ElementId, Integer> through(
      ElementId element,
      Function<ElementId, Set<ElementId>> above,
      Function<ElementId, Set<ElementId>> below) {
    Map<ElementId, Integer> steps = new LinkedHashMap<>();
    steps.put(element, 0);
    walk(element, above, -1, steps);
    walk(element, below, 1, steps);
    return steps;
  }

  private static void walk(
      ElementId from,
      Function<ElementId, Set<ElementId>> next,
      int direction,
      Map<ElementId, Integer> steps) {
    Set<ElementId> row = next.apply(from);
    int step = direction;
    while (!row.isEmpty()) {
      Set<ElementId> following = new LinkedHashSet<>();
      for (ElementId id : row) {
        if (steps.putIfAbsent(id, step) == null) {
          following.addAll(next.apply(id));
        }
      }
      row = following;
      step += direction;
    }
  }
}
