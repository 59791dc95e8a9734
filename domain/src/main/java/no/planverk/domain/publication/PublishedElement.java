package no.planverk.domain.publication;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.domain.catalogue.Cost;
import no.planverk.domain.catalogue.Due;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.IndicatorValues;
import no.planverk.domain.catalogue.MeasureStatus;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.sdg.SdgTag;

/** An element as it stands in a published text, with its printed number and what is under it. */
public record PublishedElement(
    PlacementId placement,
    ElementId element,
    ElementKind kind,
    Optional<String> number,
    String title,
    Optional<RichText> text,
    Optional<String> owner,
    List<SdgTag> sdg,
    Optional<Due> start,
    Optional<Due> deadline,
    Optional<MeasureStatus> status,
    Optional<Integer> priority,
    List<Cost> costs,
    IndicatorValues indicator,
    List<PlacementId> contributesTo,
    List<PublishedElement> children) {
  public PublishedElement {
    sdg = List.copyOf(sdg);
    costs = List.copyOf(costs);
    contributesTo = List.copyOf(contributesTo);
    children = List.copyOf(children);
  }

  /** This and everything under it, as it reads. */
  public Stream<PublishedElement> withAllUnder() {
    return Stream.concat(
        Stream.of(this), children.stream().flatMap(PublishedElement::withAllUnder));
  }
}
