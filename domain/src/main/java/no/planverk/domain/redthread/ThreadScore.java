package no.planverk.domain.redthread;

import java.util.List;
import java.util.OptionalInt;

/** How well one thread holds: its rules, weighed. */
public record ThreadScore(ThreadKind thread, List<RuleScore> rules) {
  public ThreadScore {
    rules = List.copyOf(rules);
  }

  int weight() {
    return rules.stream().filter(RuleScore::counts).mapToInt(it -> it.rule().weight()).sum();
  }

  double share() {
    double kept =
        rules.stream()
            .filter(RuleScore::counts)
            .mapToDouble(it -> it.share() * it.rule().weight())
            .sum();
    return kept / weight();
  }

  /** From 0 to 100; none where none of its rules is about anything here. */
  public OptionalInt points() {
    return weight() == 0
        ? OptionalInt.empty()
        : OptionalInt.of((int) Math.floor(share() * 100 + 1e-9));
  }
}
