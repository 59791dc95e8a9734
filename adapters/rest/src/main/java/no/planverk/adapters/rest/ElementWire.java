package no.planverk.adapters.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.planverk.adapters.rest.wire.BandBody;
import no.planverk.adapters.rest.wire.CostBody;
import no.planverk.adapters.rest.wire.ElementWordsBody;
import no.planverk.adapters.rest.wire.ReadingBody;
import no.planverk.adapters.rest.wire.YearValueBody;
import no.planverk.application.planning.ElementWords;
import no.planverk.application.planning.PlacementWords;
import no.planverk.domain.catalogue.Band;
import no.planverk.domain.catalogue.Cost;
import no.planverk.domain.catalogue.CostKind;
import no.planverk.domain.catalogue.Currency;
import no.planverk.domain.catalogue.Decimal;
import no.planverk.domain.catalogue.Direction;
import no.planverk.domain.catalogue.Due;
import no.planverk.domain.catalogue.Funding;
import no.planverk.domain.catalogue.IndicatorValues;
import no.planverk.domain.catalogue.MeasureStatus;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.Reading;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.catalogue.YearValue;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.Owner;
import no.planverk.domain.sdg.SdgTag;
import org.jspecify.annotations.Nullable;

/** Reads elements from the wire. */
final class ElementWire {
  private ElementWire() {}

  static ElementWords words(ElementWordsBody body, Faulty faulty) {
    Optional<Title> title =
        faulty.required("/title", body.title(), FaultCode.INVALID_TITLE, Title::new);
    Optional<Owner> owner =
        faulty.value("/owner", body.owner(), FaultCode.INVALID_VALUE, Owner::named);
    List<SdgTag> sdg = PlanFactsWire.sdg(body.sdg(), "/sdg", faulty);
    Optional<Due> start = faulty.value("/start", body.start(), FaultCode.INVALID_DUE, Due::new);
    Optional<Due> deadline =
        faulty.value("/deadline", body.deadline(), FaultCode.INVALID_DUE, Due::new);
    Optional<MeasureStatus> status =
        faulty.value("/status", body.status(), FaultCode.NOT_IN_TABLE, MeasureStatus::of);
    Integer priority = body.priority();
    if (priority != null && (priority < 1 || priority > 9)) {
      faulty.add("/priority", FaultCode.NOT_IN_TABLE, priority.toString(), "1–9");
    }
    List<Cost> costs = costs(Faulty.list(body.costs()), faulty);
    IndicatorValues indicator = indicator(body, faulty);
    faulty.check();
    return new ElementWords(
        title.orElseThrow(),
        faulty.text(body.text()),
        faulty.text(body.internal()),
        owner.map(Owner::name),
        sdg,
        start,
        deadline,
        status,
        Optional.ofNullable(priority),
        costs,
        indicator);
  }

  static PlacementWords placement(
      @Nullable String parent,
      @Nullable Integer position,
      @Nullable String label,
      @Nullable List<String> contributesTo,
      Faulty faulty) {
    Optional<PlacementId> under = faulty.id("/parent", parent, PlacementId::new);
    List<PlacementId> targets = new ArrayList<>();
    List<String> given = Faulty.list(contributesTo);
    for (int i = 0; i < given.size(); i++) {
      faulty.id("/contributesTo/" + i, given.get(i), PlacementId::new).ifPresent(targets::add);
    }
    faulty.check();
    return new PlacementWords(under, Optional.ofNullable(position), faulty.text(label), targets);
  }

  private static List<Cost> costs(List<CostBody> bodies, Faulty faulty) {
    List<Cost> costs = new ArrayList<>();
    for (int i = 0; i < bodies.size(); i++) {
      CostBody body = bodies.get(i);
      String at = "/costs/" + i;
      if (body.year() == null) {
        faulty.add(at + "/year", FaultCode.MISSING_MEMBER, "year");
      }
      Optional<Integer> year = faulty.year(at + "/year", body.year());
      Optional<BigDecimal> amount =
          faulty.required(at + "/amount", body.amount(), FaultCode.INVALID_NUMBER, Decimal::parse);
      Optional<Currency> currency =
          faulty.value(at + "/currency", body.currency(), FaultCode.NOT_IN_TABLE, Currency::of);
      Optional<CostKind> kind =
          faulty.value(at + "/kind", body.kind(), FaultCode.NOT_IN_TABLE, CostKind::of);
      Optional<Integer> priceYear = faulty.year(at + "/priceYear", body.priceYear());
      Optional<Funding> funding =
          faulty.value(at + "/funding", body.funding(), FaultCode.NOT_IN_TABLE, Funding::of);
      if (year.isPresent() && amount.isPresent()) {
        costs.add(new Cost(year.get(), amount.get(), currency, kind, priceYear, funding));
      }
    }
    return costs;
  }

  private static IndicatorValues indicator(ElementWordsBody body, Faulty faulty) {
    Optional<Direction> direction =
        faulty.value("/direction", body.direction(), FaultCode.NOT_IN_TABLE, Direction::of);
    List<YearValueBody> baseline = body.baseline() == null ? List.of() : List.of(body.baseline());
    return new IndicatorValues(
        faulty.text(body.unit()),
        direction,
        points(baseline, "/baseline", faulty).stream().findFirst(),
        points(Faulty.list(body.targets()), "/targets", faulty),
        readings(Faulty.list(body.readings()), faulty),
        bands(Faulty.list(body.bands()), faulty));
  }

  private static List<YearValue> points(List<YearValueBody> bodies, String pointer, Faulty faulty) {
    List<YearValue> points = new ArrayList<>();
    for (int i = 0; i < bodies.size(); i++) {
      String at = pointer + "/" + i;
      if (bodies.get(i).year() == null) {
        faulty.add(at + "/year", FaultCode.MISSING_MEMBER, "year");
      }
      Optional<Integer> year = faulty.year(at + "/year", bodies.get(i).year());
      Optional<BigDecimal> value =
          faulty.required(
              at + "/value", bodies.get(i).value(), FaultCode.INVALID_NUMBER, Decimal::parse);
      if (year.isPresent() && value.isPresent()) {
        points.add(new YearValue(year.get(), value.get()));
      }
    }
    return points;
  }

  private static List<Reading> readings(List<ReadingBody> bodies, Faulty faulty) {
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < bodies.size(); i++) {
      ReadingBody body = bodies.get(i);
      String at = "/readings/" + i;
      Optional<LocalDate> date = faulty.requiredDay(at + "/date", body.date());
      Optional<BigDecimal> value =
          faulty.value(at + "/value", body.value(), FaultCode.INVALID_NUMBER, Decimal::parse);
      date.ifPresent(
          it ->
              readings.add(
                  new Reading(it, value, faulty.text(body.source()), faulty.text(body.note()))));
    }
    return readings;
  }

  private static List<Band> bands(List<BandBody> bodies, Faulty faulty) {
    List<Band> bands = new ArrayList<>();
    for (int i = 0; i < bodies.size(); i++) {
      BandBody body = bodies.get(i);
      String at = "/bands/" + i;
      Optional<String> status = faulty.required(at + "/status", body.status());
      Optional<BigDecimal> from =
          faulty.value(at + "/from", body.from(), FaultCode.INVALID_NUMBER, Decimal::parse);
      Optional<BigDecimal> to =
          faulty.value(at + "/to", body.to(), FaultCode.INVALID_NUMBER, Decimal::parse);
      status.ifPresent(it -> bands.add(new Band(it, from, to)));
    }
    return bands;
  }
}
