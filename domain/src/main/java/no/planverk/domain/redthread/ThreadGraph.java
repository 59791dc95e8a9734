package no.planverk.domain.redthread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.Strand;

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
    List<Node> all =
        Strand.through(element.id(), plans::above, plans::below).entrySet().stream()
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
