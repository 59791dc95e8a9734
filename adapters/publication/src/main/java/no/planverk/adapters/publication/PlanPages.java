package no.planverk.adapters.publication;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.adapters.publication.view.BannerView;
import no.planverk.adapters.publication.view.HeadView;
import no.planverk.adapters.publication.view.LinkView;
import no.planverk.adapters.publication.view.ShellView;
import no.planverk.adapters.publication.view.Wording;
import no.planverk.domain.publication.PlanAddress;
import no.planverk.domain.publication.PublicFacts;
import no.planverk.domain.publication.Publication;
import no.planverk.domain.publication.PublishedText;
import no.planverk.domain.publication.Series;

/** Makes the pages of one plan: the version in force, earlier versions, the text in hearing. */
final class PlanPages {
  private final Library library;
  private final Templates templates;
  private final TextFinder texts;
  private final PaperFiles papers;

  PlanPages(Library library, Templates templates, TextFinder texts, PaperFiles papers) {
    this.library = library;
    this.templates = templates;
    this.texts = texts;
    this.papers = papers;
  }

  Outcome show(Site site, PublicAddress.TextPage page) {
    return texts.find(site, page, "", (open, shown) -> page(site, open, shown));
  }

  private Outcome page(Site site, PlanAddress.Open open, Publication shown) {
    Optional<PublishedText> text = library.text(site.tenant(), shown);
    Wording words = site.words(shown.facts().language());
    List<BannerView> banners = new Banners(site, words, open, shown).all();
    String title = shown.facts().title().replaceAll("\\s+", " ");
    boolean proposed = shown.series() == Series.HEARD;
    ShellView shell =
        site.shell(
            new HeadView(
                proposed ? site.words().get("proposal.title", title) : title,
                description(site, shown),
                true,
                Optional.of(proposed ? site.text(shown) : site.plan(open.slug())),
                LinkView.to(words.get("feed.plan"), site.feed(open.slug())),
                Optional.of(site.described(site.plan(open.slug()))),
                List.of(new Linked(site).plan(open, shown))),
            List.of(site.frontCrumb(), site.overviewCrumb(), LinkView.here(title)));
    return PublicSite.shown(
        templates.page(
            "plan",
            site,
            shell,
            new PlanSheet(site, words, open, shown, text, Provenance.of(library, site, shown))
                .view(banners, papers.link(site, open, shown, text))));
  }

  /** What the plan is, in a sentence or two, as search engines show it. */
  private static Optional<String> description(Site site, Publication shown) {
    Wording words = site.words();
    PublicFacts facts = shown.facts();
    String text =
        Stream.of(
                facts.subtitle(),
                words.type(facts.type()),
                facts.period().map(words::period),
                facts.decision().map(it -> words.get("card.adopted", words.date(it.date()))))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(". "));
    return Optional.of(text).filter(it -> !it.isEmpty());
  }
}
