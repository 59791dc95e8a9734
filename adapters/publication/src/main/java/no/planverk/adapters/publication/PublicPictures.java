package no.planverk.adapters.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.planverk.adapters.http.GraphDrawing;
import no.planverk.adapters.http.GraphDrawing.Edge;
import no.planverk.adapters.http.GraphDrawing.Node;
import no.planverk.adapters.publication.view.PictureView;
import no.planverk.adapters.publication.view.PictureView.BoxView;
import no.planverk.domain.publication.PublicNode;
import no.planverk.domain.publication.PublicPlan;
import no.planverk.domain.publication.PublicThread;

/** Draws how plans build on each other, and the thread through one element. */
record PublicPictures(Site site, PublicThread thread) {
  /** So many boxes at most stand in one picture. */
  static final int MOST = 60;

  /** The plans by level, those below at the right of those that they build on. */
  PictureView ofPlans(List<PublicPlan> plans) {
    Set<String> shown = plans.stream().map(it -> it.id().toString()).collect(Collectors.toSet());
    List<Edge> edges = new ArrayList<>();
    for (PublicPlan plan : plans) {
      plan.above().stream()
          .map(Object::toString)
          .filter(shown::contains)
          .sorted()
          .forEach(it -> edges.add(new Edge(it, plan.id().toString())));
    }
    GraphDrawing drawing =
        new GraphDrawing(
            plans.stream().map(it -> new Node(it.id().toString(), it.level().ordinal())).toList(),
            edges);
    return picture(
        drawing,
        site.words().get("thread.plans"),
        plans.stream()
            .map(
                it ->
                    box(
                        drawing,
                        it.id().toString(),
                        it.level().id(),
                        site.words().type(it.facts().type()).orElse(""),
                        it.facts().title(),
                        site.plan(it.slug()),
                        false))
            .toList());
  }

  /** The thread through an element. */
  PictureView of(Map<PublicNode, Integer> through) {
    Map<PublicNode, Integer> shown = new LinkedHashMap<>(through);
    List<Edge> edges = new ArrayList<>();
    for (PublicNode upper : shown.keySet()) {
      for (PublicNode lower : shown.keySet()) {
        if (thread.below(upper.id()).contains(lower.id())) {
          edges.add(new Edge(upper.id().toString(), lower.id().toString()));
        }
      }
    }
    GraphDrawing drawing =
        new GraphDrawing(
            shown.entrySet().stream()
                .map(it -> new Node(it.getKey().id().toString(), it.getValue()))
                .toList(),
            edges);
    return picture(
        drawing,
        site.words().get("thread.graph"),
        shown.entrySet().stream()
            .map(it -> box(drawing, it.getKey(), it.getValue() == 0))
            .toList());
  }

  private BoxView box(GraphDrawing drawing, PublicNode node, boolean here) {
    return box(
        drawing,
        node.id().toString(),
        node.kind().id(),
        site.words().kind(node.kind()),
        node.title(),
        site.element(node.id()),
        here);
  }

  private static BoxView box(
      GraphDrawing drawing,
      String id,
      String kind,
      String small,
      String title,
      String href,
      boolean here) {
    GraphDrawing.Spot spot = drawing.spot(id);
    return new BoxView(
        spot.x(),
        spot.y(),
        kind,
        GraphDrawing.line(small),
        title,
        GraphDrawing.lines(title),
        href,
        here);
  }

  private static PictureView picture(GraphDrawing drawing, String label, List<BoxView> boxes) {
    return new PictureView(label, drawing.width(), drawing.height(), boxes, drawing.paths());
  }
}
