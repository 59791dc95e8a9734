package no.planverk.adapters.rest.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well the red thread holds, computed when asked for.
 *
 * @param points from 0 to 100; absent where there is nothing to look at
 * @param day the day for which it was computed
 * @param plans how many plans it was computed from
 * @param elements how many elements it was computed from
 */
public record ScoreBody(
    @Nullable Integer points,
    String day,
    int plans,
    int elements,
    List<ThreadBody> threads,
    List<MonthBody> months) {

  /** One of the four threads. */
  public record ThreadBody(
      String thread, int weight, @Nullable Integer points, List<RuleBody> rules) {}

  /** A rule: how many things it is about, how many break it, how many of those are accepted. */
  public record RuleBody(String rule, int weight, int about, int open, int accepted) {}

  /** The score of a month, as it was last computed in it. */
  public record MonthBody(String month, int points, int gaps) {}
}
