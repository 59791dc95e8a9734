package no.planverk.adapters.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.planverk.adapters.workspace.view.IndicatorView.RowView;
import no.planverk.adapters.workspace.view.LinkView;
import no.planverk.adapters.workspace.view.PersonView.FactView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.indicator.Sighting;
import no.planverk.domain.catalogue.Band;
import no.planverk.domain.catalogue.Reading;
import no.planverk.domain.catalogue.YearValue;
import no.planverk.domain.indicator.Indicator;
import no.planverk.domain.indicator.IndicatorFacts;
import no.planverk.domain.indicator.IndicatorStatus;
import no.planverk.domain.person.Owner;

/** What stands on the page of an indicator: its values in the order of time, and its facts. */
record IndicatorSheet(Visit visit, IndicatorWording wording, Sighting seen) {
  private record Dated(LocalDate day, RowView row) {}

  /** The same values as in the chart, and what was not measured. */
  List<RowView> rows() {
    Indicator indicator = seen.indicator();
    List<Dated> rows = new ArrayList<>();
    indicator.values().baseline().ifPresent(it -> rows.add(yearly(it, "baseline")));
    List<Reading> readings = indicator.values().readings();
    for (int i = 0; i < readings.size(); i++) {
      rows.add(reading(readings.get(i), i + 1));
    }
    indicator.values().targets().forEach(it -> rows.add(yearly(it, "target")));
    return rows.stream().sorted(Comparator.comparing(Dated::day)).map(Dated::row).toList();
  }

  private Dated yearly(YearValue value, String what) {
    return new Dated(
        LocalDate.of(value.year(), 12, 31),
        new RowView(
            Integer.toString(value.year()),
            words().get("indicator.values." + what),
            wording.amount(seen.indicator(), value.value()),
            "",
            "",
            Optional.empty()));
  }

  private Dated reading(Reading reading, int number) {
    return new Dated(
        reading.date(),
        new RowView(
            words().brief(reading.date()),
            words().get("indicator.values.reading"),
            reading
                .value()
                .map(it -> wording.amount(seen.indicator(), it))
                .orElseGet(() -> wording.status(IndicatorStatus.NOT_MEASURED)),
            reading.source().orElse(""),
            reading.note().orElse(""),
            seen.mayEnter()
                ? Optional.of(IndicatorPages.at(visit, "/readings/" + number))
                : Optional.empty()));
  }

  List<FactView> facts() {
    Indicator indicator = seen.indicator();
    IndicatorFacts told = indicator.facts();
    List<FactView> facts = new ArrayList<>();
    add(facts, "indicator.definition", told.definition());
    add(facts, "indicator.origin", told.source());
    add(facts, "indicators.column.owner", indicator.owner().map(Owner::name));
    add(facts, "indicator.unit", indicator.values().unit());
    add(
        facts,
        "indicator.direction",
        indicator.values().direction().map(it -> words().get("indicator.direction." + it.id())));
    add(
        facts,
        "indicator.frequency",
        told.frequency().map(it -> words().get("indicator.frequency." + it.id())));
    add(
        facts,
        "indicator.quality",
        told.quality().map(it -> words().get("indicator.quality." + it.id())));
    add(facts, "indicator.quality-note", told.qualityNote());
    for (Band band : indicator.values().bands()) {
      facts.add(new FactView(band.status(), wording.range(indicator, band)));
    }
    return facts;
  }

  private void add(List<FactView> facts, String key, Optional<String> text) {
    text.ifPresent(it -> facts.add(new FactView(words().get(key), it)));
  }

  List<LinkView> plans() {
    return seen.places().stream()
        .map(
            it ->
                new LinkView(
                    it.plan().equals(seen.indicator().source())
                        ? words().get("indicator.plans.source", it.title())
                        : it.title(),
                    new PlanAddress(visit, it.plan()).at(""),
                    false))
        .toList();
  }

  private Words words() {
    return visit.words();
  }
}
