package no.planverk.adapters.workspace.view;

import java.util.List;
import java.util.Optional;

/**
 * How well the red thread holds.
 *
 * @param points the whole score, or none where there is nothing to look at
 * @param when from what and when it was computed
 * @param bars the threads, drawn
 * @param first what to do first
 * @param parts plans and units with their scores, where the page is about all
 */
public record ThreadView(
    List<LinkView> path,
    String title,
    Optional<String> points,
    String when,
    List<BarView> bars,
    Optional<SparkView> trend,
    List<MonthView> months,
    List<RuleView> rules,
    List<GapView> first,
    LinkView gaps,
    List<PartsView> parts,
    List<LinkView> ways,
    Optional<LinkView> print) {

  /** A bar from 0 to 100; without points there is nothing to look at. */
  public record BarView(String label, Optional<Integer> points, String text) {
    /** The length of the bar in the units of the picture, in which 100 points are 200. */
    public String width() {
      return String.valueOf(points.orElse(0) * 2);
    }
  }

  /** The score of a month. */
  public record MonthView(String month, String points, String gaps) {}

  /** A rule: how it is kept, what mending all gives, and where what breaks it is listed. */
  public record RuleView(
      String thread,
      String rule,
      String weight,
      String about,
      String open,
      String accepted,
      String share,
      String points,
      String gaps) {}

  /** A gap, or several of a rule: what it is, where it is mended, what that gives. */
  public record GapView(
      String what, String rule, Optional<LinkView> mend, String plan, String points) {}

  /** Plans or units, each with its score. */
  public record PartsView(String id, String title, String column, List<PartView> parts) {}

  /** A plan or unit. */
  public record PartView(LinkView of, Optional<Integer> points, String text, int gaps) {
    public String width() {
      return String.valueOf(points.orElse(0) * 2);
    }
  }
}
