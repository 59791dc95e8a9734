package no.planverk.adapters.documents;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.Band;
import no.planverk.domain.catalogue.Cost;
import no.planverk.domain.catalogue.CostKind;
import no.planverk.domain.catalogue.Currency;
import no.planverk.domain.catalogue.Decimal;
import no.planverk.domain.catalogue.Direction;
import no.planverk.domain.catalogue.Funding;
import no.planverk.domain.catalogue.IndicatorValues;
import no.planverk.domain.catalogue.Reading;
import no.planverk.domain.catalogue.YearValue;
import no.planverk.domain.catalogue.Years;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.sdg.SdgTag;

/** Reads the members that elements have in plan documents and in public documents alike. */
final class ElementFields {
  private ElementFields() {}

  static List<SdgTag> sdg(Fields fields) {
    return fields.objects(
        "sdg",
        tag -> {
          Optional<String> reason = tag.text("reason");
          return tag.requiredParsed("id", FaultCode.INVALID_SDG, id -> SdgTag.of(id, reason));
        },
        "id",
        "reason");
  }

  static List<Cost> costs(Fields fields) {
    return fields.objects(
        "costs", ElementFields::cost, "year", "amount", "currency", "kind", "priceYear", "funding");
  }

  private static Optional<Cost> cost(Fields cost) {
    Optional<Integer> year = year(cost, cost.required("year"));
    Optional<BigDecimal> amount =
        cost.requiredParsed("amount", FaultCode.INVALID_NUMBER, Decimal::parse);
    Optional<Currency> currency = cost.parsed("currency", FaultCode.NOT_IN_TABLE, Currency::of);
    Optional<CostKind> kind = cost.parsed("kind", FaultCode.NOT_IN_TABLE, CostKind::of);
    Optional<Integer> priceYear = year(cost, cost.entry("priceYear"));
    Optional<Funding> funding = cost.parsed("funding", FaultCode.NOT_IN_TABLE, Funding::of);
    return year.isPresent() && amount.isPresent()
        ? Optional.of(new Cost(year.get(), amount.get(), currency, kind, priceYear, funding))
        : Optional.empty();
  }

  static IndicatorValues indicator(Fields fields) {
    return new IndicatorValues(
        fields.text("unit"),
        fields.parsed("direction", FaultCode.NOT_IN_TABLE, Direction::of),
        fields.object("baseline", "year", "value").flatMap(ElementFields::yearValue),
        fields.objects("targets", ElementFields::yearValue, "year", "value"),
        fields.objects("readings", ElementFields::reading, "date", "value", "source", "note"),
        fields.objects("bands", ElementFields::band, "status", "from", "to"));
  }

  private static Optional<YearValue> yearValue(Fields point) {
    Optional<Integer> year = year(point, point.required("year"));
    Optional<BigDecimal> value =
        point.requiredParsed("value", FaultCode.INVALID_NUMBER, Decimal::parse);
    return year.isPresent() && value.isPresent()
        ? Optional.of(new YearValue(year.get(), value.get()))
        : Optional.empty();
  }

  private static Optional<Reading> reading(Fields reading) {
    Optional<LocalDate> date =
        reading.requiredParsed("date", FaultCode.INVALID_DATE, ElementFields::day);
    Optional<BigDecimal> value = reading.parsed("value", FaultCode.INVALID_NUMBER, Decimal::parse);
    Optional<String> source = reading.text("source");
    Optional<String> note = reading.text("note");
    return date.map(it -> new Reading(it, value, source, note));
  }

  private static Optional<Band> band(Fields band) {
    Optional<BigDecimal> from = band.parsed("from", FaultCode.INVALID_NUMBER, Decimal::parse);
    Optional<BigDecimal> to = band.parsed("to", FaultCode.INVALID_NUMBER, Decimal::parse);
    return band.requiredText("status").map(it -> new Band(it, from, to));
  }

  /** A year that is an integer in the range of years. */
  static Optional<Integer> year(Fields fields, Optional<Entry> entry) {
    Optional<Integer> year = entry.flatMap(Entry::integer);
    try {
      return year.map(Years::check);
    } catch (InvalidValue e) {
      entry.ifPresent(
          it ->
              fields.faults().add(it.pointer(), FaultCode.INVALID_YEAR, year.orElse(0).toString()));
      return Optional.empty();
    }
  }

  /** A day that exists, written 2026-12-31. */
  static LocalDate day(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      Years.check(day.getYear());
      return day;
    } catch (DateTimeParseException e) {
      throw new InvalidValue("a day is written 2026-12-31");
    }
  }
}
