package no.planverk.adapters.publication;

import java.util.List;
import java.util.Locale;
import no.planverk.adapters.publication.view.SdgOverviewView.RowView;
import no.planverk.adapters.publication.view.SdgOverviewView.SliceView;

/** Draws seventeen slices in a ring; the more measures, the further a slice is filled. */
final class SdgWheel {
  private static final int SLICES = 17;
  private static final double CENTRE = 200;
  private static final double INNER = 70;
  private static final double OUTER = 160;
  private static final double NUMBER = 182;

  private SdgWheel() {}

  static List<SliceView> of(Site site, List<RowView> rows) {
    int most = Math.max(1, rows.stream().mapToInt(SdgWheel::weight).max().orElse(1));
    return rows.stream()
        .map(
            it ->
                new SliceView(
                    it.number(),
                    site.words()
                        .get("sdg.slice", it.goal().text(), it.plans(), it.goals(), it.measures()),
                    it.goal().href().orElse(""),
                    slice(it.number(), OUTER),
                    weight(it) == 0
                        ? ""
                        : slice(it.number(), INNER + (OUTER - INNER) * weight(it) / most),
                    text(x(middle(it.number()), NUMBER)),
                    text(y(middle(it.number()), NUMBER))))
        .toList();
  }

  private static int weight(RowView row) {
    return row.goals() + row.measures();
  }

  private static double middle(int number) {
    return (number - 0.5) * 2 * Math.PI / SLICES;
  }

  /** From noon, as the hands of a clock go. */
  private static double x(double angle, double radius) {
    return CENTRE + radius * Math.sin(angle);
  }

  private static double y(double angle, double radius) {
    return CENTRE - radius * Math.cos(angle);
  }

  private static String slice(int number, double outer) {
    double from = (number - 1) * 2 * Math.PI / SLICES + 0.015;
    double to = number * 2 * Math.PI / SLICES - 0.015;
    return "M%s %s A%s %s 0 0 1 %s %s L%s %s A%s %s 0 0 0 %s %s Z"
        .formatted(
            text(x(from, outer)),
            text(y(from, outer)),
            text(outer),
            text(outer),
            text(x(to, outer)),
            text(y(to, outer)),
            text(x(to, INNER)),
            text(y(to, INNER)),
            text(INNER),
            text(INNER),
            text(x(from, INNER)),
            text(y(from, INNER)));
  }

  private static String text(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }
}
