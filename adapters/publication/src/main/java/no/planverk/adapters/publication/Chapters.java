package no.planverk.adapters.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.publication.PublishedElement;
import no.planverk.domain.publication.PublishedSection;
import no.planverk.domain.publication.PublishedText;

/** The chapters of a text that is too long for one page: its sections, then what stands in none. */
final class Chapters {
  private static final int MOST_ELEMENTS = 500;
  private static final int MOST_BYTES = 300 * 1024;

  private final List<Chapter> all = new ArrayList<>();
  private final Map<PlacementId, Integer> places = new HashMap<>();

  /** A chapter has a section, or the elements that stand in none. */
  record Chapter(int number, Optional<PublishedSection> section, List<PublishedElement> elements) {}

  Chapters(PublishedText text) {
    text.sections().forEach(it -> add(Optional.of(it), elements(it)));
    if (!text.rest().isEmpty()) {
      add(Optional.empty(), text.rest());
    }
  }

  /** Whether a text whose page has so many bytes is better read by chapter. */
  static boolean split(PublishedText text, int bytes) {
    boolean several = text.sections().size() + (text.rest().isEmpty() ? 0 : 1) > 1;
    return several && (bytes > MOST_BYTES || text.allElements().count() > MOST_ELEMENTS);
  }

  private void add(Optional<PublishedSection> section, List<PublishedElement> top) {
    int number = all.size() + 1;
    List<PublishedElement> elements = top.stream().flatMap(PublishedElement::withAllUnder).toList();
    elements.forEach(it -> places.put(it.placement(), number));
    all.add(new Chapter(number, section, elements));
  }

  private static List<PublishedElement> elements(PublishedSection section) {
    return Stream.concat(
            section.blocks().stream()
                .filter(PublishedSection.Shown.class::isInstance)
                .map(it -> ((PublishedSection.Shown) it).element()),
            section.sections().stream().flatMap(it -> elements(it).stream()))
        .toList();
  }

  List<Chapter> all() {
    return all;
  }

  Optional<Chapter> find(int number) {
    return all.stream().filter(it -> it.number() == number).findFirst();
  }

  /** The number of the chapter in which an element stands; empty for what stands before them. */
  Optional<Integer> of(PlacementId placement) {
    return Optional.ofNullable(places.get(placement));
  }
}
