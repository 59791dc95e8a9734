package no.planverk.adapters.workspace;

import java.util.List;
import no.planverk.adapters.http.GraphDrawing;
import no.planverk.adapters.workspace.view.GraphView.BoxView;
import no.planverk.adapters.workspace.view.GraphView.LineView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.domain.redthread.ThreadGraph;

/** Draws a thread, from vision at the left to results at the right. */
record ThreadPicture(Words words, ThreadAddress address, ThreadGraph graph, GraphDrawing drawing) {
  ThreadPicture(Words words, ThreadAddress address, ThreadGraph graph) {
    this(
        words,
        address,
        graph,
        new GraphDrawing(
            graph.nodes().stream()
                .map(it -> new GraphDrawing.Node(it.element().id().toString(), it.step()))
                .toList(),
            graph.edges().stream()
                .map(it -> new GraphDrawing.Edge(it.upper().toString(), it.lower().toString()))
                .toList()));
  }

  List<BoxView> boxes() {
    return graph.nodes().stream().map(this::box).toList();
  }

  private BoxView box(ThreadGraph.Node node) {
    String id = node.element().id().toString();
    GraphDrawing.Spot spot = drawing.spot(id);
    return new BoxView(
        id,
        String.valueOf(spot.x()),
        String.valueOf(spot.y()),
        node.element().kind().id(),
        words.kind(node.element().kind()),
        node.element().title(),
        GraphDrawing.lines(node.element().title()),
        address.element(node.element().id()),
        node.step() == 0);
  }

  List<LineView> lines() {
    return drawing.paths().stream().map(LineView::new).toList();
  }
}
