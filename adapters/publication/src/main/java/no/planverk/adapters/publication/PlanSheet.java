package no.planverk.adapters.publication;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.planverk.adapters.publication.view.BannerView;
import no.planverk.adapters.publication.view.BlockView;
import no.planverk.adapters.publication.view.FactView;
import no.planverk.adapters.publication.view.FileView;
import no.planverk.adapters.publication.view.LinkView;
import no.planverk.adapters.publication.view.PlanView;
import no.planverk.adapters.publication.view.ProseView;
import no.planverk.adapters.publication.view.SectionView;
import no.planverk.adapters.publication.view.Wording;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.publication.PlanAddress;
import no.planverk.domain.publication.PublicFacts;
import no.planverk.domain.publication.Publication;
import no.planverk.domain.publication.PublishedElement;
import no.planverk.domain.publication.PublishedFile;
import no.planverk.domain.publication.PublishedSection;
import no.planverk.domain.publication.PublishedText;

/** Lays out a published text as a page, in its own order. */
final class PlanSheet {
  private static final int TOP = 2;

  private final Site site;
  private final Wording words;
  private final PlanAddress.Open open;
  private final Publication shown;
  private final Optional<PublishedText> text;
  private final PublicHtml html;
  private final Provenance provenance;

  PlanSheet(
      Site site,
      Wording words,
      PlanAddress.Open open,
      Publication shown,
      Optional<PublishedText> text,
      Provenance provenance) {
    this(
        site,
        words,
        open,
        shown,
        text,
        provenance,
        PublicHtml.onPage(
            site, text.map(PublishedText::files).orElse(List.of()), words.get("table")));
  }

  PlanSheet(
      Site site,
      Wording words,
      PlanAddress.Open open,
      Publication shown,
      Optional<PublishedText> text,
      Provenance provenance,
      PublicHtml html) {
    this.site = site;
    this.words = words;
    this.open = open;
    this.shown = shown;
    this.text = text;
    this.html = html;
    this.provenance = provenance;
  }

  /**
   * The whole on one page.
   *
   * @param paper where the text is to be had on paper
   */
  PlanView view(List<BannerView> banners, Optional<LinkView> paper) {
    return view(banners, paper, List.of());
  }

  private PlanView view(List<BannerView> banners, Optional<LinkView> paper, List<LinkView> turns) {
    return view(
        banners,
        paper,
        new FactsBox(site, words, open, shown, text, provenance.below()).lines(),
        Body.whole(),
        turns);
  }

  /** The whole on one page, of a text that is read by chapter else. */
  PlanView unsplit(List<BannerView> banners, Optional<LinkView> paper, String byChapter) {
    return view(banners, paper, List.of(LinkView.to(words.get("chapter.by-chapter"), byChapter)));
  }

  /** For paper, whose cover says what stands in banners and tells how the text came to be. */
  PlanView onPaper() {
    return view(
        List.of(),
        Optional.empty(),
        new FactsBox(site, words, open, shown, text, provenance.below()).about(),
        Body.whole(),
        List.of());
  }

  /** What is about the plan, and where its chapters are. */
  PlanView index(List<BannerView> banners, Optional<LinkView> paper, ChapterAddresses addresses) {
    return view(
        banners,
        paper,
        new FactsBox(site, words, open, shown, text, provenance.below()).lines(),
        new Body(Optional.of(addresses), Optional.empty()),
        List.of(LinkView.to(words.get("chapter.whole"), addresses.whole())));
  }

  /** One chapter. */
  PlanView chapter(List<BannerView> banners, ChapterAddresses addresses, Chapters.Chapter chapter) {
    return view(
        banners,
        Optional.empty(),
        List.of(),
        new Body(Optional.of(addresses), Optional.of(chapter)),
        new ChapterSheet(words, addresses).turns(chapter));
  }

  /** What of the text stands on the page: all of it, where its chapters are, or one of them. */
  private record Body(Optional<ChapterAddresses> addresses, Optional<Chapters.Chapter> chapter) {
    static Body whole() {
      return new Body(Optional.empty(), Optional.empty());
    }

    boolean isIndex() {
      return addresses.isPresent() && chapter.isEmpty();
    }

    List<PublishedSection> sections(PublishedText text) {
      return addresses.isEmpty()
          ? text.sections()
          : chapter.flatMap(Chapters.Chapter::section).stream().toList();
    }

    List<PublishedElement> rest(PublishedText text) {
      boolean shown =
          addresses.isEmpty() || chapter.filter(it -> it.section().isEmpty()).isPresent();
      return shown ? text.rest() : List.of();
    }

    /** Where an element is, seen from this page. */
    String address(PlacementId placement) {
      String anchor = "#" + Signposts.anchor(placement);
      return addresses.map(it -> it.of(placement, chapter) + anchor).orElse(anchor);
    }
  }

  private PlanView view(
      List<BannerView> banners,
      Optional<LinkView> paper,
      List<FactView> about,
      Body body,
      List<LinkView> turns) {
    PublicFacts facts = shown.facts();
    Elements elements =
        new Elements(words, html, Signposts.in(words, text, body::address), provenance, currency());
    List<PublishedSection> sections = text.map(body::sections).orElse(List.of());
    ChapterSheet chapters = body.addresses().map(it -> new ChapterSheet(words, it)).orElse(null);
    return new PlanView(
        words,
        facts.language().tag(),
        labels(facts.language()),
        facts.title(),
        facts.subtitle(),
        banners,
        paper,
        about.isEmpty() ? Optional.empty() : follow(),
        about,
        about.isEmpty() ? List.of() : Marks.in(words, facts.sdg()),
        body.isIndex() && chapters != null
            ? chapters.contents()
            : ChapterSheet.contents(sections, ""),
        about.isEmpty()
            ? List.of()
            : elements.under(text.map(PublishedText::words).orElse(List.of()), TOP),
        body.isIndex() && chapters != null ? chapters.all() : List.of(),
        sections.stream().map(it -> section(elements, it, TOP)).toList(),
        elements.under(text.map(body::rest).orElse(List.of()), TOP + 1),
        about.isEmpty() ? List.of() : files().stream().map(this::file).toList(),
        turns);
  }

  /** A proof is followed by nobody. */
  private Optional<LinkView> follow() {
    return site.proof().isPresent()
        ? Optional.empty()
        : Optional.of(LinkView.to(words.get("follow.plan"), site.follow(open.slug())));
  }

  /** The language of our own words, where it is not the text's. */
  private Optional<String> labels(Language language) {
    return language == words.language() ? Optional.empty() : Optional.of(words.tag());
  }

  private SectionView section(Elements elements, PublishedSection section, int level) {
    return new SectionView(
        ChapterSheet.anchor(section),
        section.title(),
        level,
        section.blocks().stream().map(it -> block(elements, it, level)).toList(),
        section.sections().stream().map(it -> section(elements, it, level + 1)).toList());
  }

  private BlockView block(Elements elements, PublishedSection.Block block, int level) {
    return switch (block) {
      case PublishedSection.Prose prose -> new ProseView(html.under(prose.text(), level));
      case PublishedSection.Shown element -> elements.view(element.element(), level + 1);
    };
  }

  private List<PublishedFile> files() {
    return text.map(PublishedText::files).orElse(List.of());
  }

  private FileView file(PublishedFile file) {
    String mediaType = file.mediaType();
    String sort = mediaType.substring(mediaType.indexOf('/') + 1);
    return new FileView(
        site.file(file.hash()),
        file.name(),
        sort.length() <= 5 ? sort.toUpperCase(Locale.ROOT) : words.get("file"));
  }

  private String currency() {
    return site.tenant().country().currency();
  }
}
