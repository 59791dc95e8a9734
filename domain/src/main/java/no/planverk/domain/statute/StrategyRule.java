package no.planverk.domain.statute;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.domain.catalogue.Certainty;
import no.planverk.domain.catalogue.PlanType;
import no.planverk.domain.catalogue.Validity;

/**
 * By when a council that has been constituted has a planning strategy. The day binds the
 * municipality and never moves to a working day.
 *
 * @param planType the type of plan that it speaks of
 */
public record StrategyRule(
    String id, String planType, String source, Certainty certainty, Validity validity)
    implements StatutoryRule {
  static final StrategyRule PBL_10_1 =
      new StrategyRule(
          "no.pbl-10-1-adoption",
          "no.planning-strategy",
          "pbl § 10-1",
          Certainty.CONFIRMED,
          Validity.undated());
  static final StrategyRule PLANLOVEN_23A =
      new StrategyRule(
          "dk.planloven-23a-publication",
          "dk.planning-strategy",
          "planloven § 23 a",
          Certainty.CONFIRMED,
          Validity.undated());

  /** The last day, where the law sets one for plans of that type. */
  static Optional<Latest> latest(PlanType type, LocalDate constituted) {
    return Stream.of(PBL_10_1, PLANLOVEN_23A)
        .filter(it -> it.planType.equals(type.id()))
        .findFirst()
        .map(it -> new Latest(it.lastDay(constituted), constituted, it));
  }

  /** Norway: within a year. Denmark: before half of the four years has passed. */
  private LocalDate lastDay(LocalDate constituted) {
    return this == PBL_10_1 ? constituted.plusYears(1) : endOfFirstHalf(constituted);
  }

  /** A Danish election period is four calendar years; its council is constituted just before. */
  private static LocalDate endOfFirstHalf(LocalDate constituted) {
    int first =
        constituted.getMonth().compareTo(Month.JULY) >= 0
            ? constituted.getYear() + 1
            : constituted.getYear();
    return LocalDate.of(first + 1, Month.DECEMBER, 31);
  }

  /** A latest legal date, the day from which it is reckoned and the rule that gave it. */
  public record Latest(LocalDate date, LocalDate constituted, StrategyRule rule) {}
}
