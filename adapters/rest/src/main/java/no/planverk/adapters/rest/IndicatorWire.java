package no.planverk.adapters.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.planverk.adapters.rest.wire.AssessmentBody;
import no.planverk.adapters.rest.wire.BandBody;
import no.planverk.adapters.rest.wire.FindingBody;
import no.planverk.adapters.rest.wire.IndicatorBody;
import no.planverk.adapters.rest.wire.IndicatorFactsBody;
import no.planverk.adapters.rest.wire.IndicatorItemBody;
import no.planverk.adapters.rest.wire.LinkBody;
import no.planverk.adapters.rest.wire.ReadingBody;
import no.planverk.adapters.rest.wire.ReadingItemBody;
import no.planverk.adapters.rest.wire.YearValueBody;
import no.planverk.application.indicator.Sighting;
import no.planverk.domain.catalogue.Band;
import no.planverk.domain.catalogue.IndicatorValues;
import no.planverk.domain.catalogue.Reading;
import no.planverk.domain.catalogue.YearValue;
import no.planverk.domain.indicator.Assessment;
import no.planverk.domain.indicator.Finding;
import no.planverk.domain.indicator.Indicator;
import no.planverk.domain.indicator.IndicatorFacts;
import no.planverk.domain.indicator.Measured;
import no.planverk.domain.person.Owner;
import org.jspecify.annotations.Nullable;

/** Writes indicators to the wire. */
record IndicatorWire(LocalDate today) {
  IndicatorItemBody item(Sighting seen) {
    Indicator indicator = seen.indicator();
    return new IndicatorItemBody(
        indicator.id().toString(),
        indicator.title(),
        indicator.owner().map(Owner::name).orElse(null),
        indicator.values().unit().orElse(null),
        seen.assessment().status().id(),
        indicator.trend(today).id(),
        indicator.latest(today).map(IndicatorWire::reading).orElse(null),
        indicator.nextTarget(today).map(IndicatorWire::point).orElse(null),
        indicator.nextDue().map(LocalDate::toString).orElse(null),
        seen.overdue(),
        plans(seen),
        indicator.revision());
  }

  IndicatorBody whole(Sighting seen) {
    Indicator indicator = seen.indicator();
    IndicatorValues values = indicator.values();
    return new IndicatorBody(
        indicator.id().toString(),
        indicator.title(),
        indicator.source().toString(),
        indicator.owner().map(Owner::name).orElse(null),
        PlanWire.sdg(indicator.sdg()),
        values.unit().orElse(null),
        values.direction().map(it -> it.id()).orElse(null),
        values.baseline().map(IndicatorWire::point).orElse(null),
        values.targets().stream().map(IndicatorWire::point).toList(),
        readings(indicator),
        values.bands().stream().map(IndicatorWire::band).toList(),
        facts(indicator.facts()),
        assessment(seen),
        indicator.findings().stream().map(IndicatorWire::finding).toList(),
        plans(seen),
        seen.mayEnter(),
        indicator.revision(),
        indicator.facts().revision());
  }

  static List<ReadingItemBody> readings(Indicator indicator) {
    List<ReadingItemBody> items = new ArrayList<>();
    for (Reading reading : indicator.values().readings()) {
      items.add(
          new ReadingItemBody(
              items.size() + 1,
              reading.date().toString(),
              plain(reading.value()),
              reading.source().orElse(null),
              reading.note().orElse(null)));
    }
    return items;
  }

  static IndicatorFactsBody facts(IndicatorFacts facts) {
    return new IndicatorFactsBody(
        facts.definition().orElse(null),
        facts.source().orElse(null),
        facts.frequency().map(it -> it.id()).orElse(null),
        facts.quality().map(it -> it.id()).orElse(null),
        facts.qualityNote().orElse(null));
  }

  private AssessmentBody assessment(Sighting seen) {
    Why why = why(seen.assessment());
    return new AssessmentBody(
        seen.assessment().status().id(),
        why.basis(),
        why.latest(),
        why.band(),
        why.wanted(),
        why.missing(),
        why.leeway(),
        why.why(),
        seen.indicator().trend(today).id(),
        seen.indicator().nextDue().map(LocalDate::toString).orElse(null),
        seen.overdue());
  }

  private record Why(
      String basis,
      @Nullable ReadingBody latest,
      @Nullable BandBody band,
      @Nullable String wanted,
      @Nullable String missing,
      @Nullable String leeway,
      @Nullable String why) {}

  private static Why why(Assessment assessment) {
    return switch (assessment) {
      case Assessment.InBand(Measured latest, Band band, var status) ->
          new Why("band", value(latest), band(band), null, null, null, null);
      case Assessment.OnPath path ->
          new Why(
              "path",
              value(path.latest()),
              null,
              path.wanted().toPlainString(),
              path.missing().toPlainString(),
              path.leeway().toPlainString(),
              null);
      case Assessment.NotMeasured(Reading latest) ->
          new Why("not-measured", reading(latest), null, null, null, null, null);
      case Assessment.Untold(var why) -> new Why("none", null, null, null, null, null, why.id());
    };
  }

  private static FindingBody finding(Finding finding) {
    return switch (finding) {
      case Finding.Overlap(Band below, Band above) ->
          new FindingBody("overlap", List.of(band(below), band(above)), null, null);
      case Finding.Gap(Band below, Band above) ->
          new FindingBody("gap", List.of(band(below), band(above)), null, null);
      case Finding.UpsideDown(Band band) ->
          new FindingBody("upside-down", List.of(band(band)), null, null);
      case Finding.WithoutStatus(Band band) ->
          new FindingBody("without-status", List.of(band(band)), null, null);
      case Finding.InNoBand(Measured reading) ->
          new FindingBody("in-no-band", List.of(), reading.day().toString(), null);
      case Finding.SameDay(LocalDate day) ->
          new FindingBody("same-day", List.of(), day.toString(), null);
      case Finding.SameYear(int year) -> new FindingBody("same-year", List.of(), null, year);
    };
  }

  private static List<LinkBody> plans(Sighting seen) {
    return seen.places().stream()
        .map(it -> new LinkBody(it.title(), it.plan().toString()))
        .toList();
  }

  private static ReadingBody reading(Reading reading) {
    return new ReadingBody(
        reading.date().toString(),
        plain(reading.value()),
        reading.source().orElse(null),
        reading.note().orElse(null));
  }

  private static ReadingBody value(Measured value) {
    return new ReadingBody(value.day().toString(), value.value().toPlainString(), null, null);
  }

  private static YearValueBody point(YearValue point) {
    return new YearValueBody(point.year(), point.value().toPlainString());
  }

  private static BandBody band(Band band) {
    return new BandBody(band.status(), plain(band.from()), plain(band.to()));
  }

  private static @Nullable String plain(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString).orElse(null);
  }
}
