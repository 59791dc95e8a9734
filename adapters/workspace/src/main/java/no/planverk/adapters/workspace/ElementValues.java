package no.planverk.adapters.workspace;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.domain.catalogue.Band;
import no.planverk.domain.catalogue.CostKind;
import no.planverk.domain.catalogue.Currency;
import no.planverk.domain.catalogue.Direction;
import no.planverk.domain.catalogue.Due;
import no.planverk.domain.catalogue.Funding;
import no.planverk.domain.catalogue.IndicatorValues;
import no.planverk.domain.catalogue.MeasureStatus;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.catalogue.YearValue;
import no.planverk.domain.element.Element;
import no.planverk.domain.person.Owner;
import no.planverk.domain.sdg.SdgTag;

/** An element as the fields of its form hold it. */
final class ElementValues {
  private ElementValues() {}

  static Map<String, List<String>> of(Element.Content content) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    values.put("title", List.of(content.title().value()));
    put(values, "text", content.text().map(RichText::html));
    put(values, "internal", content.internal().map(RichText::html));
    put(values, "owner", content.owner().map(Owner::name));
    put(values, "start", content.start().map(Due::text));
    put(values, "deadline", content.deadline().map(Due::text));
    put(values, "status", content.status().map(MeasureStatus::id));
    put(values, "priority", content.priority().map(Object::toString));
    values.put("sdg", content.sdg().stream().map(SdgTag::id).toList());
    values.put("sdg-reason", content.sdg().stream().map(it -> it.reason().orElse("")).toList());
    put(content, values);
    indicator(content.indicator(), values);
    return values;
  }

  private static void put(Element.Content content, Map<String, List<String>> values) {
    var costs = content.costs();
    values.put("cost-year", costs.stream().map(it -> Integer.toString(it.year())).toList());
    values.put("cost-amount", costs.stream().map(it -> it.amount().toPlainString()).toList());
    values.put(
        "cost-currency",
        costs.stream().map(it -> it.currency().map(Currency::name).orElse("")).toList());
    values.put(
        "cost-kind", costs.stream().map(it -> it.kind().map(CostKind::id).orElse("")).toList());
    values.put(
        "cost-price-year",
        costs.stream().map(it -> it.priceYear().map(Object::toString).orElse("")).toList());
    values.put(
        "cost-funding",
        costs.stream().map(it -> it.funding().map(Funding::id).orElse("")).toList());
  }

  private static void indicator(IndicatorValues indicator, Map<String, List<String>> values) {
    put(values, "unit", indicator.unit());
    put(values, "direction", indicator.direction().map(Direction::id));
    put(values, "baseline-year", indicator.baseline().map(it -> Integer.toString(it.year())));
    put(values, "baseline-value", indicator.baseline().map(it -> it.value().toPlainString()));
    List<YearValue> targets = indicator.targets();
    values.put("target-year", targets.stream().map(it -> Integer.toString(it.year())).toList());
    values.put("target-value", targets.stream().map(it -> it.value().toPlainString()).toList());
    var readings = indicator.readings();
    values.put("reading-date", readings.stream().map(it -> it.date().toString()).toList());
    values.put(
        "reading-value",
        readings.stream().map(it -> it.value().map(v -> v.toPlainString()).orElse("")).toList());
    values.put("reading-source", readings.stream().map(it -> it.source().orElse("")).toList());
    values.put("reading-note", readings.stream().map(it -> it.note().orElse("")).toList());
    var bands = indicator.bands();
    values.put("band-status", bands.stream().map(Band::status).toList());
    values.put("band-from", bands.stream().map(it -> plain(it.from())).toList());
    values.put("band-to", bands.stream().map(it -> plain(it.to())).toList());
  }

  private static String plain(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString).orElse("");
  }

  private static void put(Map<String, List<String>> values, String name, Optional<String> value) {
    value.ifPresent(it -> values.put(name, List.of(it)));
  }
}
