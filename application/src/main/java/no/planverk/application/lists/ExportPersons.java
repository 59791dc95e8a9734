package no.planverk.application.lists;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
import no.planverk.domain.person.Rights;
import no.planverk.domain.person.UnitId;

/** Writes the people of the municipality as a list that can be taken in again. */
public final class ExportPersons {
  private final Desk desk;
  private final Almanac almanac;
  private final StaffTables tables;

  public ExportPersons(Desk desk, Almanac almanac, StaffTables tables) {
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
    List<Line> lines =
        stores.people().persons().stream().map(it -> line(it, chart, units)).toList();
    return tables.write(List.copyOf(ImportPersons.COLUMNS), lines);
  }

  private static Line line(Person person, OrganisationChart chart, References<UnitId> units) {
    Map<Column, String> cells = new EnumMap<>(Column.class);
    cells.put(Column.ID, person.id().toString());
    person.externalId().ifPresent(it -> cells.put(Column.EXTERNAL_ID, it));
    cells.put(Column.NAME, person.name());
    person.email().ifPresent(it -> cells.put(Column.EMAIL, it));
    person.userName().ifPresent(it -> cells.put(Column.USER_NAME, it));
    person
        .unit()
        .flatMap(chart::place)
        .flatMap(chart::unit)
        .ifPresent(it -> cells.put(Column.UNIT, units.to(it.id(), it.externalId(), it.name())));
    cells.put(Column.ROLE, person.role().id());
    person.leftOn().ifPresent(it -> cells.put(Column.LEFT_ON, it.toString()));
    return new Line(0, cells);
  }
}
