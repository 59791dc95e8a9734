package no.planverk.adapters.workspace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.planverk.adapters.http.LineChart;
import no.planverk.adapters.workspace.view.LinkView;
import no.planverk.adapters.workspace.view.RulesView;
import no.planverk.adapters.workspace.view.SparkView;
import no.planverk.adapters.workspace.view.ThreadView;
import no.planverk.adapters.workspace.view.ThreadView.BarView;
import no.planverk.adapters.workspace.view.ThreadView.MonthView;
import no.planverk.adapters.workspace.view.ThreadView.PartView;
import no.planverk.adapters.workspace.view.ThreadView.PartsView;
import no.planverk.adapters.workspace.view.ThreadView.RuleView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.redthread.ReadScore;
import no.planverk.application.redthread.ReadScore.Card;
import no.planverk.application.redthread.ReadScore.Part;
import no.planverk.domain.catalogue.IndicatorValues;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.Reading;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.redthread.Gap;
import no.planverk.domain.redthread.MonthScore;
import no.planverk.domain.redthread.Rule;
import no.planverk.domain.redthread.RuleScore;
import no.planverk.domain.redthread.Scope;
import no.planverk.domain.redthread.ThreadKind;
import no.planverk.domain.redthread.ThreadScore;

/** How well the red thread holds: of everything, of a plan, of a unit; and by which rules. */
public final class ThreadPages implements PageGroup {
  private final ReadScore readScore;

  public ThreadPages(ReadScore readScore) {
    this.readScore = readScore;
  }

  @Override
  public List<Page> pages() {
    return List.of(
        Page.get(ThreadAddress.PATH, visit -> show(visit, new Scope.All())),
        Page.get(
            ThreadAddress.PATH + "/export.pdf",
            visit -> new Shown.Print(show(visit, new Scope.All()), "thread", false)),
        Page.get(ThreadAddress.PATH + "/rules", ThreadPages::rules),
        Page.get(
            ThreadAddress.PATH + "/plans/{plan}",
            visit -> show(visit, new Scope.OfPlan(new PlanId(visit.id("plan"))))),
        Page.get(
            ThreadAddress.PATH + "/units/{unit}",
            visit -> show(visit, new Scope.OfUnit(new UnitId(visit.id("unit"))))));
  }

  private Shown.Sheet show(Visit visit, Scope scope) {
    Card card = visit.needed(readScore.read(visit.actor(), scope));
    Words words = visit.words();
    ThreadAddress address = new ThreadAddress(visit);
    String title = title(words, card, scope);
    List<LinkView> path = scope instanceof Scope.All ? List.of() : List.of(address.home());
    ThreadView view =
        new ThreadView(
            path,
            title,
            text(card.score().points()),
            words.get(
                "thread.when",
                card.seen().whole().plans().size(),
                card.seen().whole().elements().size(),
                visit.time(visit.now())),
            card.score().threads().stream().map(it -> bar(words, it)).toList(),
            trend(words, card),
            card.months().stream().map(ThreadPages::month).toList(),
            card.score().threads().stream()
                .flatMap(it -> it.rules().stream())
                .filter(RuleScore::counts)
                .map(it -> rule(visit, scope, it))
                .toList(),
            FirstGaps.of(visit, scope, card),
            new LinkView(
                words.get("thread.gaps.all"), address.at("/gaps" + FirstGaps.query(scope)), false),
            parts(visit, card),
            address.ways(),
            scope instanceof Scope.All ? address.print("") : Optional.empty());
    return new Shown.Sheet(200, "thread", title, view);
  }

  private static String title(Words words, Card card, Scope scope) {
    return switch (scope) {
      case Scope.All all -> words.get("thread.title");
      case Scope.OfPlan(var plan) ->
          words.get("thread.of", card.seen().whole().plan(plan).orElseThrow().title());
      case Scope.OfUnit(var unit) ->
          words.get("thread.of", card.seen().whole().unit(unit).orElseThrow().name());
    };
  }

  private static Optional<String> text(OptionalInt points) {
    return points.isPresent() ? Optional.of(String.valueOf(points.getAsInt())) : Optional.empty();
  }

  private static Optional<Integer> number(OptionalInt points) {
    return points.isPresent() ? Optional.of(points.getAsInt()) : Optional.empty();
  }

  private static BarView bar(Words words, ThreadScore thread) {
    return new BarView(
        words.get("thread.kind." + thread.thread().id()),
        number(thread.points()),
        said(words, thread.points()));
  }

  private static String said(Words words, OptionalInt points) {
    return points.isPresent()
        ? words.get("thread.points", points.getAsInt())
        : words.get("thread.nothing");
  }

  private static Optional<SparkView> trend(Words words, Card card) {
    IndicatorValues values =
        new IndicatorValues(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            card.months().stream()
                .map(
                    it ->
                        new Reading(
                            it.month(),
                            Optional.of(BigDecimal.valueOf(it.points())),
                            Optional.empty(),
                            Optional.empty()))
                .toList(),
            List.of());
    return new LineChart(LineChart.Frame.SMALL, words::number)
        .of(values)
        .map(it -> new SparkView(it, words.get("thread.trend")));
  }

  private static MonthView month(MonthScore month) {
    return new MonthView(
        month.month().toString().substring(0, "2026-11".length()),
        String.valueOf(month.points()),
        String.valueOf(month.gaps()));
  }

  private static RuleView rule(Visit visit, Scope scope, RuleScore score) {
    Words words = visit.words();
    return new RuleView(
        words.get("thread.kind." + score.rule().thread().id()),
        words.get("rule." + score.rule().id()),
        String.valueOf(score.rule().weight()),
        String.valueOf(score.about()),
        String.valueOf(score.open().size()),
        String.valueOf(score.accepted()),
        words.get("thread.percent", (int) Math.floor(score.share() * 100 + 1e-9)),
        FirstGaps.points(words, score.open().stream().mapToDouble(Gap::points).sum()),
        FirstGaps.listed(visit, scope, score.rule()));
  }

  private static List<PartsView> parts(Visit visit, Card card) {
    List<PartsView> parts = new ArrayList<>();
    Words words = visit.words();
    ThreadAddress address = new ThreadAddress(visit);
    if (!card.plans().isEmpty()) {
      parts.add(
          new PartsView(
              "plans",
              words.get("thread.plans"),
              words.get("thread.plan"),
              card.plans().stream()
                  .map(
                      it ->
                          part(
                              words,
                              new LinkView(
                                  it.of().title(), address.at("/plans/" + it.of().id()), false),
                              it))
                  .toList()));
    }
    if (!card.units().isEmpty()) {
      parts.add(
          new PartsView(
              "units",
              words.get("thread.units"),
              words.get("thread.unit"),
              card.units().stream()
                  .map(
                      it ->
                          part(
                              words,
                              new LinkView(
                                  it.of().name(), address.at("/units/" + it.of().id()), false),
                              it))
                  .toList()));
    }
    return parts;
  }

  private static PartView part(Words words, LinkView link, Part<?> part) {
    return new PartView(link, number(part.points()), said(words, part.points()), part.gaps());
  }

  private static Shown rules(Visit visit) {
    Words words = visit.words();
    RulesView view =
        new RulesView(
            List.of(new ThreadAddress(visit).home()),
            words.get("thread.rules"),
            Arrays.stream(ThreadKind.values())
                .map(
                    kind ->
                        new RulesView.KindView(
                            words.get("thread.kind." + kind.id()),
                            words.get("thread.kind." + kind.id() + ".text"),
                            String.valueOf(kind.weight()),
                            Arrays.stream(Rule.values())
                                .filter(it -> it.thread() == kind)
                                .map(
                                    it ->
                                        new RulesView.RuleView(
                                            words.get("rule." + it.id()),
                                            words.get("rule." + it.id() + ".text"),
                                            String.valueOf(it.weight())))
                                .toList()))
                .toList());
    return Shown.sheet("thread-rules", view.title(), view);
  }
}
