package no.planverk.adapters.publication;

import io.helidon.http.Status;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.adapters.publication.view.BannerView;
import no.planverk.adapters.publication.view.HeadView;
import no.planverk.adapters.publication.view.LinkView;
import no.planverk.adapters.publication.view.PlanView;
import no.planverk.adapters.publication.view.ShellView;
import no.planverk.adapters.publication.view.Wording;
import no.planverk.domain.publication.PlanAddress;
import no.planverk.domain.publication.PublicFacts;
import no.planverk.domain.publication.PublicThread;
import no.planverk.domain.publication.Publication;
import no.planverk.domain.publication.PublishedText;
import no.planverk.domain.publication.Series;

/** Makes the pages of one plan: the version in force, earlier versions, the text in hearing. */
final class PlanPages {
  private final Library library;
  private final Remembered<PublicThread> threads;
  private final Templates templates;
  private final TextFinder texts;
  private final PaperFiles papers;
  private final MessagePages messagePages;

  PlanPages(
      Library library,
      Remembered<PublicThread> threads,
      Templates templates,
      TextFinder texts,
      PaperFiles papers,
      MessagePages messagePages) {
    this.library = library;
    this.threads = threads;
    this.templates = templates;
    this.texts = texts;
    this.papers = papers;
    this.messagePages = messagePages;
  }

  Outcome show(Site site, PublicAddress.TextPage page) {
    return texts.find(site, page, "", (open, shown) -> new Opened(site, page, open, shown).page());
  }

  /** One chapter of a long text; a shorter one has none. */
  Outcome show(Site site, PublicAddress.ChapterPage page) {
    return texts.find(
        site,
        page.page(),
        "/part/" + page.number(),
        (open, shown) -> new Opened(site, page.page(), open, shown).chapter(page.number()));
  }

  /** A long text on one page. */
  Outcome show(Site site, PublicAddress.WholePage page) {
    return texts.find(
        site,
        page.page(),
        "/whole",
        (open, shown) -> new Opened(site, page.page(), open, shown).whole());
  }

  /** What others show beside a link to a text. */
  Outcome show(Site site, PublicAddress.TextPicture picture) {
    return texts.find(
        site,
        picture.page(),
        "/" + PublicAddress.PICTURE,
        (open, shown) -> {
          PublicFacts facts = shown.facts();
          return PublicFiles.picture(
              site,
              Stream.of(site.words().type(facts.type()), facts.period().map(site.words()::period))
                  .flatMap(Optional::stream)
                  .collect(Collectors.joining(" · ")),
              facts.title().replaceAll("\\s+", " "));
        });
  }

  /** A text that was found, and the address under which it was. */
  private final class Opened {
    private final Site site;
    private final String address;
    private final PlanAddress.Open open;
    private final Publication shown;
    private final Optional<PublishedText> text;
    private final Wording words;
    private final PlanSheet sheet;
    private final List<BannerView> banners;

    Opened(Site site, PublicAddress.TextPage page, PlanAddress.Open open, Publication shown) {
      this.site = site;
      this.address = site.text(page);
      this.open = open;
      this.shown = shown;
      this.text = library.text(site.tenant(), shown);
      this.words = site.words(shown.facts().language());
      this.banners = new Banners(site, words, open, shown).all();
      this.sheet =
          new PlanSheet(
              site,
              words,
              open,
              shown,
              text,
              Provenance.of(library, site, shown, PlanHierarchy.thread(site, threads)));
    }

    Outcome page() {
      byte[] whole = render(sheet.view(banners, paper()));
      return PublicSite.shown(
          split(whole).map(it -> render(sheet.index(banners, paper(), it))).orElse(whole));
    }

    Outcome whole() {
      byte[] whole = render(sheet.unsplit(banners, paper(), address));
      return split(whole).isPresent() ? PublicSite.shown(whole) : back();
    }

    Outcome chapter(int number) {
      Optional<ChapterAddresses> addresses = split(render(sheet.view(banners, paper())));
      if (addresses.isEmpty()) {
        return back();
      }
      return addresses
          .get()
          .chapters()
          .find(number)
          .map(it -> chapter(addresses.get(), it))
          .orElseGet(() -> messagePages.nothingHere(site));
    }

    private Outcome chapter(ChapterAddresses addresses, Chapters.Chapter chapter) {
      String title = new ChapterSheet(words, addresses).title(chapter);
      ShellView shell =
          site.shell(
              new HeadView(
                  title + " – " + title(),
                  Optional.empty(),
                  true,
                  Optional.of(canonical() + "/part/" + chapter.number()),
                  feed(),
                  Optional.empty(),
                  site.text(shown) + "/" + PublicAddress.PICTURE,
                  List.of()),
              List.of(
                  site.frontCrumb(),
                  site.overviewCrumb(),
                  LinkView.to(title(), address),
                  LinkView.here(title)));
      return PublicSite.shown(
          templates.page("plan", site, shell, sheet.chapter(banners, addresses, chapter)));
    }

    private Outcome back() {
      return new Outcome.Elsewhere(Status.TEMPORARY_REDIRECT_307, address);
    }

    private Optional<LinkView> paper() {
      return papers.link(site, open, shown, text);
    }

    private Optional<ChapterAddresses> split(byte[] page) {
      return text.filter(it -> Chapters.split(it, page.length))
          .map(it -> new ChapterAddresses(address, new Chapters(it)));
    }

    private byte[] render(PlanView view) {
      ShellView shell =
          site.shell(
              new HeadView(
                  isProposed() ? site.words().get("proposal.title", title()) : title(),
                  description(site, shown),
                  true,
                  Optional.of(canonical()),
                  feed(),
                  Optional.of(site.described(site.plan(open.slug()))),
                  site.text(shown) + "/" + PublicAddress.PICTURE,
                  List.of(new Linked(site).plan(open, shown))),
              List.of(site.frontCrumb(), site.overviewCrumb(), LinkView.here(title())));
      return templates.page("plan", site, shell, view);
    }

    private String title() {
      return shown.facts().title().replaceAll("\\s+", " ");
    }

    private boolean isProposed() {
      return shown.series() == Series.HEARD;
    }

    private String canonical() {
      return isProposed() ? site.text(shown) : site.plan(open.slug());
    }

    private LinkView feed() {
      return LinkView.to(words.get("feed.plan"), site.feed(open.slug()));
    }
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
