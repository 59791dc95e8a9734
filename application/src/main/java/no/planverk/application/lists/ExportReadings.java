package no.planverk.application.lists;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.planverk.application.Almanac;
import no.planverk.application.Desk;
import no.planverk.application.Reply;
import no.planverk.application.indicator.Sighting;
import no.planverk.application.port.StaffTables;
import no.planverk.application.port.StaffTables.Column;
import no.planverk.application.port.StaffTables.Line;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.Reading;
import no.planverk.domain.indicator.Indicator;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;

/** Writes the readings of all indicators that one may see as a list that can be taken in again. */
public final class ExportReadings {
  private final Desk desk;
  private final Almanac almanac;
  private final StaffTables tables;

  public ExportReadings(Desk desk, Almanac almanac, StaffTables tables) {
    this.desk = desk;
    this.almanac = almanac;
    this.tables = tables;
  }

  public Reply<byte[]> export(Actor actor) {
    if (!Rights.allow(actor, Act.SEE_REGISTER)) {
      return new Reply.NotAllowed<>();
    }
    LocalDate today = almanac.today(actor);
    return desk.in(actor, stores -> Reply.done(export(actor, today, stores)));
  }

  private byte[] export(Actor actor, LocalDate today, TenantStores stores) {
    List<Line> lines =
        Sighting.all(stores, actor, today).stream()
            .map(Sighting::indicator)
            .sorted(Comparator.comparing(Indicator::title).thenComparing(it -> it.id().value()))
            .flatMap(it -> it.values().readings().stream().map(reading -> line(it, reading)))
            .toList();
    return tables.write(List.copyOf(ImportReadings.COLUMNS), lines);
  }

  private static Line line(Indicator indicator, Reading reading) {
    Map<Column, String> cells = new EnumMap<>(Column.class);
    cells.put(Column.ID, indicator.id().toString());
    cells.put(Column.INDICATOR, indicator.title());
    cells.put(Column.DATE, reading.date().toString());
    cells.put(
        Column.VALUE,
        reading.value().map(BigDecimal::toPlainString).orElse(StaffTables.NOT_MEASURED));
    reading.source().ifPresent(it -> cells.put(Column.SOURCE, it));
    reading.note().ifPresent(it -> cells.put(Column.NOTE, it));
    return new Line(0, cells);
  }
}
