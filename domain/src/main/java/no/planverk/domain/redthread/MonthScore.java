package no.planverk.domain.redthread;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A score as it was last computed in a month.
 *
 * @param month the first day of the month
 * @param scope of what, by the word of a {@link Scope}
 * @param points from 0 to 100
 * @param threads the points of the threads that count
 * @param gaps how many gaps were open
 */
public record MonthScore(
    LocalDate month,
    String scope,
    int points,
    Map<ThreadKind, Integer> threads,
    int gaps,
    Instant at) {
  public MonthScore {
    threads = Map.copyOf(threads);
  }

  /** What of a score is kept; call only where it has points. */
  public static MonthScore of(Scope scope, Score score, Instant now) {
    return new MonthScore(
        score.day().withDayOfMonth(1),
        scope.id(),
        score.points().orElseThrow(),
        score.threads().stream()
            .filter(it -> it.points().isPresent())
            .collect(Collectors.toMap(ThreadScore::thread, it -> it.points().orElseThrow())),
        score.gaps().size(),
        now);
  }
}
