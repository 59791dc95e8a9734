package no.planverk.adapters.workspace.view;

import java.util.List;
import java.util.Optional;

/** The money of a financial plan: measures by rank, what they cost year by year, and what fits. */
public record MoneyView(
    List<LinkView> path,
    String title,
    List<String> notes,
    List<LinkView> ways,
    List<FilterView> filters,
    List<String> years,
    List<LineView> lines,
    String lineNote,
    List<SumsView> sums,
    Optional<BarsView> bars,
    List<FrameView> frames,
    List<LinkView> groupings,
    List<GroupView> groups,
    String groupHead,
    Optional<CandidatesView> candidates) {
  /** Whether not all measures are shown. */
  public boolean isFiltered() {
    return filters.stream().anyMatch(it -> !it.choices().getFirst().current());
  }

  /** A question that the list is narrowed by, and its answers. */
  public record FilterView(String title, List<LinkView> choices) {}

  /**
   * A measure.
   *
   * @param line whether the frame's line goes above it
   * @param cells what it costs each year, kind by kind
   */
  public record LineView(
      String id,
      String rank,
      String title,
      Optional<String> href,
      String about,
      String owner,
      List<List<String>> cells,
      TagView standing,
      String reason,
      String decided,
      boolean line,
      Optional<MoveView> move) {}

  /** Where a measure can be moved in the ranking; a place may be missing. */
  public record MoveView(
      String action, long revision, Optional<String> up, Optional<String> down) {}

  /** All sums in one currency, a row for each part. */
  public record SumsView(String currency, List<SumView> rows) {}

  /** One part of the sums, such as savings, year by year. */
  public record SumView(String name, boolean total, List<String> cells) {}

  /** A frame and what is left of it. */
  public record FrameView(String what, List<String> amounts, List<String> left) {}

  /**
   * Sums of the measures that belong together; what the municipality has to find itself.
   *
   * @param note what tells the group from others of the same name
   */
  public record GroupView(String name, String note, String count, List<String> cells) {}

  /** What can be taken in. */
  public record CandidatesView(String action, List<CandidateView> all) {}

  /** A measure that is not in the plan. */
  public record CandidateView(
      String id, String title, String about, String owner, List<String> cells) {}
}
