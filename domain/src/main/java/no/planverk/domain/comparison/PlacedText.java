package no.planverk.domain.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.publication.PublishedElement;
import no.planverk.domain.publication.PublishedSection;
import no.planverk.domain.publication.PublishedText;

/**
 * A public text laid out flat: sections and elements by their identities, in order, and what stands
 * under what. The plan's own words and its elements without a place stand in parts of their own.
 */
record PlacedText(
    String title,
    Map<Object, Part> sections,
    Map<Object, List<Object>> sectionsUnder,
    Map<Object, PublishedElement> elements,
    Map<Object, List<Object>> elementsUnder) {
  private static final String TOP = "top";

  /** A section, or what stands outside of all. */
  record Part(String title, int level, List<RichText> prose, List<Object> elements) {}

  static PlacedText of(PublishedText text) {
    PlacedText placed =
        new PlacedText(
            text.title(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>());
    placed.loose(ComparedSection.WORDS, text.words());
    text.sections().forEach(it -> placed.add(it, TOP, 1));
    placed.loose(ComparedSection.REST, text.rest());
    return placed;
  }

  private void loose(String name, List<PublishedElement> found) {
    if (!found.isEmpty()) {
      Part part = new Part("", 1, List.of(), new ArrayList<>());
      sections.put(name, part);
      found.forEach(it -> add(it, name, part));
    }
  }

  private void add(PublishedSection section, Object parent, int level) {
    Part part = new Part(section.title(), level, new ArrayList<>(), new ArrayList<>());
    sections.put(section.id(), part);
    sectionsUnder.computeIfAbsent(parent, any -> new ArrayList<>()).add(section.id());
    for (PublishedSection.Block block : section.blocks()) {
      switch (block) {
        case PublishedSection.Prose(RichText text) -> part.prose().add(text);
        case PublishedSection.Shown(PublishedElement element) -> add(element, section.id(), part);
      }
    }
    section.sections().forEach(it -> add(it, section.id(), level + 1));
  }

  /** An element is known by itself; where it stands twice, by its place too. */
  private void add(PublishedElement element, Object parent, Part part) {
    Object id = elements.containsKey(element.element()) ? element.placement() : element.element();
    elements.put(id, element);
    part.elements().add(id);
    elementsUnder.computeIfAbsent(parent, any -> new ArrayList<>()).add(id);
    element.children().forEach(it -> add(it, id, part));
  }
}
