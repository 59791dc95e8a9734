package no.planverk.application.interchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.application.port.PlanDocument.ElementPart;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.element.Element;
import no.planverk.domain.element.Placement;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.plan.Section;

/** What a plan's text was before the next version came, so that identities live on. */
final class EarlierText {
  private final Manuscript text;
  private final Map<String, Placement> byKey = new HashMap<>();
  private final Map<String, SectionId> byTitles = new HashMap<>();

  EarlierText(Manuscript text) {
    this.text = text;
    for (Placement placement : text.placements()) {
      placement.key().ifPresent(key -> byKey.put(key, placement));
    }
    gather(text.topSections(), "");
  }

  static EarlierText none() {
    return new EarlierText(Manuscript.empty());
  }

  private void gather(List<Section> sections, String titlesAbove) {
    for (Section section : sections) {
      String titles = titlesAbove + "\n" + section.title().value();
      byTitles.putIfAbsent(titles, section.id());
      gather(text.sectionsUnder(section.id()), titles);
    }
  }

  /** Where the element of that key and kind stood. */
  Optional<Placement> placement(ElementPart part) {
    return Optional.ofNullable(byKey.get(part.key()))
        .filter(it -> text.shown(it).kind() == part.kind());
  }

  /** The element of that key and kind, if it was worded in this plan. */
  Optional<Element> element(ElementPart part) {
    return placement(part).filter(it -> text.shown(it).source().equals(it.plan())).map(text::shown);
  }

  Optional<Element> word(ElementKind kind, Title title) {
    return text.shortForms().stream()
        .map(text::shown)
        .filter(it -> it.kind() == kind && it.title().equals(title))
        .findFirst();
  }

  /** The section under those titles; each is taken once. */
  Optional<SectionId> section(String titles) {
    return Optional.ofNullable(byTitles.remove(titles));
  }
}
