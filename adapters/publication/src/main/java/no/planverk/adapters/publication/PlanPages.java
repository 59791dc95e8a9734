package no.planverk.adapters.publication;

import io.helidon.http.Status;
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

/** Makes the pages of one plan: the version in force, earlier versions, the text in hearing. */
final class PlanPages {
  private final Library library;
  private final Templates templates;
  private final MessagePages messagePages;

  PlanPages(Library library, Templates templates, MessagePages messagePages) {
    this.library = library;
    this.templates = templates;
    this.messagePages = messagePages;
  }

  Outcome show(Site site, PublicAddress.PlanPage page) {
    return switch (library.at(site.tenant(), page.slug())) {
      case PlanAddress.Open open -> current(site, open);
      case PlanAddress.Withdrawn withdrawn -> messagePages.withdrawn(site, withdrawn);
      case PlanAddress.Moved moved -> Outcome.Elsewhere.moved(site.plan(moved.to()));
      case PlanAddress.Unknown() -> messagePages.nothingHere(site);
    };
  }

  Outcome show(Site site, PublicAddress.VersionPage page) {
    return switch (library.at(site.tenant(), page.slug())) {
      case PlanAddress.Open open ->
          open.version(page.number())
              .map(it -> page(site, open, it, site.version(open.slug(), page.number())))
              .orElseGet(() -> messagePages.nothingHere(site));
      case PlanAddress.Withdrawn withdrawn -> messagePages.withdrawn(site, withdrawn);
      case PlanAddress.Moved moved ->
          Outcome.Elsewhere.moved(site.version(moved.to(), page.number()));
      case PlanAddress.Unknown() -> messagePages.nothingHere(site);
    };
  }

  Outcome show(Site site, PublicAddress.ProposalPage page) {
    return switch (library.at(site.tenant(), page.slug())) {
      case PlanAddress.Open open -> proposal(site, open);
      case PlanAddress.Withdrawn withdrawn -> messagePages.withdrawn(site, withdrawn);
      case PlanAddress.Moved moved -> Outcome.Elsewhere.moved(site.proposal(moved.to()));
      case PlanAddress.Unknown() -> messagePages.nothingHere(site);
    };
  }

  private Outcome current(Site site, PlanAddress.Open open) {
    return open.current()
        .map(it -> page(site, open, it, site.plan(open.slug())))
        .orElseGet(() -> elsewhere(site.proposal(open.slug())));
  }

  /** A hearing's address outlives the hearing: then it leads to what came of it. */
  private Outcome proposal(Site site, PlanAddress.Open open) {
    Optional<Publication> heard =
        open.proposal()
            .or(() -> open.current().isPresent() ? Optional.empty() : ListedPlan.lastHeard(open));
    if (heard.isPresent()) {
      return page(site, open, heard.get(), site.proposal(open.slug()));
    }
    return open.current().isPresent()
        ? elsewhere(site.plan(open.slug()))
        : messagePages.nothingHere(site);
  }

  private Outcome page(Site site, PlanAddress.Open open, Publication shown, String address) {
    Optional<PublishedText> text = library.text(site.tenant(), shown);
    Wording words = site.words(shown.facts().language());
    List<BannerView> banners = new Banners(site, words, open, shown).all();
    String title = shown.facts().title().replaceAll("\\s+", " ");
    boolean proposed = address.equals(site.proposal(open.slug()));
    ShellView shell =
        site.shell(
            new HeadView(
                proposed ? site.words().get("proposal.title", title) : title,
                description(site, shown),
                true,
                Optional.of(proposed ? address : site.plan(open.slug())),
                LinkView.to(words.get("feed.plan"), site.feed(open.slug())),
                Optional.of(site.described(site.plan(open.slug()))),
                List.of(new Linked(site).plan(open, shown))),
            List.of(site.frontCrumb(), site.overviewCrumb(), LinkView.here(title)));
    return PublicSite.shown(
        templates.page(
            "plan",
            shell,
            new PlanSheet(site, words, open, shown, text, Provenance.of(library, site, shown))
                .view(banners)));
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

  private static Outcome elsewhere(String to) {
    return new Outcome.Elsewhere(Status.TEMPORARY_REDIRECT_307, to);
  }
}
