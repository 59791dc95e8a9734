package no.planverk.adapters.publication;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.planverk.adapters.publication.view.BannerView;
import no.planverk.adapters.publication.view.BlockView;
import no.planverk.adapters.publication.view.ContentsView;
import no.planverk.adapters.publication.view.ElementView;
import no.planverk.adapters.publication.view.FactView;
import no.planverk.adapters.publication.view.FileView;
import no.planverk.adapters.publication.view.LinkView;
import no.planverk.adapters.publication.view.PlanView;
import no.planverk.adapters.publication.view.ProseView;
import no.planverk.adapters.publication.view.SectionView;
import no.planverk.adapters.publication.view.Wording;
import no.planverk.domain.catalogue.Language;
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
  private final Elements elements;

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
    this.elements = new Elements(words, html, Signposts.in(words, text), provenance, currency());
  }

  /**
   * @param paper where the text is to be had on paper
   */
  PlanView view(List<BannerView> banners, Optional<LinkView> paper) {
    return view(banners, paper, new FactsBox(site, words, open, shown, text).lines());
  }

  /** For paper, whose cover says what stands in banners and tells how the text came to be. */
  PlanView onPaper() {
    return view(List.of(), Optional.empty(), new FactsBox(site, words, open, shown, text).about());
  }

  private PlanView view(List<BannerView> banners, Optional<LinkView> paper, List<FactView> about) {
    PublicFacts facts = shown.facts();
    List<PublishedSection> sections = text.map(PublishedText::sections).orElse(List.of());
    return new PlanView(
        words,
        facts.language().tag(),
        labels(facts.language()),
        facts.title(),
        facts.subtitle(),
        banners,
        paper,
        follow(),
        about,
        Marks.in(words, facts.sdg()),
        contents(sections),
        shown(text.map(PublishedText::words).orElse(List.of())),
        sections.stream().map(it -> section(it, TOP)).toList(),
        elements.under(text.map(PublishedText::rest).orElse(List.of()), TOP + 1),
        files().stream().map(this::file).toList());
  }

  /** A proof is followed by nobody. */
  private Optional<LinkView> follow() {
    return site.proof().isPresent()
        ? Optional.empty()
        : Optional.of(LinkView.to(words.get("follow.plan"), site.follow(open.slug())));
  }

  private List<ElementView> shown(List<PublishedElement> vision) {
    return elements.under(vision, TOP);
  }

  /** The language of our own words, where it is not the text's. */
  private Optional<String> labels(Language language) {
    return language == words.language() ? Optional.empty() : Optional.of(words.tag());
  }

  private static List<ContentsView> contents(List<PublishedSection> sections) {
    return sections.stream()
        .map(it -> new ContentsView(it.title(), anchor(it), contents(it.sections())))
        .toList();
  }

  private SectionView section(PublishedSection section, int level) {
    return new SectionView(
        anchor(section),
        section.title(),
        level,
        section.blocks().stream().map(it -> block(it, level)).toList(),
        section.sections().stream().map(it -> section(it, level + 1)).toList());
  }

  private BlockView block(PublishedSection.Block block, int level) {
    return switch (block) {
      case PublishedSection.Prose prose -> new ProseView(html.under(prose.text(), level));
      case PublishedSection.Shown element -> elements.view(element.element(), level + 1);
    };
  }

  private static String anchor(PublishedSection section) {
    return "s-" + section.id();
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
