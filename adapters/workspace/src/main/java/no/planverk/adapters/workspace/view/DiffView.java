package no.planverk.adapters.workspace.view;

import java.util.List;
import no.planverk.domain.writing.Difference;
import no.planverk.domain.writing.TextComparison.Row;

/** Changed parts of a text, each as words that stayed, went out and came in. */
public record DiffView(List<PartView> parts, boolean isEmpty) {
  /** A changed part; {@code mark} is {@code in}, {@code out}, {@code changed} or {@code markup}. */
  public record PartView(String mark, List<PieceView> pieces) {}

  /** Some words; {@code tag} is {@code ins}, {@code del} or nothing. */
  public record PieceView(String tag, String words) {}

  /** What changed; parts that stayed as they were are left out. */
  public static DiffView of(List<Row> rows) {
    List<PartView> parts = rows.stream().filter(it -> !it.isSame()).map(DiffView::part).toList();
    return new DiffView(parts, parts.isEmpty());
  }

  private static PartView part(Row row) {
    return new PartView(mark(row), pieces(row.difference()));
  }

  private static String mark(Row row) {
    if (row.before().isEmpty()) {
      return "in";
    }
    if (row.after().isEmpty()) {
      return "out";
    }
    return row.isMarkupOnly() ? "markup" : "changed";
  }

  public static List<PieceView> pieces(Difference difference) {
    return difference.pieces().stream()
        .map(it -> new PieceView(tag(it.change()), it.words()))
        .toList();
  }

  private static String tag(Difference.Change change) {
    return switch (change) {
      case SAME -> "";
      case OUT -> "del";
      case IN -> "ins";
    };
  }
}
