package no.planverk.adapters.workspace;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.adapters.workspace.view.LinkView;
import no.planverk.adapters.workspace.view.ThreadView.GapView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.redthread.ReadScore.Card;
import no.planverk.domain.redthread.Gap;
import no.planverk.domain.redthread.PlanSystem;
import no.planverk.domain.redthread.Rule;
import no.planverk.domain.redthread.Scope;

/** What to mend first, and what it gives. */
final class FirstGaps {
  private static final int FIRST = 10;
  private static final double WORTH_ALONE = 0.05;
  private static final BigDecimal LEAST_SHOWN = new BigDecimal("0.01");

  private FirstGaps() {}

  /**
   * The gaps that give most; those that give next to nothing alone stand together by their rule.
   */
  static List<GapView> of(Visit visit, Scope scope, Card card) {
    PlanSystem seen = card.seen().seen();
    Map<Boolean, List<Gap>> gaps =
        card.score().gaps().stream()
            .filter(
                it ->
                    it.element().isEmpty()
                        || it.plan().map(card.seen().readable()::contains).orElse(true))
            .collect(Collectors.partitioningBy(it -> it.points() >= WORTH_ALONE));
    Stream<GapView> alone =
        gaps.getOrDefault(true, List.of()).stream()
            .limit(FIRST)
            .map(it -> GapPages.view(visit, seen, card.seen().rights(), it));
    Stream<GapView> together =
        gaps.getOrDefault(false, List.of()).stream()
            .collect(Collectors.groupingBy(Gap::rule))
            .entrySet()
            .stream()
            .map(it -> new Together(it.getKey(), it.getValue()))
            .sorted(Comparator.comparingDouble(Together::points).reversed())
            .map(it -> together(visit, scope, it));
    return Stream.concat(alone, together).limit(FIRST).toList();
  }

  private record Together(Rule rule, List<Gap> gaps) {
    double points() {
      return gaps.stream().mapToDouble(Gap::points).sum();
    }
  }

  private static GapView together(Visit visit, Scope scope, Together gaps) {
    Words words = visit.words();
    return new GapView(
        words.get("rule." + gaps.rule().id()),
        words.get("thread.gaps.count", gaps.gaps().size()),
        Optional.of(
            new LinkView(words.get("thread.gaps.see"), listed(visit, scope, gaps.rule()), false)),
        "",
        points(words, gaps.points()));
  }

  /** Where the gaps of a rule are listed. */
  static String listed(Visit visit, Scope scope, Rule rule) {
    String query = query(scope);
    return new ThreadAddress(visit)
        .at("/gaps" + (query.isEmpty() ? "?" : query + "&") + "rule=" + rule.id());
  }

  static String query(Scope scope) {
    return switch (scope) {
      case Scope.All all -> "";
      case Scope.OfPlan(var plan) -> "?plan=" + plan;
      case Scope.OfUnit(var unit) -> "?unit=" + unit;
    };
  }

  /** What mending gives, in points of the whole score. */
  static String points(Words words, double points) {
    BigDecimal rounded = BigDecimal.valueOf(points).setScale(2, RoundingMode.HALF_UP);
    return rounded.signum() == 0 && points > 0
        ? words.get("thread.points.under", words.number(LEAST_SHOWN))
        : words.number(rounded);
  }
}
