package no.planverk.adapters.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.planverk.adapters.publication.view.LinkView;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.publication.Citation;
import no.planverk.domain.publication.PlanAddress;
import no.planverk.domain.publication.PublicThread;
import no.planverk.domain.publication.Publication;
import no.planverk.domain.publication.PublishedElement;

/** Where the elements of a page come from, and which plans have fetched them from it. */
final class Provenance {
  private final Map<ElementId, LinkView> sources = new HashMap<>();
  private final Map<ElementId, List<LinkView>> followers = new HashMap<>();

  private final Map<ElementId, LinkView> threads = new HashMap<>();
  private final List<LinkView> below;

  private Provenance(List<LinkView> below) {
    this.below = below;
  }

  /** Of a text that is not published. */
  static Provenance none() {
    return new Provenance(List.of());
  }

  /**
   * @param thread where it is not too long to be read for one page
   */
  static Provenance of(
      Library library, Site site, Publication shown, Optional<PublicThread> thread) {
    Provenance provenance =
        new Provenance(thread.map(it -> below(site, shown.plan(), it)).orElse(List.of()));
    List<Citation> citations = library.citations(site.tenant());
    List<Citation> mine =
        citations.stream().filter(it -> it.publication().equals(shown.id())).toList();
    List<Citation> others =
        citations.stream().filter(it -> it.source().equals(shown.plan())).toList();
    if (mine.isEmpty() && others.isEmpty()) {
      return provenance;
    }
    Map<PlanId, PlanAddress.Open> open =
        site.plans().stream()
            .filter(it -> it.current().isPresent())
            .collect(
                Collectors.toMap(
                    it -> it.current().orElseThrow().plan(), Function.identity(), (a, b) -> a));
    Places places = new Places(library, site, open);
    mine.forEach(
        it ->
            places
                .link(it.source(), it.element())
                .ifPresent(link -> provenance.sources.put(it.element(), link)));
    others.stream()
        .filter(it -> places.isCurrent(it))
        .collect(Collectors.groupingBy(Citation::element))
        .forEach(
            (element, by) ->
                provenance.followers.put(
                    element,
                    by.stream()
                        .flatMap(it -> places.link(it.by(), element).stream())
                        .sorted((a, b) -> a.text().compareTo(b.text()))
                        .toList()));
    provenance.lead(site, provenance.sources.keySet());
    provenance.lead(site, provenance.followers.keySet());
    return provenance;
  }

  private static List<LinkView> below(Site site, PlanId plan, PublicThread thread) {
    return thread.plans().stream()
        .filter(it -> it.above().contains(plan))
        .map(it -> LinkView.to(it.facts().title(), site.plan(it.slug())))
        .toList();
  }

  /** Plans on the web that build on this one. */
  List<LinkView> below() {
    return below;
  }

  private void lead(Site site, Set<ElementId> elements) {
    elements.forEach(
        it -> threads.put(it, LinkView.to(site.words().get("thread.see"), site.element(it))));
  }

  Optional<LinkView> source(ElementId element) {
    return Optional.ofNullable(sources.get(element));
  }

  /** Where the whole thread through an element is shown, if other plans are in it. */
  Optional<LinkView> thread(ElementId element) {
    return Optional.ofNullable(threads.get(element));
  }

  List<LinkView> followers(ElementId element) {
    return followers.getOrDefault(element, List.of());
  }

  /** Where elements stand on other plans' pages. */
  private record Places(
      Library library,
      Site site,
      Map<PlanId, PlanAddress.Open> open,
      Map<PlanId, Map<ElementId, String>> anchors) {
    Places(Library library, Site site, Map<PlanId, PlanAddress.Open> open) {
      this(library, site, open, new HashMap<>());
    }

    boolean isCurrent(Citation citation) {
      return Optional.ofNullable(open.get(citation.by()))
          .flatMap(PlanAddress.Open::current)
          .map(it -> it.id().equals(citation.publication()))
          .orElse(false);
    }

    Optional<LinkView> link(PlanId plan, ElementId element) {
      return Optional.ofNullable(open.get(plan))
          .map(
              it -> {
                String anchor = anchors(it).get(element);
                return LinkView.to(
                    it.current().orElseThrow().facts().title(),
                    site.plan(it.slug()) + (anchor == null ? "" : "#" + anchor));
              });
    }

    private Map<ElementId, String> anchors(PlanAddress.Open address) {
      Publication current = address.current().orElseThrow();
      return anchors.computeIfAbsent(
          current.plan(),
          any ->
              library.text(site.tenant(), current).stream()
                  .flatMap(it -> it.allElements())
                  .collect(
                      Collectors.toMap(
                          PublishedElement::element,
                          it -> Signposts.anchor(it.placement()),
                          (a, b) -> a)));
    }
  }
}
