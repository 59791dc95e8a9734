package no.planverk.adapters.publication;

import java.util.List;
import java.util.Optional;
import no.planverk.adapters.publication.view.LinkView;
import no.planverk.adapters.publication.view.ThreadView;
import no.planverk.adapters.publication.view.ThreadView.CellView;
import no.planverk.adapters.publication.view.ThreadView.RowView;
import no.planverk.adapters.publication.view.Wording;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.publication.PublicNode;
import no.planverk.domain.publication.PublicNode.Stand;
import no.planverk.domain.publication.PublicPlan;
import no.planverk.domain.publication.PublicThread;
import no.planverk.domain.publication.Slug;

/** Makes the page of how the plans hang together, and which plans follow up which goals. */
final class ThreadPages {
  private static final int ROWS = 150;

  private final Remembered<PublicThread> threads;
  private final Templates templates;

  ThreadPages(Remembered<PublicThread> threads, Templates templates) {
    this.threads = threads;
    this.templates = templates;
  }

  Outcome show(Site site, Optional<Slug> wanted) {
    PublicThread thread = threads.of(site.tenant(), site.today());
    Wording words = site.words();
    List<PublicPlan> plans = thread.plans();
    List<PublicPlan> withGoals = plans.stream().filter(it -> !goals(thread, it).isEmpty()).toList();
    Optional<PublicPlan> chosen =
        withGoals.stream()
            .filter(it -> wanted.map(it.slug()::equals).orElse(true))
            .findFirst()
            .or(() -> withGoals.stream().findFirst());
    List<PublicNode> goals = chosen.map(it -> goals(thread, it)).orElse(List.of());
    List<PublicPlan> columns =
        plans.stream()
            .filter(it -> goals.stream().anyMatch(goal -> goal.standsIn(it.id())))
            .toList();
    ThreadView view =
        new ThreadView(
            new PlanHierarchy(site, thread).view(),
            withGoals.stream().map(it -> choice(site, it, chosen)).toList(),
            columns.stream()
                .map(it -> LinkView.to(it.facts().title(), site.plan(it.slug())))
                .toList(),
            goals.stream().limit(ROWS).map(it -> row(site, thread, columns, it)).toList(),
            goals.size() > ROWS
                ? Optional.of(words.get("thread.more", ROWS, goals.size()))
                : Optional.empty());
    String title = words.get("thread.title");
    return new Outcome.Shown(
        PublicSite.page(
            templates.page(
                "thread",
                site,
                site.shell(
                    title,
                    List.of(site.frontCrumb(), LinkView.here(title)),
                    Optional.of(site.thread())),
                view)),
        wanted.isEmpty());
  }

  private static List<PublicNode> goals(PublicThread thread, PublicPlan plan) {
    return thread.nodes().stream()
        .filter(it -> it.kind() == ElementKind.GOAL && it.home().equals(plan.id()))
        .toList();
  }

  private static LinkView choice(Site site, PublicPlan plan, Optional<PublicPlan> chosen) {
    return new LinkView(
        plan.facts().title(),
        Optional.of(site.thread() + "?plan=" + plan.slug()),
        chosen.filter(plan::equals).isPresent());
  }

  private static RowView row(
      Site site, PublicThread thread, List<PublicPlan> columns, PublicNode goal) {
    List<PublicNode> measures =
        thread.allBelow(goal).stream().filter(PublicNode::isAction).toList();
    return new RowView(
        LinkView.to(goal.title(), site.element(goal.id())),
        columns.stream().map(it -> cell(site, it, goal, measures)).toList());
  }

  private static CellView cell(
      Site site, PublicPlan plan, PublicNode goal, List<PublicNode> measures) {
    Optional<Stand> stand =
        goal.stands().stream().filter(it -> it.plan().equals(plan.id())).findFirst();
    if (stand.isEmpty()) {
      return new CellView("", "", "");
    }
    long here = measures.stream().filter(it -> it.standsIn(plan.id())).count();
    return new CellView(
        here > 0 ? String.valueOf(here) : "●",
        site.words().get("thread.cell", here),
        site.plan(plan.slug()) + "#" + Signposts.anchor(stand.get().placement()));
  }
}
