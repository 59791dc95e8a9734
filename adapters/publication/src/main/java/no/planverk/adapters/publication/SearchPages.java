package no.planverk.adapters.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.planverk.adapters.publication.view.LinkView;
import no.planverk.adapters.publication.view.SearchView;
import no.planverk.adapters.publication.view.SearchView.HitView;
import no.planverk.adapters.publication.view.SearchView.PieceView;
import no.planverk.adapters.publication.view.Wording;
import no.planverk.application.publishing.SearchPublished.Found;
import no.planverk.application.publishing.SearchPublished.Slice;
import no.planverk.domain.publication.PlanAddress;
import no.planverk.domain.publication.Publication;
import no.planverk.domain.search.Excerpt;
import no.planverk.domain.search.Match;
import no.planverk.domain.search.Passage;
import no.planverk.domain.search.SearchWords;

/** Makes the page of what is found in the texts of the plans, twenty places a page. */
final class SearchPages {
  private static final int ON_A_PAGE = 20;

  private final Library library;
  private final Templates templates;

  SearchPages(Library library, Templates templates) {
    this.library = library;
    this.templates = templates;
  }

  /** A text that is searched: of which plan, and where it is read. */
  private record Searched(ListedPlan plan, Publication publication, String address) {}

  Outcome show(Site site, OverviewFilter filter) {
    Map<UUID, Searched> searched = searched(site);
    Wording words = site.words();
    OverviewFilter narrowing = filter.asking("");
    Found found =
        library.search(
            site.tenant(),
            searched.keySet(),
            SearchWords.of(filter.text()),
            it -> passes(searched, it, narrowing, words),
            new Slice((filter.page() - 1) * ON_A_PAGE, ON_A_PAGE));
    List<Match> all =
        found.matches().stream().filter(it -> passes(searched, it, narrowing, words)).toList();
    int pages = Math.max(1, (all.size() + ON_A_PAGE - 1) / ON_A_PAGE);
    String title = words.get("search.title");
    SearchView view =
        new SearchView(
            title,
            words.get("search.lead"),
            site.search(),
            filter.text(),
            new Choices(site, filter, plans(searched, found.matches())).all(),
            filter.text().isEmpty() ? "" : words.get("search.count", all.size()),
            found.corrected()
                ? Optional.of(words.get("search.corrected", filter.text(), found.words().text()))
                : Optional.empty(),
            found.shown().stream().map(it -> hit(site, searched, it)).toList(),
            filter.page() > 1
                ? Optional.of(site.search() + filter.page(filter.page() - 1).query())
                : Optional.empty(),
            filter.page() < pages
                ? Optional.of(site.search() + filter.page(filter.page() + 1).query())
                : Optional.empty(),
            words.get("overview.place", filter.page(), pages),
            LinkView.to(
                words.get("everywhere.link"),
                site.everywhere() + OverviewFilter.ALL.asking(filter.text()).query()));
    return new Outcome.Shown(
        PublicSite.page(
            templates.page(
                "search",
                site,
                site.shell(
                    title,
                    List.of(site.frontCrumb(), LinkView.here(title)),
                    Optional.of(site.search()),
                    filter.text().isEmpty()),
                view)),
        false);
  }

  /**
   * The texts that stand now and those that are heard; earlier versions are found by their plan.
   */
  private Map<UUID, Searched> searched(Site site) {
    Map<UUID, Searched> searched = new LinkedHashMap<>();
    for (PlanAddress.Open open : site.plans()) {
      ListedPlan.of(open)
          .ifPresent(
              plan -> {
                open.current()
                    .ifPresent(
                        it ->
                            searched.put(it.id(), new Searched(plan, it, site.plan(open.slug()))));
                open.proposal()
                    .ifPresent(
                        it ->
                            searched.put(
                                it.id(), new Searched(plan, it, site.proposal(open.slug()))));
              });
    }
    return searched;
  }

  private static Optional<Searched> of(Map<UUID, Searched> searched, Match match) {
    return Optional.ofNullable(searched.get(match.publication()));
  }

  private static boolean passes(
      Map<UUID, Searched> searched, Match match, OverviewFilter narrowing, Wording words) {
    return of(searched, match).map(it -> it.plan().passes(narrowing, words)).orElse(false);
  }

  private static List<ListedPlan> plans(Map<UUID, Searched> searched, List<Match> matches) {
    Set<ListedPlan> plans = new LinkedHashSet<>();
    matches.forEach(it -> of(searched, it).ifPresent(found -> plans.add(found.plan())));
    return List.copyOf(plans);
  }

  private static HitView hit(Site site, Map<UUID, Searched> searched, Excerpt found) {
    Searched where = of(searched, found.match()).orElseThrow();
    Passage passage = found.passage();
    String plan = where.publication().facts().title();
    boolean heard = !where.address().equals(site.plan(where.plan().slug()));
    return new HitView(
        LinkView.to(passage.title(), where.address() + anchor(passage)),
        where.publication().language().tag(),
        passage.kind() == Passage.Kind.PLAN
            ? ""
            : passage.place().isEmpty() ? plan : plan + " › " + passage.place(),
        heard ? Optional.of(site.words().get("standing.in-hearing")) : Optional.empty(),
        found.excerpt().indexOf(Excerpt.FROM) < 0 ? List.of() : pieces(found.excerpt()));
  }

  static String anchor(Passage passage) {
    return passage
        .subject()
        .map(it -> (passage.kind() == Passage.Kind.SECTION ? "#s-" : "#e-") + it)
        .orElse("");
  }

  /** The excerpt cut where the marks are. */
  static List<PieceView> pieces(String excerpt) {
    List<PieceView> pieces = new ArrayList<>();
    boolean marked = false;
    int from = 0;
    for (int i = 0; i <= excerpt.length(); i++) {
      boolean ends = i == excerpt.length();
      if (ends || excerpt.charAt(i) == Excerpt.FROM || excerpt.charAt(i) == Excerpt.TO) {
        if (i > from) {
          pieces.add(new PieceView(excerpt.substring(from, i), marked));
        }
        marked = !ends && excerpt.charAt(i) == Excerpt.FROM;
        from = i + 1;
      }
    }
    return pieces;
  }
}
