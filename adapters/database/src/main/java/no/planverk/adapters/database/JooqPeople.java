package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Tables.BODY;
import static no.planverk.adapters.database.tables.Tables.PERSON;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.planverk.application.port.People;
import no.planverk.domain.catalogue.Body;
import no.planverk.domain.catalogue.BodyId;
import no.planverk.domain.catalogue.BodyKind;
import no.planverk.domain.person.OrganisationHistory;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.person.UnitLife;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;

record JooqPeople(DSLContext sql) implements People {
  @Override
  public OrganisationHistory organisation() {
    return new UnitRows(sql).history();
  }

  @Override
  public OrganisationHistory organisationForChanging() {
    return new UnitRows(sql).held().history();
  }

  @Override
  public void addUnits(List<UnitLife> units) {
    new UnitRows(sql).add(units);
  }

  @Override
  public boolean save(UnitLife unit) {
    return new UnitRows(sql).save(unit);
  }

  @Override
  public List<Person> persons() {
    return persons(DSL.noCondition()).fetch(JooqPeople::person);
  }

  @Override
  public List<Person> personsForChanging() {
    sql.select(PERSON.ID).from(PERSON).orderBy(PERSON.ID).forUpdate().fetch();
    return persons();
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
            PERSON.EXTERNAL_ID,
            PERSON.USER_NAME,
            PERSON.LEFT_ON,
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
        Row.cell(row, PERSON.EXTERNAL_ID),
        Row.cell(row, PERSON.USER_NAME),
        Row.cell(row, PERSON.LEFT_ON),
        row.get(PERSON.VERSION));
  }

  @Override
  public void addPersons(List<Person> persons) {
    Row.insert(
        sql,
        PERSON,
        persons.stream()
            .map(
                it -> said(it).with(PERSON.ID, it.id().value()).with(PERSON.VERSION, it.revision()))
            .toList());
  }

  @Override
  public boolean save(Person person) {
    return saving(person).execute() == 1;
  }

  @Override
  public boolean savePersons(List<Person> persons) {
    return Arrays.stream(sql.batch(persons.stream().map(this::saving).toList()).execute())
        .allMatch(it -> it == 1);
  }

  private Query saving(Person person) {
    return sql.update(PERSON)
        .set(said(person).with(PERSON.VERSION, person.revision() + 1).values())
        .where(PERSON.ID.eq(person.id().value()), PERSON.VERSION.eq(person.revision()));
  }

  private static Row said(Person person) {
    return new Row()
        .with(PERSON.NAME, person.name())
        .with(PERSON.EMAIL, person.email())
        .with(PERSON.UNIT_ID, person.unit().map(UnitId::value))
        .with(PERSON.TENANT_ROLE, person.role().id())
        .with(PERSON.EXTERNAL_ID, person.externalId())
        .with(PERSON.USER_NAME, person.userName())
        .with(PERSON.LEFT_ON, person.leftOn());
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
    return sql.select(BODY.ID, BODY.NAME, BODY.KIND, BODY.CLOSED_ON, BODY.VERSION)
        .from(BODY)
        .where(which)
        .orderBy(BODY.NAME, BODY.ID);
  }

  private static Body body(Record row) {
    return new Body(
        new BodyId(row.get(BODY.ID)),
        row.get(BODY.NAME),
        BodyKind.of(row.get(BODY.KIND)),
        Row.cell(row, BODY.CLOSED_ON),
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
    return new Row()
        .with(BODY.NAME, body.name())
        .with(BODY.KIND, body.kind().id())
        .with(BODY.CLOSED_ON, body.closedOn());
  }
}
