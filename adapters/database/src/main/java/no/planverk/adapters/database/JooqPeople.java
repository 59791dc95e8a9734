package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Tables.BODY;
import static no.planverk.adapters.database.tables.Tables.PERSON;
import static no.planverk.adapters.database.tables.Tables.UNIT;
import static no.planverk.adapters.database.tables.Tables.UNIT_STANDING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.planverk.application.port.People;
import no.planverk.domain.catalogue.Body;
import no.planverk.domain.catalogue.BodyId;
import no.planverk.domain.catalogue.BodyKind;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.person.Unit;
import no.planverk.domain.person.UnitId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;

record JooqPeople(DSLContext sql) implements People {
  @Override
  public List<Unit> units() {
    return units(DSL.noCondition()).fetch(JooqPeople::unit);
  }

  @Override
  public Optional<Unit> unit(UnitId id) {
    return units(UNIT.ID.eq(id.value())).fetchOptional(JooqPeople::unit);
  }

  private ResultQuery<? extends Record> units(Condition which) {
    return sql.select(UNIT.ID, UNIT_STANDING.NAME, UNIT_STANDING.PARENT_ID, UNIT.VERSION)
        .from(UNIT)
        .join(UNIT_STANDING)
        .on(UNIT_STANDING.UNIT_ID.eq(UNIT.ID), UNIT_STANDING.TO_DAY.isNull())
        .where(which)
        .orderBy(UNIT_STANDING.NAME, UNIT.ID);
  }

  private static Unit unit(Record row) {
    return new Unit(
        new UnitId(row.get(UNIT.ID)),
        row.get(UNIT_STANDING.NAME),
        Row.cell(row, UNIT_STANDING.PARENT_ID).map(UnitId::new),
        row.get(UNIT.VERSION));
  }

  @Override
  public void add(Unit unit) {
    sql.insertInto(UNIT)
        .set(UNIT.ID, unit.id().value())
        .set(UNIT.VERSION, unit.revision())
        .execute();
    sql.insertInto(UNIT_STANDING)
        .set(UNIT_STANDING.UNIT_ID, unit.id().value())
        .set(UNIT_STANDING.FROM_DAY, LocalDate.of(1900, 1, 1))
        .set(said(unit).values())
        .execute();
  }

  @Override
  public boolean save(Unit unit) {
    boolean held =
        sql.update(UNIT)
                .set(UNIT.VERSION, unit.revision() + 1)
                .where(UNIT.ID.eq(unit.id().value()), UNIT.VERSION.eq(unit.revision()))
                .execute()
            == 1;
    if (held) {
      sql.update(UNIT_STANDING)
          .set(said(unit).values())
          .where(UNIT_STANDING.UNIT_ID.eq(unit.id().value()), UNIT_STANDING.TO_DAY.isNull())
          .execute();
    }
    return held;
  }

  private static Row said(Unit unit) {
    return new Row()
        .with(UNIT_STANDING.NAME, unit.name())
        .with(UNIT_STANDING.PARENT_ID, unit.parent().map(UnitId::value));
  }

  @Override
  public List<Person> persons() {
    return persons(DSL.noCondition()).fetch(JooqPeople::person);
  }

  @Override
  public Optional<Person> person(PersonId id) {
    return persons(PERSON.ID.eq(id.value())).fetchOptional(JooqPeople::person);
  }

  private ResultQuery<? extends Record> persons(Condition which) {
    return sql.select(
            PERSON.ID,
            PERSON.NAME,
            PERSON.EMAIL,
            PERSON.UNIT_ID,
            PERSON.TENANT_ROLE,
            PERSON.VERSION)
        .from(PERSON)
        .where(which)
        .orderBy(PERSON.NAME, PERSON.ID);
  }

  private static Person person(Record row) {
    return new Person(
        new PersonId(row.get(PERSON.ID)),
        row.get(PERSON.NAME),
        Row.cell(row, PERSON.EMAIL),
        Row.cell(row, PERSON.UNIT_ID).map(UnitId::new),
        TenantRole.of(row.get(PERSON.TENANT_ROLE)),
        row.get(PERSON.VERSION));
  }

  @Override
  public void add(Person person) {
    sql.insertInto(PERSON)
        .set(PERSON.ID, person.id().value())
        .set(said(person).with(PERSON.VERSION, person.revision()).values())
        .execute();
  }

  @Override
  public boolean save(Person person) {
    return sql.update(PERSON)
            .set(said(person).with(PERSON.VERSION, person.revision() + 1).values())
            .where(PERSON.ID.eq(person.id().value()), PERSON.VERSION.eq(person.revision()))
            .execute()
        == 1;
  }

  private static Row said(Person person) {
    return new Row()
        .with(PERSON.NAME, person.name())
        .with(PERSON.EMAIL, person.email())
        .with(PERSON.UNIT_ID, person.unit().map(UnitId::value))
        .with(PERSON.TENANT_ROLE, person.role().id());
  }

  @Override
  public List<Body> bodies() {
    return bodies(DSL.noCondition()).fetch(JooqPeople::body);
  }

  @Override
  public Optional<Body> body(BodyId id) {
    return bodies(BODY.ID.eq(id.value())).fetchOptional(JooqPeople::body);
  }

  private ResultQuery<? extends Record> bodies(Condition which) {
    return sql.select(BODY.ID, BODY.NAME, BODY.KIND, BODY.VERSION)
        .from(BODY)
        .where(which)
        .orderBy(BODY.NAME, BODY.ID);
  }

  private static Body body(Record row) {
    return new Body(
        new BodyId(row.get(BODY.ID)),
        row.get(BODY.NAME),
        BodyKind.of(row.get(BODY.KIND)),
        row.get(BODY.VERSION));
  }

  @Override
  public void add(Body body) {
    sql.insertInto(BODY)
        .set(BODY.ID, body.id().value())
        .set(said(body).with(BODY.VERSION, body.revision()).values())
        .execute();
  }

  @Override
  public boolean save(Body body) {
    return sql.update(BODY)
            .set(said(body).with(BODY.VERSION, body.revision() + 1).values())
            .where(BODY.ID.eq(body.id().value()), BODY.VERSION.eq(body.revision()))
            .execute()
        == 1;
  }

  private static Row said(Body body) {
    return new Row().with(BODY.NAME, body.name()).with(BODY.KIND, body.kind().id());
  }
}
