package no.planverk.application.redthread;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.planverk.application.Almanac;
import no.planverk.application.Desk;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;
import no.planverk.domain.redthread.Acceptance;
import no.planverk.domain.redthread.Finding;
import no.planverk.domain.redthread.MonthScore;
import no.planverk.domain.redthread.PlanNode;
import no.planverk.domain.redthread.Scope;
import no.planverk.domain.redthread.Score;
import no.planverk.domain.redthread.UnitNode;

/** Reads how well the red thread holds now: of everything, of a plan or of a unit. */
public final class ReadScore {
  private final Desk desk;
  private final Almanac almanac;

  public ReadScore(Desk desk, Almanac almanac) {
    this.desk = desk;
    this.almanac = almanac;
  }

  /** A plan or a unit with its score; no points where no rule is about anything in it. */
  public record Part<T>(T of, OptionalInt points, int gaps) {}

  /**
   * A score with what it was before, and that of the parts where it is of everything.
   *
   * @param seen all plans, as far as the actor may see them
   */
  public record Card(
      Score score,
      List<MonthScore> months,
      List<Part<PlanNode>> plans,
      List<Part<UnitNode>> units,
      Overview seen) {
    public Card {
      months = List.copyOf(months);
      plans = List.copyOf(plans);
      units = List.copyOf(units);
    }
  }

  public Reply<Card> read(Actor actor, Scope scope) {
    if (!Rights.allow(actor, Act.SEE_REGISTER)) {
      return new Reply.NotAllowed<>();
    }
    var today = almanac.today(actor);
    return desk.in(actor, stores -> card(stores, Overview.of(stores, actor, today), scope));
  }

  private static Reply<Card> card(TenantStores stores, Overview overview, Scope scope) {
    if (!isThere(overview, scope)) {
      return new Reply.Unknown<>();
    }
    List<Finding> findings = overview.findings();
    List<Acceptance> accepted = stores.redThreads().accepted();
    boolean all = scope instanceof Scope.All;
    return Reply.done(
        new Card(
            Overview.score(overview.whole(), findings, scope, accepted),
            stores.redThreads().months(scope.id()),
            all ? plans(overview, findings, accepted) : List.of(),
            all ? units(overview, findings, accepted) : List.of(),
            overview));
  }

  private static boolean isThere(Overview overview, Scope scope) {
    return switch (scope) {
      case Scope.All all -> true;
      case Scope.OfPlan(var plan) -> overview.whole().plan(plan).isPresent();
      case Scope.OfUnit(var unit) -> overview.whole().unit(unit).isPresent();
    };
  }

  private static List<Part<PlanNode>> plans(
      Overview overview, List<Finding> findings, List<Acceptance> accepted) {
    var byPlan = findings.stream().collect(Collectors.groupingBy(Finding::plan));
    return parts(
        overview,
        overview.whole().plans().stream().sorted(Comparator.comparing(PlanNode::title)).toList(),
        it -> byPlan.getOrDefault(Optional.of(it.id()), List.of()),
        accepted);
  }

  private static List<Part<UnitNode>> units(
      Overview overview, List<Finding> findings, List<Acceptance> accepted) {
    Map<Optional<?>, List<Finding>> byUnit =
        findings.stream().collect(Collectors.groupingBy(Finding::unit));
    return parts(
        overview,
        overview.whole().units().stream().sorted(Comparator.comparing(UnitNode::name)).toList(),
        it -> byUnit.getOrDefault(Optional.of(it.id()), List.of()),
        accepted);
  }

  private static <T> List<Part<T>> parts(
      Overview overview,
      List<T> all,
      Function<T, List<Finding>> findings,
      List<Acceptance> accepted) {
    return all.stream()
        .map(
            it -> {
              Score score =
                  Overview.score(overview.whole(), findings.apply(it), new Scope.All(), accepted);
              return new Part<>(it, score.points(), score.gaps().size());
            })
        .toList();
  }
}
