package no.planverk.adapters.publication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.planverk.adapters.publication.view.LinkView;
import no.planverk.adapters.publication.view.SdgGoalView;
import no.planverk.adapters.publication.view.SdgGoalView.TaggedView;
import no.planverk.adapters.publication.view.SdgGoalView.TargetView;
import no.planverk.adapters.publication.view.SdgOverviewView;
import no.planverk.adapters.publication.view.SdgOverviewView.RowView;
import no.planverk.adapters.publication.view.SdgOverviewView.SliceView;
import no.planverk.adapters.publication.view.Wording;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.publication.PublicNode;
import no.planverk.domain.publication.PublicPlan;
import no.planverk.domain.publication.PublicThread;
import no.planverk.domain.sdg.SdgGoal;
import no.planverk.domain.sdg.SdgTag;
import no.planverk.domain.sdg.SdgTarget;

/** Makes the pages of what the plans do for the UN's seventeen goals and their targets. */
final class SdgPages {
  private final Remembered<PublicThread> threads;
  private final Templates templates;

  SdgPages(Remembered<PublicThread> threads, Templates templates) {
    this.threads = threads;
    this.templates = templates;
  }

  Outcome show(Site site) {
    PublicThread thread = threads.of(site.tenant(), site.today());
    List<RowView> rows = Arrays.stream(SdgGoal.values()).map(it -> row(site, thread, it)).toList();
    String title = site.words().get("sdg.title");
    return PublicSite.shown(
        templates.page(
            "sdg",
            site,
            site.shell(
                title, List.of(site.frontCrumb(), LinkView.here(title)), Optional.of(site.sdg())),
            new SdgOverviewView(SdgWheel.of(site, rows), rows)));
  }

  /** The wheel alone. */
  List<SliceView> wheel(Site site) {
    PublicThread thread = threads.of(site.tenant(), site.today());
    return SdgWheel.of(
        site, Arrays.stream(SdgGoal.values()).map(it -> row(site, thread, it)).toList());
  }

  private static RowView row(Site site, PublicThread thread, SdgGoal goal) {
    List<PublicNode> marked = thread.nodes().stream().filter(it -> isFor(it.sdg(), goal)).toList();
    Set<PublicNode> carrying = new LinkedHashSet<>(marked);
    marked.forEach(it -> carrying.addAll(thread.allBelow(it)));
    return new RowView(
        goal.number(),
        LinkView.to(goal.title(site.words().language()), site.sdg(goal)),
        plans(thread, goal, marked).size(),
        count(marked, it -> it.kind() == ElementKind.GOAL),
        count(carrying, PublicNode::isAction),
        count(carrying, it -> it.kind() == ElementKind.INDICATOR));
  }

  private static int count(Iterable<PublicNode> nodes, Predicate<PublicNode> which) {
    int count = 0;
    for (PublicNode node : nodes) {
      count += which.test(node) ? 1 : 0;
    }
    return count;
  }

  private static boolean isFor(List<SdgTag> tags, SdgGoal goal) {
    return tags.stream().anyMatch(it -> it.goal() == goal);
  }

  /** The plans that carry the mark themselves or hold an element that does. */
  private static List<PublicPlan> plans(
      PublicThread thread, SdgGoal goal, List<PublicNode> marked) {
    return thread.plans().stream()
        .filter(
            it ->
                isFor(it.facts().sdg(), goal)
                    || marked.stream().anyMatch(node -> node.standsIn(it.id())))
        .toList();
  }

  Outcome show(Site site, SdgGoal goal) {
    PublicThread thread = threads.of(site.tenant(), site.today());
    Wording words = site.words();
    List<PublicNode> marked = thread.nodes().stream().filter(it -> isFor(it.sdg(), goal)).toList();
    List<TargetView> targets = new ArrayList<>();
    targets.add(target(site, thread, words.get("sdg.whole"), marked, goal, Optional.empty()));
    goal.targets()
        .forEach(
            it ->
                targets.add(
                    target(
                        site,
                        thread,
                        words.get("sdg.target", it.id()),
                        marked,
                        goal,
                        Optional.of(it))));
    String title =
        words.get("sdg.goal", String.valueOf(goal.number()), goal.title(words.language()));
    SdgGoalView view =
        new SdgGoalView(
            goal.number(),
            title,
            plans(thread, goal, marked).stream()
                .map(it -> LinkView.to(it.facts().title(), site.plan(it.slug())))
                .toList(),
            targets.stream().filter(it -> !it.elements().isEmpty()).toList(),
            beside(site, goal.number() - 1),
            beside(site, goal.number() + 1));
    return PublicSite.shown(
        templates.page(
            "sdggoal",
            site,
            site.shell(
                title,
                List.of(
                    site.frontCrumb(),
                    LinkView.to(words.get("sdg.title"), site.sdg()),
                    LinkView.here(title)),
                Optional.of(site.sdg(goal))),
            view));
  }

  private static Optional<LinkView> beside(Site site, int number) {
    return Arrays.stream(SdgGoal.values())
        .filter(it -> it.number() == number)
        .findFirst()
        .map(
            it ->
                LinkView.to(
                    site.words()
                        .get("sdg.goal", String.valueOf(number), it.title(site.words().language())),
                    site.sdg(it)));
  }

  private static TargetView target(
      Site site,
      PublicThread thread,
      String name,
      List<PublicNode> marked,
      SdgGoal goal,
      Optional<SdgTarget> target) {
    return new TargetView(
        name,
        marked.stream()
            .flatMap(
                node ->
                    tag(node, goal, target)
                        .map(
                            tag ->
                                new TaggedView(
                                    LinkView.to(node.title(), site.element(node.id())),
                                    site.words().kind(node.kind()),
                                    thread
                                        .plan(node.home())
                                        .map(it -> it.facts().title())
                                        .orElse(""),
                                    tag.reason().orElse(""))))
            .toList());
  }

  private static Stream<SdgTag> tag(PublicNode node, SdgGoal goal, Optional<SdgTarget> target) {
    return node.sdg().stream()
        .filter(it -> it.goal() == goal && it.target().equals(target))
        .limit(1);
  }
}
