package no.planverk.adapters.publication;

import java.util.List;
import java.util.Optional;
import no.planverk.adapters.publication.view.LinkView;
import no.planverk.adapters.publication.view.OverviewView;
import no.planverk.adapters.publication.view.ShellView;
import no.planverk.adapters.publication.view.Wording;

/** Makes the overview of a municipality's plans, narrowed by filters, fifty plans a page. */
final class OverviewPages {
  private static final int ON_A_PAGE = 50;

  private final Templates templates;

  OverviewPages(Templates templates) {
    this.templates = templates;
  }

  Outcome show(Site site, OverviewFilter filter) {
    List<ListedPlan> plans =
        site.plans().stream().map(ListedPlan::of).flatMap(Optional::stream).toList();
    Wording words = site.words();
    List<ListedPlan> found = plans.stream().filter(it -> it.passes(filter, words)).toList();
    int pages = Math.max(1, (found.size() + ON_A_PAGE - 1) / ON_A_PAGE);
    int page = Math.min(filter.page(), pages);
    OverviewView view =
        new OverviewView(
            site.overview(),
            filter.text(),
            new Choices(site, filter, plans).all(),
            !filter.isEmpty(),
            words.get("overview.count", found.size()),
            found.stream()
                .skip((long) (page - 1) * ON_A_PAGE)
                .limit(ON_A_PAGE)
                .map(new Cards(site)::card)
                .toList(),
            page > 1 ? link(site, filter, page - 1) : Optional.empty(),
            page < pages ? link(site, filter, page + 1) : Optional.empty(),
            words.get("overview.place", page, pages));
    String title = words.get("overview.title");
    ShellView shell =
        site.shell(
            title,
            List.of(site.frontCrumb(), LinkView.here(title)),
            Optional.of(site.overview()),
            filter.text().isEmpty());
    return new Outcome.Shown(
        PublicSite.page(templates.page("overview", site, shell, view)), filter.keepable());
  }

  private static Optional<String> link(Site site, OverviewFilter filter, int page) {
    return Optional.of(site.overview() + filter.page(page).query());
  }
}
