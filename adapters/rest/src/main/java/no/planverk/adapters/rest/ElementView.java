package no.planverk.adapters.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.planverk.adapters.rest.wire.BandBody;
import no.planverk.adapters.rest.wire.CostBody;
import no.planverk.adapters.rest.wire.ElementBody;
import no.planverk.adapters.rest.wire.PlacementBody;
import no.planverk.adapters.rest.wire.ReadingBody;
import no.planverk.adapters.rest.wire.YearValueBody;
import no.planverk.domain.catalogue.Cost;
import no.planverk.domain.catalogue.Due;
import no.planverk.domain.catalogue.IndicatorValues;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.catalogue.YearValue;
import no.planverk.domain.element.Element;
import no.planverk.domain.element.Placement;
import no.planverk.domain.person.Owner;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.plan.PrintedNumbers;
import org.jspecify.annotations.Nullable;

/** Writes elements and their placements in a plan to the wire. */
final class ElementView {
  private final Manuscript text;
  private final PrintedNumbers numbers;

  ElementView(Manuscript text) {
    this.text = text;
    this.numbers = PrintedNumbers.of(text);
  }

  ElementBody element(Element element) {
    Element.Content content = element.content();
    IndicatorValues indicator = content.indicator();
    List<Placement> placements = text.placementsOf(element.id());
    return new ElementBody(
        element.id().toString(),
        element.kind().id(),
        content.title().value(),
        content.text().map(RichText::html).orElse(null),
        content.internal().map(RichText::html).orElse(null),
        content.owner().map(Owner::name).orElse(null),
        PlanWire.sdg(content.sdg()),
        content.start().map(Due::text).orElse(null),
        content.deadline().map(Due::text).orElse(null),
        content.status().map(it -> it.id()).orElse(null),
        content.priority().orElse(null),
        content.costs().stream().map(ElementView::cost).toList(),
        indicator.unit().orElse(null),
        indicator.direction().map(it -> it.id()).orElse(null),
        indicator.baseline().map(ElementView::point).orElse(null),
        indicator.targets().stream().map(ElementView::point).toList(),
        indicator.readings().stream()
            .map(
                it ->
                    new ReadingBody(
                        it.date().toString(),
                        plain(it.value()),
                        it.source().orElse(null),
                        it.note().orElse(null)))
            .toList(),
        indicator.bands().stream()
            .map(it -> new BandBody(it.status(), plain(it.from()), plain(it.to())))
            .toList(),
        element.source().toString(),
        placements.stream().findFirst().flatMap(it -> numbers.of(it.id())).orElse(null),
        placements.stream().map(this::placement).toList(),
        element.revision());
  }

  PlacementBody placement(Placement placement) {
    List<PlacementId> siblings =
        placement.parent().map(text::placementsUnder).orElseGet(text::topPlacements).stream()
            .map(Placement::id)
            .toList();
    return new PlacementBody(
        placement.id().toString(),
        placement.element().toString(),
        placement.parent().map(PlacementId::toString).orElse(null),
        siblings.indexOf(placement.id()),
        text.depth(placement.id()),
        placement.label().orElse(null),
        numbers.of(placement.id()).orElse(null),
        placement.contributesTo().stream().map(PlacementId::toString).toList(),
        placement.revision());
  }

  private static CostBody cost(Cost cost) {
    return new CostBody(
        cost.year(),
        cost.amount().toPlainString(),
        cost.currency().map(Enum::name).orElse(null),
        cost.kind().map(it -> it.id()).orElse(null),
        cost.priceYear().orElse(null),
        cost.funding().map(it -> it.id()).orElse(null));
  }

  private static YearValueBody point(YearValue point) {
    return new YearValueBody(point.year(), point.value().toPlainString());
  }

  private static @Nullable String plain(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString).orElse(null);
  }
}
