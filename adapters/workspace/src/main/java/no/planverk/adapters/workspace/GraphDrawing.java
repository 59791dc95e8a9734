package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.planverk.adapters.workspace.view.GraphView.BoxView;
import no.planverk.adapters.workspace.view.GraphView.LineView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.redthread.ThreadGraph;

/** Draws a thread: a column for each step, from vision at the left to results at the right. */
final class GraphDrawing {
  private static final int BOX_WIDTH = 200;
  private static final int BOX_HEIGHT = 64;
  private static final int GAP_ACROSS = 56;
  private static final int GAP_DOWN = 16;
  private static final int MARGIN = 8;
  private static final int LINE = 24;
  private static final int LINES = 2;

  private final Words words;
  private final ThreadAddress address;
  private final ThreadGraph graph;
  private final Map<ElementId, Spot> spots = new HashMap<>();
  private final int columns;
  private final int rows;

  private record Spot(int x, int y) {}

  GraphDrawing(Words words, ThreadAddress address, ThreadGraph graph) {
    this.words = words;
    this.address = address;
    this.graph = graph;
    Map<Integer, List<ElementId>> steps = new TreeMap<>();
    graph
        .nodes()
        .forEach(
            it ->
                steps.computeIfAbsent(it.step(), any -> new ArrayList<>()).add(it.element().id()));
    this.columns = steps.size();
    this.rows = steps.values().stream().mapToInt(List::size).max().orElse(1);
    int column = 0;
    for (List<ElementId> step : steps.values()) {
      int above = (rows - step.size()) * (BOX_HEIGHT + GAP_DOWN) / 2;
      for (int i = 0; i < step.size(); i++) {
        spots.put(
            step.get(i),
            new Spot(
                MARGIN + column * (BOX_WIDTH + GAP_ACROSS),
                MARGIN + above + i * (BOX_HEIGHT + GAP_DOWN)));
      }
      column++;
    }
  }

  int width() {
    return 2 * MARGIN + columns * BOX_WIDTH + (columns - 1) * GAP_ACROSS;
  }

  int height() {
    return 2 * MARGIN + rows * BOX_HEIGHT + (rows - 1) * GAP_DOWN;
  }

  List<BoxView> boxes() {
    return graph.nodes().stream().map(this::box).toList();
  }

  private BoxView box(ThreadGraph.Node node) {
    Spot spot = spot(node.element().id());
    return new BoxView(
        node.element().id().toString(),
        String.valueOf(spot.x()),
        String.valueOf(spot.y()),
        node.element().kind().id(),
        words.kind(node.element().kind()),
        node.element().title(),
        lines(node.element().title()),
        address.element(node.element().id()),
        node.step() == 0);
  }

  private Spot spot(ElementId id) {
    return spots.getOrDefault(id, new Spot(MARGIN, MARGIN));
  }

  List<LineView> lines() {
    return graph.edges().stream()
        .map(
            it -> {
              Spot from = spot(it.upper());
              Spot to = spot(it.lower());
              int x1 = from.x() + BOX_WIDTH;
              int y1 = from.y() + BOX_HEIGHT / 2;
              int y2 = to.y() + BOX_HEIGHT / 2;
              int middle = x1 + GAP_ACROSS / 2;
              return new LineView(
                  "M"
                      + x1
                      + " "
                      + y1
                      + " C"
                      + middle
                      + " "
                      + y1
                      + " "
                      + (to.x() - GAP_ACROSS / 2)
                      + " "
                      + y2
                      + " "
                      + to.x()
                      + " "
                      + y2);
            })
        .toList();
  }

  /** A title in lines that fit into a box, the last ending in dots where it is too long. */
  static List<String> lines(String title) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : title.strip().split("\\s+")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > LINE) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    List<String> fitting = new ArrayList<>();
    for (int i = 0; i < Math.min(LINES, lines.size()); i++) {
      String text = lines.get(i);
      boolean more = i == LINES - 1 && lines.size() > LINES;
      String cut = text.length() > LINE ? text.substring(0, LINE - 1) + "…" : text;
      fitting.add(more && !cut.endsWith("…") ? cut + " …" : cut);
    }
    return fitting;
  }
}
