package no.planverk.domain.budget;

import java.math.BigDecimal;
import no.planverk.domain.catalogue.Cost;
import no.planverk.domain.catalogue.CostKind;
import no.planverk.domain.catalogue.Funding;

/**
 * Costs of one year in one currency, added up and kept apart.
 *
 * @param operating what running costs
 * @param investment what building costs
 * @param savings every negative amount: what is saved or comes in; never above nothing
 * @param external how much of the costs others pay
 */
public record Sum(
    BigDecimal operating, BigDecimal investment, BigDecimal savings, BigDecimal external) {
  public static final Sum NOTHING =
      new Sum(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

  public static Sum of(Cost cost) {
    BigDecimal none = BigDecimal.ZERO;
    if (cost.amount().signum() < 0) {
      return new Sum(none, none, cost.amount(), none);
    }
    BigDecimal fromOthers = isExternal(cost) ? cost.amount() : none;
    return kind(cost) == CostKind.INVESTMENT
        ? new Sum(none, cost.amount(), none, fromOthers)
        : new Sum(cost.amount(), none, none, fromOthers);
  }

  /** Running where nothing else is said. */
  public static CostKind kind(Cost cost) {
    return cost.kind().orElse(CostKind.OPERATING);
  }

  static boolean isExternal(Cost cost) {
    return cost.funding().filter(Funding.EXTERNAL::equals).isPresent();
  }

  /** What a cost takes of a frame: nothing where others pay it; a saving gives room. */
  static BigDecimal taken(Cost cost) {
    return cost.amount().signum() > 0 && isExternal(cost) ? BigDecimal.ZERO : cost.amount();
  }

  public Sum plus(Sum other) {
    return new Sum(
        operating.add(other.operating),
        investment.add(other.investment),
        savings.add(other.savings),
        external.add(other.external));
  }

  /** What the municipality itself has to find. */
  public BigDecimal net() {
    return operating.add(investment).add(savings).subtract(external);
  }
}
