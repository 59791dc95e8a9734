package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Tables.UNIT;
import static no.planverk.adapters.database.tables.Tables.UNIT_STANDING;
import static no.planverk.adapters.database.tables.Tables.UNIT_SUCCESSOR;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.planverk.domain.person.OrganisationHistory;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.person.UnitLife;
import no.planverk.domain.person.UnitStanding;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Units with where they stood from day to day. */
record UnitRows(DSLContext sql) {
  /** Keeps those away who would change units too: no two of them may weave a circle together. */
  UnitRows held() {
    sql.select(UNIT.ID).from(UNIT).orderBy(UNIT.ID).forUpdate().fetch();
    return this;
  }

  OrganisationHistory history() {
    Map<UUID, List<UnitStanding>> standings =
        sql.select(
                UNIT_STANDING.UNIT_ID,
                UNIT_STANDING.FROM_DAY,
                UNIT_STANDING.TO_DAY,
                UNIT_STANDING.NAME,
                UNIT_STANDING.PARENT_ID)
            .from(UNIT_STANDING)
            .orderBy(UNIT_STANDING.FROM_DAY)
            .fetchGroups(UNIT_STANDING.UNIT_ID, UnitRows::standing);
    Map<UUID, List<UnitId>> successors =
        sql.select(UNIT_SUCCESSOR.UNIT_ID, UNIT_SUCCESSOR.SUCCESSOR_ID)
            .from(UNIT_SUCCESSOR)
            .orderBy(UNIT_SUCCESSOR.POSITION)
            .fetchGroups(UNIT_SUCCESSOR.UNIT_ID, row -> new UnitId(row.value2()));
    return new OrganisationHistory(
        sql.select(UNIT.ID, UNIT.EXTERNAL_ID, UNIT.LEADER_ID, UNIT.VERSION)
            .from(UNIT)
            .orderBy(UNIT.ID)
            .fetch(
                row ->
                    new UnitLife(
                        new UnitId(row.value1()),
                        Row.cell(row, UNIT.EXTERNAL_ID),
                        Row.cell(row, UNIT.LEADER_ID).map(PersonId::new),
                        standings.getOrDefault(row.value1(), List.of()),
                        successors.getOrDefault(row.value1(), List.of()),
                        row.value4())));
  }

  private static UnitStanding standing(Record row) {
    return new UnitStanding(
        row.get(UNIT_STANDING.FROM_DAY),
        Row.cell(row, UNIT_STANDING.TO_DAY),
        row.get(UNIT_STANDING.NAME),
        Row.cell(row, UNIT_STANDING.PARENT_ID).map(UnitId::new));
  }

  void add(List<UnitLife> units) {
    Row.insert(
        sql,
        UNIT,
        units.stream()
            .map(it -> said(it).with(UNIT.ID, it.id().value()).with(UNIT.VERSION, it.revision()))
            .toList());
    Row.insert(sql, UNIT_STANDING, units.stream().flatMap(it -> days(it).stream()).toList());
  }

  boolean save(UnitLife unit) {
    boolean held =
        sql.update(UNIT)
                .set(said(unit).with(UNIT.VERSION, unit.revision() + 1).values())
                .where(UNIT.ID.eq(unit.id().value()), UNIT.VERSION.eq(unit.revision()))
                .execute()
            == 1;
    if (held) {
      sql.deleteFrom(UNIT_STANDING).where(UNIT_STANDING.UNIT_ID.eq(unit.id().value())).execute();
      Row.insert(sql, UNIT_STANDING, days(unit));
      addSuccessors(unit);
    }
    return held;
  }

  private static List<Row> days(UnitLife unit) {
    return unit.standings().stream()
        .map(
            it ->
                new Row()
                    .with(UNIT_STANDING.UNIT_ID, unit.id().value())
                    .with(UNIT_STANDING.FROM_DAY, it.from())
                    .with(UNIT_STANDING.TO_DAY, it.to())
                    .with(UNIT_STANDING.NAME, it.name())
                    .with(UNIT_STANDING.PARENT_ID, it.parent().map(UnitId::value)))
        .toList();
  }

  private void addSuccessors(UnitLife unit) {
    for (int i = 0; i < unit.successors().size(); i++) {
      sql.insertInto(UNIT_SUCCESSOR)
          .set(UNIT_SUCCESSOR.UNIT_ID, unit.id().value())
          .set(UNIT_SUCCESSOR.SUCCESSOR_ID, unit.successors().get(i).value())
          .set(UNIT_SUCCESSOR.POSITION, i)
          .onConflictDoNothing()
          .execute();
    }
  }

  private static Row said(UnitLife unit) {
    return new Row()
        .with(UNIT.EXTERNAL_ID, unit.externalId())
        .with(UNIT.LEADER_ID, unit.leader().map(PersonId::value));
  }
}
