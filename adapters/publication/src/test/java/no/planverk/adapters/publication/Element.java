package no.planverk.adapters.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.planverk.domain.catalogue.Cost;
import no.planverk.domain.catalogue.Due;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.IndicatorValues;
import no.planverk.domain.catalogue.MeasureStatus;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.publication.PublishedElement;
import no.planverk.domain.sdg.SdgTag;

/** Builds published elements for tests. */
final class Element {
  private final UUID place = UUID.randomUUID();
  private final UUID id;
  private final ElementKind kind;
  private final String title;
  private Optional<String> number = Optional.empty();
  private Optional<RichText> text = Optional.empty();
  private Optional<String> owner = Optional.empty();
  private Optional<Due> start = Optional.empty();
  private Optional<Due> deadline = Optional.empty();
  private Optional<MeasureStatus> status = Optional.empty();
  private Optional<Integer> priority = Optional.empty();
  private List<SdgTag> sdg = List.of();
  private List<Cost> costs = List.of();
  private IndicatorValues indicator = IndicatorValues.NONE;
  private final List<PlacementId> contributesTo = new ArrayList<>();
  private List<PublishedElement> children = List.of();

  private Element(UUID id, ElementKind kind, String title) {
    this.id = id;
    this.kind = kind;
    this.title = title;
  }

  static Element a(ElementKind kind, String title) {
    return new Element(UUID.randomUUID(), kind, title);
  }

  PlacementId placement() {
    return new PlacementId(place);
  }

  ElementId element() {
    return new ElementId(id);
  }

  /** The same element as another plan shows it that has fetched it. */
  Element fetchedAs(String words) {
    return new Element(id, kind, words);
  }

  Element number(String printed) {
    number = Optional.of(printed);
    return this;
  }

  Element text(String html) {
    text = Optional.of(new RichText(html));
    return this;
  }

  Element owner(String unit) {
    owner = Optional.of(unit);
    return this;
  }

  Element from(String first, String last) {
    start = Optional.of(new Due(first));
    deadline = Optional.of(new Due(last));
    return this;
  }

  Element status(MeasureStatus now, int importance) {
    status = Optional.of(now);
    priority = Optional.of(importance);
    return this;
  }

  Element sdg(SdgTag... tags) {
    sdg = List.of(tags);
    return this;
  }

  Element costs(Cost... yearly) {
    costs = List.of(yearly);
    return this;
  }

  Element indicator(IndicatorValues values) {
    indicator = values;
    return this;
  }

  Element contributesTo(Element other) {
    contributesTo.add(other.placement());
    return this;
  }

  Element under(Element... below) {
    children = List.of(below).stream().map(Element::published).toList();
    return this;
  }

  PublishedElement published() {
    return new PublishedElement(
        placement(),
        element(),
        kind,
        number,
        title,
        text,
        owner,
        sdg,
        start,
        deadline,
        status,
        priority,
        costs,
        indicator,
        contributesTo,
        children);
  }
}
