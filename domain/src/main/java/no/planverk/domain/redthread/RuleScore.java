package no.planverk.domain.redthread;

import java.util.List;

/**
 * How well one rule is kept.
 *
 * @param about how many things the rule is about
 * @param accepted of those that break it, how many somebody has accepted for a reason
 * @param open those that break it and nobody has accepted
 */
public record RuleScore(Rule rule, int about, int accepted, List<Gap> open) {
  public RuleScore {
    open = List.copyOf(open);
  }

  /** Whether there is anything here that the rule is about. */
  public boolean counts() {
    return about > 0;
  }

  /** From 0 to 1; 1 where there is nothing. */
  public double share() {
    return counts() ? 1.0 - (double) open.size() / about : 1.0;
  }
}
