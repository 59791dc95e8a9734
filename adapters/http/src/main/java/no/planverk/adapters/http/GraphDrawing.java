package no.planverk.adapters.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the boxes and lines of a picture of what leads to what are drawn: a column for each step,
 * from the lowest at the left. Places are whole pixels, as SVG writes them.
 */
public final class GraphDrawing {
  /** How wide and high each box is. */
  public static final int BOX_WIDTH = 200;

  public static final int BOX_HEIGHT = 64;

  private static final int GAP_ACROSS = 56;
  private static final int GAP_DOWN = 16;
  private static final int MARGIN = 8;
  private static final int LINE = 24;
  private static final int LINES = 2;

  private final Map<String, Spot> spots = new HashMap<>();
  private final List<Edge> edges;
  private final int columns;
  private final int rows;

  /** A box by its id, in the column of its step. */
  public record Node(String id, int step) {}

  /** A line from the box of a lower step to one of a higher. */
  public record Edge(String from, String to) {}

  /** The left upper corner of a box. */
  public record Spot(int x, int y) {}

  /**
   * @param nodes the boxes of each column in the order in which they stand
   */
  public GraphDrawing(List<Node> nodes, List<Edge> edges) {
    this.edges = List.copyOf(edges);
    Map<Integer, List<String>> steps = new TreeMap<>();
    nodes.forEach(it -> steps.computeIfAbsent(it.step(), any -> new ArrayList<>()).add(it.id()));
    this.columns = Math.max(1, steps.size());
    this.rows = steps.values().stream().mapToInt(List::size).max().orElse(1);
    int column = 0;
    for (List<String> step : steps.values()) {
      place(column++, step);
    }
  }

  private void place(int column, List<String> step) {
    int above = (rows - step.size()) * (BOX_HEIGHT + GAP_DOWN) / 2;
    for (int i = 0; i < step.size(); i++) {
      spots.put(
          step.get(i),
          new Spot(
              MARGIN + column * (BOX_WIDTH + GAP_ACROSS),
              MARGIN + above + i * (BOX_HEIGHT + GAP_DOWN)));
    }
  }

  public int width() {
    return 2 * MARGIN + columns * BOX_WIDTH + (columns - 1) * GAP_ACROSS;
  }

  public int height() {
    return 2 * MARGIN + rows * BOX_HEIGHT + (rows - 1) * GAP_DOWN;
  }

  public Spot spot(String id) {
    return spots.getOrDefault(id, new Spot(MARGIN, MARGIN));
  }

  /** The lines, each as the {@code d} of a path, from the right side of a box to the left. */
  public List<String> paths() {
    return edges.stream().map(this::path).toList();
  }

  private String path(Edge edge) {
    Spot from = spot(edge.from());
    Spot to = spot(edge.to());
    int x1 = from.x() + BOX_WIDTH;
    int y1 = from.y() + BOX_HEIGHT / 2;
    int y2 = to.y() + BOX_HEIGHT / 2;
    return "M%d %d C%d %d %d %d %d %d"
        .formatted(x1, y1, x1 + GAP_ACROSS / 2, y1, to.x() - GAP_ACROSS / 2, y2, to.x(), y2);
  }

  /** A text on one line that fits into a box. */
  public static String line(String text) {
    return text.length() > LINE ? text.substring(0, LINE - 1) + "…" : text;
  }

  /** A title in lines that fit into a box, the last ending in dots where it is too long. */
  public static List<String> lines(String title) {
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
      String cut = line(text);
      fitting.add(more && !cut.endsWith("…") ? cut + " …" : cut);
    }
    return fitting;
  }
}
