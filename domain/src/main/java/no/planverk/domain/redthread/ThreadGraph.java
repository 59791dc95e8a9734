package no.planverk.domain.redthread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import no.planverk.domain.catalogue.ElementId;

/**
 * The thread through one element: everything above it, step by step, and everything below.
 *
 * @param nodes the elements by step: those farthest above first, the element itself at step 0
 * @param left how many were left out because there are too many
 */
public record ThreadGraph(List<Node> nodes, List<Edge> edges, int left) {
  /** So many elements at most are shown of one thread. */
  public static final int MOST = 120;

  /** An element at its distance: negative above, positive below. */
  public record Node(ElementNode element, int step) {}

  /** That the lower stands under or contributes to the upper. */
  public record Edge(ElementId upper, ElementId lower) {}

  public ThreadGraph {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /** The thread through an element that is there. */
  public static ThreadGraph of(PlanSystem plans, ElementNode element) {
    Map<ElementId, Integer> steps = new LinkedHashMap<>();
    steps.put(element.id(), 0);
    walk(element.id(), plans::above, -1, steps);
    walk(element.id(), plans::below, 1, steps);
    List<Node> all =
        steps.entrySet().stream()
            .flatMap(
                it ->
                    plans.element(it.getKey()).stream()
                        .map(found -> new Node(found, it.getValue())))
            .sorted(
                Comparator.comparingInt((Node it) -> Math.abs(it.step()))
                    .thenComparing(it -> it.element().kind())
                    .thenComparing(it -> it.element().title())
                    .thenComparing(it -> it.element().id().toString()))
            .toList();
    List<Node> shown =
        all.stream()
            .limit(MOST)
            .sorted(
                Comparator.comparingInt(Node::step)
                    .thenComparing(it -> it.element().kind())
                    .thenComparing(it -> it.element().title())
                    .thenComparing(it -> it.element().id().toString()))
            .toList();
    return new ThreadGraph(shown, edges(plans, shown), all.size() - shown.size());
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

  private static List<Edge> edges(PlanSystem plans, List<Node> nodes) {
    List<Edge> edges = new ArrayList<>();
    for (Node upper : nodes) {
      for (Node lower : nodes) {
        if (plans.below(upper.element().id()).contains(lower.element().id())) {
          edges.add(new Edge(upper.element().id(), lower.element().id()));
        }
      }
    }
    return edges;
  }
}
