package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Tables.DIGEST;
import static no.planverk.adapters.database.tables.Tables.DIRECTORY_GROUP;
import static no.planverk.adapters.database.tables.Tables.DIRECTORY_MEMBER;
import static no.planverk.adapters.database.tables.Tables.ELEMENT;
import static no.planverk.adapters.database.tables.Tables.INVITATION;
import static no.planverk.adapters.database.tables.Tables.PERSON;
import static no.planverk.adapters.database.tables.Tables.PERSON_IDENTITY;
import static no.planverk.adapters.database.tables.Tables.PLAN;
import static no.planverk.adapters.database.tables.Tables.PLAN_ROLE;
import static no.planverk.adapters.database.tables.Tables.SESSION;
import static no.planverk.adapters.database.tables.Tables.UNIT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.planverk.application.port.PersonalData;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.PersonalFile;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.TenantRole;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

record JooqPersonalData(DSLContext sql) implements PersonalData {
  private static final String OF_PERSON = "person";

  @Override
  public Optional<PersonalFile> of(PersonId person) {
    return sql.select(
            PERSON.ID,
            PERSON.EXTERNAL_ID,
            PERSON.USER_NAME,
            PERSON.LANGUAGE,
            PERSON.LEFT_ON,
            PERSON.ERASED_AT)
        .from(PERSON)
        .where(PERSON.ID.eq(person.value()))
        .fetchOptional(this::file);
  }

  private PersonalFile file(Record row) {
    UUID id = row.get(PERSON.ID);
    return new PersonalFile(
        Row.cell(row, PERSON.EXTERNAL_ID),
        Row.cell(row, PERSON.USER_NAME),
        Row.cell(row, PERSON.LANGUAGE).map(Language::of),
        Row.cell(row, PERSON.LEFT_ON),
        Row.cell(row, PERSON.ERASED_AT),
        identities(id),
        sessions(id),
        duties(id),
        groups(id));
  }

  private List<PersonalFile.Identity> identities(UUID id) {
    return sql.select(PERSON_IDENTITY.ISSUER, PERSON_IDENTITY.SUBJECT, PERSON_IDENTITY.LINKED_AT)
        .from(PERSON_IDENTITY)
        .where(PERSON_IDENTITY.PERSON_ID.eq(id))
        .orderBy(PERSON_IDENTITY.LINKED_AT)
        .fetch(
            row ->
                new PersonalFile.Identity(
                    row.get(PERSON_IDENTITY.ISSUER),
                    row.get(PERSON_IDENTITY.SUBJECT),
                    row.get(PERSON_IDENTITY.LINKED_AT)));
  }

  private List<PersonalFile.SignedIn> sessions(UUID id) {
    return sql.select(SESSION.DEVICE, SESSION.BEGAN_AT, SESSION.USED_AT, SESSION.ENDED_AT)
        .from(SESSION)
        .where(SESSION.PERSON_ID.eq(id))
        .orderBy(SESSION.BEGAN_AT)
        .fetch(
            row ->
                new PersonalFile.SignedIn(
                    row.get(SESSION.DEVICE),
                    row.get(SESSION.BEGAN_AT),
                    row.get(SESSION.USED_AT),
                    Row.cell(row, SESSION.ENDED_AT)));
  }

  private List<PersonalFile.Duty> duties(UUID id) {
    return sql.select(PLAN_ROLE.PLAN_ID, PLAN.TITLE, PLAN_ROLE.ROLE)
        .from(PLAN_ROLE)
        .join(PLAN)
        .on(PLAN.ID.eq(PLAN_ROLE.PLAN_ID))
        .where(heldBy(id))
        .orderBy(PLAN.CREATED_AT, PLAN.ID, PLAN_ROLE.ROLE)
        .fetch(
            row ->
                new PersonalFile.Duty(
                    new PlanId(row.get(PLAN_ROLE.PLAN_ID)),
                    row.get(PLAN.TITLE),
                    PlanRole.of(row.get(PLAN_ROLE.ROLE))));
  }

  private static Condition heldBy(UUID id) {
    return PLAN_ROLE.HOLDER_ID.eq(id).and(PLAN_ROLE.HOLDER_KIND.eq(OF_PERSON));
  }

  private List<String> groups(UUID id) {
    return sql.select(DIRECTORY_GROUP.NAME)
        .from(DIRECTORY_MEMBER)
        .join(DIRECTORY_GROUP)
        .on(DIRECTORY_GROUP.ID.eq(DIRECTORY_MEMBER.GROUP_ID))
        .where(DIRECTORY_MEMBER.PERSON_ID.eq(id))
        .orderBy(DIRECTORY_GROUP.NAME)
        .fetch(row -> row.get(DIRECTORY_GROUP.NAME));
  }

  @Override
  public Set<PersonId> erased() {
    return new HashSet<>(
        sql.select(PERSON.ID)
            .from(PERSON)
            .where(PERSON.ERASED_AT.isNotNull())
            .fetch(row -> new PersonId(row.get(PERSON.ID))));
  }

  @Override
  public List<PersonId> leftUntil(LocalDate day) {
    return sql.select(PERSON.ID)
        .from(PERSON)
        .where(PERSON.LEFT_ON.le(day), PERSON.ERASED_AT.isNull())
        .orderBy(PERSON.LEFT_ON, PERSON.ID)
        .fetch(row -> new PersonId(row.get(PERSON.ID)));
  }

  @Override
  public void erase(PersonId person, String name, Instant now) {
    UUID id = person.value();
    sql.deleteFrom(PERSON_IDENTITY).where(PERSON_IDENTITY.PERSON_ID.eq(id)).execute();
    sql.deleteFrom(SESSION).where(SESSION.PERSON_ID.eq(id)).execute();
    sql.deleteFrom(INVITATION).where(INVITATION.PERSON_ID.eq(id)).execute();
    sql.deleteFrom(DIRECTORY_MEMBER).where(DIRECTORY_MEMBER.PERSON_ID.eq(id)).execute();
    sql.deleteFrom(PLAN_ROLE).where(heldBy(id)).execute();
    sql.deleteFrom(DIGEST).where(DIGEST.PERSON_ID.eq(id)).execute();
    sql.update(UNIT)
        .setNull(UNIT.LEADER_ID)
        .set(UNIT.VERSION, UNIT.VERSION.plus(1))
        .where(UNIT.LEADER_ID.eq(id))
        .execute();
    sql.update(ELEMENT)
        .set(ELEMENT.OWNER_NAME, name)
        .set(ELEMENT.VERSION, ELEMENT.VERSION.plus(1))
        .where(ELEMENT.OWNER_PERSON_ID.eq(id))
        .execute();
    sql.update(PLAN)
        .set(PLAN.OWNER_NAME, name)
        .set(PLAN.VERSION, PLAN.VERSION.plus(1))
        .where(PLAN.OWNER_PERSON_ID.eq(id))
        .execute();
    sql.update(PERSON)
        .set(emptied(name).with(PERSON.ERASED_AT, now).values())
        .set(PERSON.VERSION, PERSON.VERSION.plus(1))
        .where(PERSON.ID.eq(id))
        .execute();
  }

  private static Row emptied(String name) {
    return new Row()
        .with(PERSON.NAME, name)
        .with(PERSON.TENANT_ROLE, TenantRole.POLITICIAN.id())
        .with(PERSON.ROLE_BY_RULE, false)
        .empty(PERSON.EMAIL)
        .empty(PERSON.UNIT_ID)
        .empty(PERSON.LANGUAGE)
        .empty(PERSON.EXTERNAL_ID)
        .empty(PERSON.USER_NAME);
  }
}
