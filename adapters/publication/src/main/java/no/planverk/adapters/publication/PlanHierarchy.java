package no.planverk.adapters.publication;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.planverk.adapters.publication.view.HierarchyView;
import no.planverk.adapters.publication.view.HierarchyView.LevelView;
import no.planverk.adapters.publication.view.HierarchyView.PlanLineView;
import no.planverk.adapters.publication.view.LinkView;
import no.planverk.domain.catalogue.PlanLevel;
import no.planverk.domain.publication.PublicPlan;
import no.planverk.domain.publication.PublicThread;

/** Which plans build on which, as a picture and as a list by level. */
record PlanHierarchy(Site site, PublicThread thread) {
  private static final int MOST_TAKEN_IN = 30;

  /** Nothing where there are too many plans to take in, and to be read for one page. */
  static Optional<PublicThread> thread(Site site, Remembered<PublicThread> threads) {
    return site.plans().size() <= MOST_TAKEN_IN
        ? Optional.of(threads.of(site.tenant(), site.today()))
        : Optional.empty();
  }

  HierarchyView view() {
    List<PublicPlan> plans = thread.plans();
    List<PublicPlan> drawn = plans.stream().limit(PublicPictures.MOST).toList();
    return new HierarchyView(
        new PublicPictures(site, thread).ofPlans(drawn),
        plans.size() > drawn.size()
            ? Optional.of(site.words().get("thread.left", plans.size() - drawn.size()))
            : Optional.empty(),
        levels(plans));
  }

  private List<LevelView> levels(List<PublicPlan> plans) {
    return Arrays.stream(PlanLevel.values())
        .map(
            level ->
                new LevelView(
                    site.words().get("level." + level.id()),
                    plans.stream().filter(it -> it.level() == level).map(this::line).toList()))
        .filter(it -> !it.plans().isEmpty())
        .toList();
  }

  private PlanLineView line(PublicPlan plan) {
    return new PlanLineView(
        LinkView.to(plan.facts().title(), site.plan(plan.slug())),
        plan.facts().language().tag(),
        thread.plans().stream()
            .filter(it -> plan.above().contains(it.id()))
            .map(it -> LinkView.to(it.facts().title(), site.plan(it.slug())))
            .toList());
  }
}
