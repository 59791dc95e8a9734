package no.planverk.adapters.rest.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The money of a financial plan, computed when it is asked for: sums, frames and what fits.
 *
 * @param hidden measures that are taken in and that the caller may not know of
 * @param fitting those above the line of the frames, by rank
 * @param beyond the first below it
 */
public record BudgetBody(
    String computedAt,
    String currency,
    List<Integer> years,
    int hidden,
    List<SumBody> sums,
    List<FrameBody> frames,
    List<String> fitting,
    @Nullable String beyond) {
  /** One year in one currency, and the measures whose costs were added up. */
  public record SumBody(
      int year,
      String currency,
      String operating,
      String investment,
      String savings,
      String external,
      String net,
      List<String> measures) {}

  /** A frame, and what is left of it above the line; without a unit of the whole municipality. */
  public record FrameBody(
      @Nullable String unit, int year, String kind, String amount, String left) {}
}
