package no.planverk.adapters.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.adapters.publication.view.ChapterView;
import no.planverk.adapters.publication.view.ChapterView.EntryView;
import no.planverk.adapters.publication.view.ContentsView;
import no.planverk.adapters.publication.view.LinkView;
import no.planverk.adapters.publication.view.Wording;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.publication.PublishedElement;
import no.planverk.domain.publication.PublishedSection;

/** Lays out where the chapters of a long text are, and how to go from one to the next. */
record ChapterSheet(Wording words, ChapterAddresses addresses) {
  static String anchor(PublishedSection section) {
    return "s-" + section.id();
  }

  /**
   * The sections as a list of contents.
   *
   * @param page on which they stand, or nothing for this one
   */
  static List<ContentsView> contents(List<PublishedSection> sections, String page) {
    return sections.stream()
        .map(
            it ->
                new ContentsView(
                    it.title(), anchor(it), page + "#" + anchor(it), contents(it.sections(), page)))
        .toList();
  }

  /** The chapters as a list of contents. */
  List<ContentsView> contents() {
    return addresses.chapters().all().stream()
        .map(it -> new ContentsView(title(it), anchor(it), addresses.of(it), List.of()))
        .toList();
  }

  List<ChapterView> all() {
    return addresses.chapters().all().stream().map(this::view).toList();
  }

  private ChapterView view(Chapters.Chapter chapter) {
    String page = addresses.of(chapter);
    return new ChapterView(
        anchor(chapter),
        title(chapter),
        page,
        counts(chapter.elements()),
        chapter.section().stream().flatMap(it -> flat(contents(it.sections(), page))).toList(),
        chapter.elements().stream().map(it -> entry(it, page)).toList());
  }

  private static Stream<ContentsView> flat(List<ContentsView> sections) {
    return sections.stream().flatMap(it -> Stream.concat(Stream.of(it), flat(it.under())));
  }

  private static EntryView entry(PublishedElement element, String page) {
    String anchor = Signposts.anchor(element.placement());
    return new EntryView(
        anchor,
        element.element().toString(),
        element.kind().id(),
        element.number().orElse(""),
        element.title(),
        page + "#" + anchor);
  }

  /** {@code 3 mål, 12 tiltak}. */
  private String counts(List<PublishedElement> elements) {
    Map<ElementKind, Long> counts =
        elements.stream()
            .collect(
                Collectors.groupingBy(PublishedElement::kind, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .map(it -> it.getValue() + " " + kinds(it.getKey(), it.getValue()).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  private String kinds(ElementKind kind, long count) {
    return count == 1 ? words.kind(kind) : words.kinds(kind);
  }

  String title(Chapters.Chapter chapter) {
    return chapter.section().map(PublishedSection::title).orElseGet(() -> words.get("plan.rest"));
  }

  private static String anchor(Chapters.Chapter chapter) {
    return chapter.section().map(ChapterSheet::anchor).orElse("rest");
  }

  /** From a chapter to the one before, the whole plan and the one after. */
  List<LinkView> turns(Chapters.Chapter chapter) {
    List<LinkView> turns = new ArrayList<>();
    turn("chapter.before", chapter.number() - 1).ifPresent(turns::add);
    turns.add(LinkView.to(words.get("chapter.index"), addresses.page()));
    turn("chapter.after", chapter.number() + 1).ifPresent(turns::add);
    return turns;
  }

  private Optional<LinkView> turn(String key, int number) {
    return addresses
        .chapters()
        .find(number)
        .map(it -> LinkView.to(words.get(key, title(it)), addresses.of(it)));
  }
}
