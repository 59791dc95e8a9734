package no.planverk.adapters.workspace;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.planverk.adapters.workspace.view.LinkView;
import no.planverk.adapters.workspace.view.SdgCoverageView;
import no.planverk.adapters.workspace.view.SdgCoverageView.MarkView;
import no.planverk.adapters.workspace.view.SdgCoverageView.RowView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.redthread.SeeAll;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.redthread.PlanSystem;
import no.planverk.domain.redthread.SdgCoverage;
import no.planverk.domain.redthread.SdgCoverage.Mark;
import no.planverk.domain.sdg.SdgGoal;

/** What the municipality does for the UN's goals, and which marks are no more than marks. */
public final class SdgPages implements PageGroup {
  private static final String PATH = ThreadAddress.PATH + "/sdg";

  private final SeeAll seeAll;

  public SdgPages(SeeAll seeAll) {
    this.seeAll = seeAll;
  }

  @Override
  public List<Page> pages() {
    return List.of(
        Page.get(PATH, this::list),
        Page.get(PATH + "/export.pdf", visit -> new Shown.Print(list(visit), "sdg", true)),
        Page.get(PATH + "/{goal}", this::one));
  }

  private Shown.Sheet list(Visit visit) {
    PlanSystem plans = visit.needed(seeAll.see(visit.actor()));
    Words words = visit.words();
    List<SdgCoverage> all =
        Arrays.stream(SdgGoal.values()).map(it -> SdgCoverage.of(plans, it)).toList();
    int most = all.stream().mapToInt(it -> it.marks().size()).max().orElse(1);
    SdgCoverageView view =
        new SdgCoverageView(
            List.of(new ThreadAddress(visit).home()),
            words.get("thread.sdg"),
            words.get("thread.sdg.lead"),
            all.stream().map(it -> row(visit, it, Math.max(1, most))).toList(),
            List.of(),
            List.of(),
            List.of(),
            new ThreadAddress(visit).print("/sdg"));
    return new Shown.Sheet(200, "sdg-coverage", view.title(), view);
  }

  private static RowView row(Visit visit, SdgCoverage coverage, int most) {
    Words words = visit.words();
    long carried = coverage.marks().stream().filter(Mark::isCarried).count();
    return new RowView(
        String.valueOf(coverage.goal().number()),
        coverage.goal().title(words.language()),
        visit.at(PATH + "/" + coverage.goal().number()),
        String.valueOf(coverage.plans().size()),
        String.valueOf(coverage.marks().size()),
        String.valueOf(carried),
        String.valueOf(coverage.actions()),
        MoneyWording.of(words, coverage.money()),
        String.valueOf(coverage.targets().size()),
        String.valueOf(200 * coverage.marks().size() / most),
        String.valueOf(200 * carried / most));
  }

  private Shown one(Visit visit) {
    SdgGoal goal;
    try {
      goal = SdgGoal.of(visit.segment("goal"));
    } catch (InvalidValue none) {
      throw new Turned(404, "not-found");
    }
    PlanSystem plans = visit.needed(seeAll.see(visit.actor()));
    SdgCoverage coverage = SdgCoverage.of(plans, goal);
    Words words = visit.words();
    ThreadAddress address = new ThreadAddress(visit);
    SdgCoverageView view =
        new SdgCoverageView(
            List.of(address.home(), new LinkView(words.get("thread.sdg"), visit.at(PATH), false)),
            goal.number() + " " + goal.title(words.language()),
            words.get("thread.sdg.one"),
            List.of(),
            coverage.plans().stream()
                .map(it -> new LinkView(it.title(), new PlanAddress(visit, it.id()).at(""), false))
                .toList(),
            coverage.marks().stream().map(it -> mark(words, address, plans, it)).toList(),
            targets(coverage.targets()),
            Optional.empty());
    return Shown.sheet("sdg-coverage", view.title(), view);
  }

  private static List<String> targets(Map<String, Integer> targets) {
    return targets.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(it -> it.getKey() + " (" + it.getValue() + ")")
        .toList();
  }

  private static MarkView mark(Words words, ThreadAddress address, PlanSystem plans, Mark mark) {
    return new MarkView(
        address.element(mark.element()),
        words.kind(mark.element().kind()),
        plans.plansOf(mark.element().id()).stream()
            .flatMap(it -> plans.plan(it).stream())
            .map(it -> it.title())
            .collect(Collectors.joining("; ")),
        mark.target().map(it -> it.id()).orElse(""),
        mark.reasoned(),
        mark.acted(),
        mark.measured());
  }
}
