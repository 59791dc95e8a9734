package no.planverk.application.lists;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.application.Almanac;
import no.planverk.application.Desk;
import no.planverk.application.Reply;
import no.planverk.application.port.StaffTables;
import no.planverk.application.port.StaffTables.Column;
import no.planverk.application.port.StaffTables.Line;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.OrganisationChart;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.Rights;
import no.planverk.domain.person.Unit;
import no.planverk.domain.person.UnitId;

/** Writes the units that stand today as a list that can be taken in again. */
public final class ExportUnits {
  private final Desk desk;
  private final Almanac almanac;
  private final StaffTables tables;

  public ExportUnits(Desk desk, Almanac almanac, StaffTables tables) {
    this.desk = desk;
    this.almanac = almanac;
    this.tables = tables;
  }

  public Reply<byte[]> export(Actor actor) {
    if (!Rights.allow(actor, Act.SEE_PEOPLE)) {
      return new Reply.NotAllowed<>();
    }
    return desk.in(actor, stores -> Reply.done(export(actor, stores)));
  }

  private byte[] export(Actor actor, TenantStores stores) {
    OrganisationChart chart = stores.people().organisation().on(almanac.today(actor));
    References<UnitId> units = PersonList.units(chart);
    List<Person> persons = stores.people().persons();
    References<PersonId> people = PersonList.references(persons, chart.day());
    List<Line> lines =
        chart.units().stream()
            .map(
                unit -> {
                  Map<Column, String> cells = new EnumMap<>(Column.class);
                  cells.put(Column.ID, unit.id().toString());
                  unit.externalId().ifPresent(it -> cells.put(Column.EXTERNAL_ID, it));
                  cells.put(Column.NAME, unit.name());
                  parent(chart, unit)
                      .ifPresent(
                          it ->
                              cells.put(
                                  Column.PARENT, units.to(it.id(), it.externalId(), it.name())));
                  leader(persons, unit)
                      .ifPresent(
                          it ->
                              cells.put(
                                  Column.LEADER, people.to(it.id(), it.externalId(), it.name())));
                  return new Line(0, cells);
                })
            .toList();
    return tables.write(List.copyOf(ImportUnits.COLUMNS), lines);
  }

  private static Optional<Unit> parent(OrganisationChart chart, Unit unit) {
    return unit.parent().flatMap(chart::unit);
  }

  private static Optional<Person> leader(List<Person> persons, Unit unit) {
    return unit.leader()
        .flatMap(id -> persons.stream().filter(it -> it.id().equals(id)).findFirst());
  }
}
