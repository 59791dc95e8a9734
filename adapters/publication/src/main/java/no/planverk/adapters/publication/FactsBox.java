package no.planverk.adapters.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.planverk.adapters.publication.view.FactView;
import no.planverk.adapters.publication.view.LinkView;
import no.planverk.adapters.publication.view.Wording;
import no.planverk.domain.catalogue.Decision;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.Theme;
import no.planverk.domain.publication.HeardFact;
import no.planverk.domain.publication.PlanAddress;
import no.planverk.domain.publication.PublicFacts;
import no.planverk.domain.publication.PublicStanding;
import no.planverk.domain.publication.Publication;
import no.planverk.domain.publication.PublishedElement;
import no.planverk.domain.publication.PublishedFile;
import no.planverk.domain.publication.PublishedSection;
import no.planverk.domain.publication.PublishedText;
import no.planverk.domain.publication.Series;

/** What is known of a plan beside its text. */
final class FactsBox {
  private final Site site;
  private final Wording words;
  private final PlanAddress.Open open;
  private final Publication shown;
  private final Optional<PublishedText> text;
  private final List<LinkView> below;
  private final List<FactView> lines = new ArrayList<>();

  FactsBox(
      Site site,
      Wording words,
      PlanAddress.Open open,
      Publication shown,
      Optional<PublishedText> text,
      List<LinkView> below) {
    this.site = site;
    this.words = words;
    this.open = open;
    this.shown = shown;
    this.text = text;
    this.below = below;
  }

  List<FactView> lines() {
    PublicFacts facts = shown.facts();
    add("fact.type", words.type(facts.type()));
    add("fact.standing", Optional.of(standing()));
    add("fact.period", facts.period().map(words::period));
    add("fact.owner", facts.owner());
    add("fact.contents", contents());
    add("fact.themes", themes(facts));
    facts.decision().ifPresent(this::decision);
    add("fact.in-force", facts.inForceFrom().map(words::date));
    add("fact.correction", facts.correctionReason());
    addAll("fact.heard", facts.heard().stream().map(this::heard).map(LinkView::plain).toList());
    addAll("fact.versions", versions());
    addAll("fact.parents", plans(text.map(PublishedText::parents)));
    addAll("fact.children", below);
    addAll("fact.replaces", plans(text.map(PublishedText::replaces)));
    facts.source().flatMap(this::source).ifPresent(it -> addAll("fact.source", List.of(it)));
    addAll("fact.cite", citation());
    return lines;
  }

  /** How the text came to be what it is: heard when, adopted by whom, in force since. */
  List<FactView> story() {
    PublicFacts facts = shown.facts();
    addAll("fact.heard", facts.heard().stream().map(this::heard).map(LinkView::plain).toList());
    facts.decision().ifPresent(this::decision);
    add("fact.in-force", facts.inForceFrom().map(words::date));
    add("fact.correction", facts.correctionReason());
    return lines;
  }

  /** What the text is, beside its story. */
  List<FactView> about() {
    PublicFacts facts = shown.facts();
    add("fact.owner", facts.owner());
    add("fact.contents", contents());
    add("fact.themes", themes(facts));
    addAll("fact.parents", names(text.map(PublishedText::parents)));
    addAll("fact.replaces", names(text.map(PublishedText::replaces)));
    return lines;
  }

  /** {@code 9 mål, 24 tiltak}: what the text holds, in the municipality's own words. */
  private Optional<String> contents() {
    Map<ElementKind, Integer> counts = new EnumMap<>(ElementKind.class);
    text.ifPresent(it -> count(it, counts));
    return Optional.of(
            counts.entrySet().stream()
                .map(
                    it ->
                        it.getValue()
                            + " "
                            + (it.getValue() == 1
                                ? words.kind(it.getKey())
                                : words.kinds(it.getKey())))
                .collect(Collectors.joining(", ")))
        .filter(it -> !it.isEmpty());
  }

  private static void count(PublishedText text, Map<ElementKind, Integer> counts) {
    count(text.words(), counts);
    text.sections().forEach(it -> count(it, counts));
    count(text.rest(), counts);
  }

  private static void count(PublishedSection section, Map<ElementKind, Integer> counts) {
    for (PublishedSection.Block block : section.blocks()) {
      if (block instanceof PublishedSection.Shown shown) {
        count(List.of(shown.element()), counts);
      }
    }
    section.sections().forEach(it -> count(it, counts));
  }

  private static void count(List<PublishedElement> elements, Map<ElementKind, Integer> counts) {
    for (PublishedElement element : elements) {
      counts.merge(element.kind(), 1, Integer::sum);
      count(element.children(), counts);
    }
  }

  private String standing() {
    if (site.proof().isPresent()) {
      return words.get("preview.standing");
    }
    String word = words.get("standing." + shown.facts().standing().id());
    return shown.facts().standing() == PublicStanding.IN_HEARING
        ? HearingDays.of(shown).map(it -> it.shortly(words, site.today())).orElse(word)
        : word;
  }

  private void decision(Decision decision) {
    add("fact.body", Optional.of(decision.body()));
    add("fact.date", Optional.of(words.date(decision.date())));
    add("fact.case", decision.caseNumber());
    add("fact.basis", decision.legalBasis());
  }

  private Optional<String> themes(PublicFacts facts) {
    return facts.themes().isEmpty()
        ? Optional.empty()
        : Optional.of(
            String.join(
                ", ",
                facts.themes().stream().map((Theme it) -> it.name(words.language())).toList()));
  }

  private String heard(HeardFact heard) {
    String days =
        words.get(
            "heard.days",
            words.get("stage." + heard.stage().id()),
            words.date(heard.from()),
            words.date(heard.to()));
    return heard
        .statements()
        .map(it -> days + " (" + words.get("heard.statements", it) + ")")
        .orElse(days);
  }

  private List<LinkView> versions() {
    List<LinkView> versions = new ArrayList<>();
    open.publications().stream()
        .filter(it -> it.series() == Series.ADOPTED)
        .map(Publication::number)
        .distinct()
        .sorted(Comparator.reverseOrder())
        .flatMap(number -> open.version(number).stream())
        .forEach(
            it -> {
              versions.add(version(it));
              changes(it).ifPresent(versions::add);
            });
    if (versions.size() < 2 && shown.series() == Series.ADOPTED) {
      return List.of();
    }
    return versions;
  }

  /** To what is other than in the version before it that is published. */
  private Optional<LinkView> changes(Publication version) {
    return open.publications().stream()
        .filter(it -> it.series() == Series.ADOPTED && it.number() < version.number())
        .max(Comparator.comparing(Publication::number))
        .map(
            it ->
                LinkView.to(
                    words.get("changes.link", it.number()),
                    site.changes(open.slug(), it.number(), version.number())));
  }

  /** The words to cite it by, and the address at which this very text stays. */
  private List<LinkView> citation() {
    String title = shown.facts().title().replaceAll("\\s+", " ");
    return switch (shown.series()) {
      case REGISTERED -> List.of();
      case ADOPTED ->
          shown
              .facts()
              .decision()
              .map(
                  it ->
                      cited(
                          words.get(
                              "cite.adopted",
                              site.tenant().name(),
                              title,
                              String.valueOf(shown.number()),
                              words.date(it.date())),
                          site.version(open.slug(), shown.number())))
              .orElse(List.of());
      case HEARD ->
          cited(
              words.get(
                  "cite.heard",
                  site.tenant().name(),
                  title,
                  words.date(
                      LocalDate.ofInstant(shown.publishedAt(), site.tenant().country().zone()))),
              site.proposal(open.slug()));
    };
  }

  private List<LinkView> cited(String text, String address) {
    return List.of(LinkView.plain(text), LinkView.to(site.whole(address), site.whole(address)));
  }

  private LinkView version(Publication version) {
    String what =
        words.get(
            "version.line",
            String.valueOf(version.number()),
            words.get("standing." + version.facts().standing().id()),
            version.facts().decision().map(it -> words.date(it.date())).orElse("–"));
    boolean here = shown.series() == Series.ADOPTED && shown.number() == version.number();
    return here
        ? LinkView.plain(what + " (" + words.get("version.here") + ")")
        : LinkView.to(what, site.version(open.slug(), version.number()));
  }

  private Optional<LinkView> source(String reference) {
    if (reference.startsWith("https://") || reference.startsWith("http://")) {
      return Optional.of(LinkView.to(reference, reference));
    }
    return text.stream()
        .flatMap(it -> it.files().stream())
        .filter(it -> it.key().equals(reference))
        .findFirst()
        .map((PublishedFile it) -> LinkView.to(it.name(), site.file(it.hash())));
  }

  private static List<LinkView> names(Optional<List<String>> names) {
    return names.orElse(List.of()).stream().map(LinkView::plain).toList();
  }

  /** Links to those that are on the web. */
  private List<LinkView> plans(Optional<List<String>> titles) {
    return titles.orElse(List.of()).stream().map(this::plan).toList();
  }

  private LinkView plan(String title) {
    return site.plans().stream()
        .filter(it -> it.current().filter(now -> isCalled(now, title)).isPresent())
        .findFirst()
        .map(it -> LinkView.to(title, site.plan(it.slug())))
        .orElseGet(() -> LinkView.plain(title));
  }

  private static boolean isCalled(Publication publication, String title) {
    return publication.facts().title().replaceAll("\\s+", " ").equals(title);
  }

  private void add(String key, Optional<String> text) {
    text.ifPresent(it -> lines.add(FactView.of(words.get(key), it)));
  }

  private void addAll(String key, List<LinkView> links) {
    if (!links.isEmpty()) {
      lines.add(new FactView(words.get(key), links));
    }
  }
}
