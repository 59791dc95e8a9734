package no.planverk.domain.budget;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.Period;
import no.planverk.domain.catalogue.PlanId;

/**
 * What a financial plan holds beside its measures: its frames, how far it has come, and the plan of
 * the year before that it was rolled over from.
 *
 * @param revision 0 until something of it is stored
 */
public record Budget(
    PlanId plan, List<Frame> frames, BudgetLife life, Optional<PlanId> earlier, long revision) {
  /** How many years a plan has that does not say when it ends. */
  private static final int USUAL_YEARS = 4;

  private static final int MOST_YEARS = 12;

  public Budget {
    frames = List.copyOf(frames);
    Set<Frame.Place> places = new HashSet<>();
    for (Frame frame : frames) {
      if (!places.add(frame.place())) {
        throw new InvalidValue(
            "there is one frame of each kind a year, not two in " + frame.year());
      }
    }
  }

  public static Budget begun(PlanId plan) {
    return new Budget(plan, List.of(), new BudgetLife.Open(), Optional.empty(), 0);
  }

  /** Whether standings, ranking and frames may still change. */
  public boolean isOpen() {
    return !(life instanceof BudgetLife.Closed);
  }

  public Budget framed(List<Frame> newFrames) {
    return new Budget(plan, newFrames, life, earlier, revision);
  }

  public Budget at(BudgetLife newLife) {
    return new Budget(plan, frames, newLife, earlier, revision);
  }

  /** What the plan of the next year begins with: the frames of the years that both have. */
  public Budget carriedTo(PlanId next, List<Integer> years) {
    return new Budget(
        next,
        frames.stream().filter(it -> years.contains(it.year())).toList(),
        new BudgetLife.Open(),
        Optional.of(plan),
        0);
  }

  /** As it stands once it is stored. */
  public Budget stored() {
    return new Budget(plan, frames, life, earlier, revision + 1);
  }

  /** The years of a plan's period, at most twelve; four from the next one where it has none. */
  public static List<Integer> years(Optional<Period> period, int thisYear) {
    int from = period.flatMap(Period::from).orElse(thisYear + 1);
    int to = period.flatMap(Period::to).orElse(from + USUAL_YEARS - 1);
    int first = period.isPresent() && period.get().from().isEmpty() ? to - USUAL_YEARS + 1 : from;
    return IntStream.rangeClosed(first, Math.min(to, first + MOST_YEARS - 1)).boxed().toList();
  }

  /** The period of the next year's plan. */
  public static Period next(Period period) {
    return new Period(period.from().map(it -> it + 1), period.to().map(it -> it + 1));
  }
}
