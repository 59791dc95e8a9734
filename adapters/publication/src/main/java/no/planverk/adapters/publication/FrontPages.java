package no.planverk.adapters.publication;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.planverk.adapters.publication.view.FrontView;
import no.planverk.adapters.publication.view.HierarchyView;
import no.planverk.adapters.publication.view.LinkView;
import no.planverk.adapters.publication.view.SdgCountView;
import no.planverk.adapters.publication.view.ThemeCountView;
import no.planverk.adapters.publication.view.Wording;
import no.planverk.domain.catalogue.Theme;
import no.planverk.domain.publication.PublicThread;
import no.planverk.domain.sdg.SdgGoal;

/** Makes a municipality's front page: what is in hearing, what is new, ways into the overview. */
final class FrontPages {
  private static final int NEWEST = 6;
  private static final Comparator<ListedPlan> NEWEST_FIRST =
      Comparator.comparing(ListedPlan::day)
          .thenComparing(it -> it.shown().publishedAt())
          .reversed();

  private final Remembered<PublicThread> threads;
  private final Templates templates;

  FrontPages(Remembered<PublicThread> threads, Templates templates) {
    this.threads = threads;
    this.templates = templates;
  }

  Outcome show(Site site) {
    List<ListedPlan> plans =
        site.plans().stream().map(ListedPlan::of).flatMap(Optional::stream).toList();
    Wording words = site.words();
    String title = words.get("front.title", site.tenant().name());
    FrontView view =
        new FrontView(
            title,
            words.get("front.lead"),
            site.overview(),
            words.get("front.all", plans.size()),
            plans.stream()
                .filter(it -> it.openHearing(site.today()).isPresent())
                .sorted(Comparator.comparing(it -> it.openHearing(site.today()).orElseThrow().to()))
                .map(new Cards(site)::proposal)
                .toList(),
            plans.stream()
                .filter(ListedPlan::isAdopted)
                .sorted(NEWEST_FIRST)
                .limit(NEWEST)
                .map(new Cards(site)::card)
                .toList(),
            hierarchy(site),
            LinkView.to(words.get("front.thread"), site.thread()),
            site.follow(),
            themes(site, plans),
            goals(site, plans));
    return PublicSite.shown(
        templates.page(
            "front", site, site.shell(title, List.of(), Optional.of(site.front())), view));
  }

  /** Nothing where no plan builds on another, or where there are too many to take in. */
  private Optional<HierarchyView> hierarchy(Site site) {
    return PlanHierarchy.thread(site, threads)
        .filter(thread -> thread.plans().stream().anyMatch(it -> !it.above().isEmpty()))
        .map(thread -> new PlanHierarchy(site, thread).view());
  }

  private static List<ThemeCountView> themes(Site site, List<ListedPlan> plans) {
    return Arrays.stream(Theme.values())
        .map(
            theme ->
                new ThemeCountView(
                    theme.name(site.words().language()),
                    site.overview() + "?theme=" + theme.id(),
                    (int) plans.stream().filter(it -> it.facts().themes().contains(theme)).count()))
        .filter(it -> it.plans() > 0)
        .toList();
  }

  private static List<SdgCountView> goals(Site site, List<ListedPlan> plans) {
    return Arrays.stream(SdgGoal.values())
        .map(
            goal ->
                new SdgCountView(
                    goal.number(),
                    goal.title(site.words().language()),
                    site.overview() + "?sdg=" + goal.number(),
                    (int) plans.stream().filter(it -> it.contributesTo(goal)).count()))
        .filter(it -> it.plans() > 0)
        .toList();
  }
}
