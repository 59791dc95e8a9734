package no.planverk.domain.redthread;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How well the red thread holds, from its four threads, with every gap behind every lost point.
 *
 * @param day the day on which the plans were as it says
 * @param accepted gaps that somebody has accepted for a reason; they cost nothing
 */
public record Score(LocalDate day, List<ThreadScore> threads, List<Gap> accepted) {
  public Score {
    threads = List.copyOf(threads);
    accepted = List.copyOf(accepted);
  }

  /** Weighs findings; gaps that were accepted cost nothing and stay visible. */
  public static Score of(LocalDate day, Collection<Finding> findings, Set<GapKey> accepted) {
    Map<Rule, List<Finding>> byRule =
        findings.stream().collect(Collectors.groupingBy(Finding::rule));
    List<ThreadScore> threads =
        Arrays.stream(ThreadKind.values())
            .map(
                thread ->
                    new ThreadScore(
                        thread,
                        Arrays.stream(Rule.values())
                            .filter(it -> it.thread() == thread)
                            .map(it -> rule(it, byRule.getOrDefault(it, List.of()), accepted))
                            .toList()))
            .toList();
    return new Score(
        day,
        threads,
        findings.stream()
            .flatMap(it -> it.gap().stream())
            .filter(it -> accepted.contains(it.key()))
            .toList());
  }

  private static RuleScore rule(Rule rule, List<Finding> findings, Set<GapKey> accepted) {
    List<Gap> gaps = findings.stream().flatMap(it -> it.gap().stream()).toList();
    List<Gap> open = gaps.stream().filter(it -> !accepted.contains(it.key())).toList();
    return new RuleScore(rule, findings.size(), gaps.size() - open.size(), open);
  }

  /** From 0 to 100; none where there is nothing to look at. Never rounded up. */
  public OptionalInt points() {
    int weight = weight();
    if (weight == 0) {
      return OptionalInt.empty();
    }
    double kept = counting().mapToDouble(it -> it.share() * it.thread().weight()).sum() / weight;
    return OptionalInt.of((int) Math.floor(kept * 100 + 1e-9));
  }

  private Stream<ThreadScore> counting() {
    return threads.stream().filter(it -> it.weight() > 0);
  }

  private int weight() {
    return counting().mapToInt(it -> it.thread().weight()).sum();
  }

  /** Every open gap with what it costs, dearest first: what to do first. */
  public List<Gap> gaps() {
    return threads.stream()
        .flatMap(thread -> thread.rules().stream().flatMap(rule -> priced(thread, rule)))
        .sorted(
            Comparator.comparingDouble(Gap::points)
                .reversed()
                .thenComparing(Gap::rule)
                .thenComparing(Gap::title)
                .thenComparing(it -> it.key().subject()))
        .toList();
  }

  private Stream<Gap> priced(ThreadScore thread, RuleScore rule) {
    if (!rule.counts()) {
      return Stream.of();
    }
    double each =
        100.0
            * thread.thread().weight()
            / weight()
            * rule.rule().weight()
            / thread.weight()
            / rule.about();
    return rule.open().stream().map(it -> it.costing(each));
  }
}
