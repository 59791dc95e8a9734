package no.planverk.adapters.publication;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.planverk.adapters.publication.view.ChangesView;
import no.planverk.adapters.publication.view.LinkView;
import no.planverk.adapters.publication.view.Wording;
import no.planverk.domain.comparison.PlanComparison;
import no.planverk.domain.publication.PlanAddress;
import no.planverk.domain.publication.Publication;
import no.planverk.domain.publication.Series;

/** Makes the page of what is other in a version of a plan than in an earlier one. */
final class ChangesPages {
  private final Library library;
  private final Templates templates;
  private final MessagePages messagePages;

  ChangesPages(Library library, Templates templates, MessagePages messagePages) {
    this.library = library;
    this.templates = templates;
    this.messagePages = messagePages;
  }

  Outcome show(Site site, PublicAddress.ChangesPage page) {
    return switch (library.at(site.tenant(), page.slug())) {
      case PlanAddress.Open open -> page(site, open, page);
      case PlanAddress.Withdrawn withdrawn -> messagePages.withdrawn(site, withdrawn);
      case PlanAddress.Moved moved ->
          Outcome.Elsewhere.moved(site.changes(moved.to(), page.before(), page.after()));
      case PlanAddress.Unknown() -> messagePages.nothingHere(site);
    };
  }

  private Outcome page(Site site, PlanAddress.Open open, PublicAddress.ChangesPage page) {
    Optional<Publication> before = open.version(page.before());
    Optional<Publication> after = open.version(page.after());
    Optional<PlanComparison> comparison =
        before.flatMap(was -> after.flatMap(is -> library.changes(site.tenant(), was, is)));
    return comparison
        .map(it -> shown(site, open, before.orElseThrow(), after.orElseThrow(), it))
        .orElseGet(() -> messagePages.nothingHere(site));
  }

  private Outcome shown(
      Site site,
      PlanAddress.Open open,
      Publication before,
      Publication after,
      PlanComparison comparison) {
    Wording words = site.words();
    ChangesSheet sheet = new ChangesSheet(words, comparison);
    List<String> counts = sheet.counts();
    String plan = after.facts().title().replaceAll("\\s+", " ");
    String title = words.get("changes.title", after.number());
    ChangesView view =
        new ChangesView(
            title,
            after.language().tag(),
            words.get(
                comparison.isNone() ? "changes.none" : "changes.lead",
                before.number(),
                after.number()),
            version(site, open, before),
            version(site, open, after),
            counts,
            others(site, open, before, after),
            sheet.sections());
    return PublicSite.shown(
        templates.page(
            "changes",
            site,
            site.shell(
                title + ": " + plan,
                List.of(
                    site.frontCrumb(),
                    site.overviewCrumb(),
                    LinkView.to(plan, site.plan(open.slug())),
                    LinkView.here(title)),
                Optional.of(site.changes(open.slug(), before.number(), after.number())),
                false),
            view));
  }

  private static LinkView version(Site site, PlanAddress.Open open, Publication version) {
    return LinkView.to(
        site.words().get("changes.version", version.number()),
        site.version(open.slug(), version.number()));
  }

  private static List<LinkView> others(
      Site site, PlanAddress.Open open, Publication before, Publication after) {
    return open.publications().stream()
        .filter(it -> it.series() == Series.ADOPTED)
        .map(Publication::number)
        .distinct()
        .filter(it -> it < after.number() && it != before.number())
        .sorted(Comparator.reverseOrder())
        .map(
            it ->
                LinkView.to(
                    site.words().get("changes.since", it),
                    site.changes(open.slug(), it, after.number())))
        .toList();
  }
}
