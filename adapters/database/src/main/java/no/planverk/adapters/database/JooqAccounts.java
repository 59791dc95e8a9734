package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Tables.DIRECTORY_GROUP;
import static no.planverk.adapters.database.tables.Tables.DIRECTORY_MEMBER;
import static no.planverk.adapters.database.tables.Tables.INVITATION;
import static no.planverk.adapters.database.tables.Tables.PERSON;
import static no.planverk.adapters.database.tables.Tables.PERSON_IDENTITY;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.application.port.Accounts;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.signin.Identity;
import no.planverk.domain.signin.SignInSettings;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

record JooqAccounts(DSLContext sql) implements Accounts {
  @Override
  public Optional<SignInSettings> settings() {
    return new SignInRow(sql).read();
  }

  @Override
  public boolean save(SignInSettings settings) {
    return new SignInRow(sql).write(settings);
  }

  @Override
  public Optional<PersonId> personOf(Identity identity) {
    return sql.select(PERSON_IDENTITY.PERSON_ID)
        .from(PERSON_IDENTITY)
        .where(
            PERSON_IDENTITY.ISSUER.eq(identity.issuer()),
            PERSON_IDENTITY.SUBJECT.eq(identity.subject()))
        .fetchOptional(row -> new PersonId(row.value1()));
  }

  @Override
  public Optional<PersonId> expected(String subject) {
    return sql.select(PERSON.ID)
        .from(PERSON)
        .where(
            PERSON.EXTERNAL_ID.eq(subject),
            DSL.notExists(
                DSL.selectOne()
                    .from(PERSON_IDENTITY)
                    .where(PERSON_IDENTITY.PERSON_ID.eq(PERSON.ID))))
        .fetchOptional(row -> new PersonId(row.value1()));
  }

  @Override
  public void link(Identity identity, PersonId person, Instant at) {
    sql.insertInto(PERSON_IDENTITY)
        .set(PERSON_IDENTITY.ISSUER, identity.issuer())
        .set(PERSON_IDENTITY.SUBJECT, identity.subject())
        .set(PERSON_IDENTITY.PERSON_ID, person.value())
        .set(PERSON_IDENTITY.LINKED_AT, at)
        .execute();
  }

  @Override
  public List<Identity> identitiesOf(PersonId person) {
    return sql.select(PERSON_IDENTITY.ISSUER, PERSON_IDENTITY.SUBJECT)
        .from(PERSON_IDENTITY)
        .where(PERSON_IDENTITY.PERSON_ID.eq(person.value()))
        .orderBy(PERSON_IDENTITY.LINKED_AT, PERSON_IDENTITY.SUBJECT)
        .fetch(row -> new Identity(row.value1(), row.value2()));
  }

  @Override
  public List<String> groupsOf(PersonId person) {
    return sql
        .select(DIRECTORY_GROUP.ID, DIRECTORY_GROUP.NAME, DIRECTORY_GROUP.EXTERNAL_ID)
        .from(DIRECTORY_GROUP)
        .join(DIRECTORY_MEMBER)
        .on(DIRECTORY_MEMBER.GROUP_ID.eq(DIRECTORY_GROUP.ID))
        .where(DIRECTORY_MEMBER.PERSON_ID.eq(person.value()))
        .orderBy(DIRECTORY_GROUP.NAME, DIRECTORY_GROUP.ID)
        .fetch()
        .stream()
        .flatMap(
            row ->
                Stream.concat(
                    Stream.of(row.value2(), row.value1().toString()),
                    Row.cell(row, DIRECTORY_GROUP.EXTERNAL_ID).stream()))
        .toList();
  }

  @Override
  public boolean hasRoleByRule(PersonId person) {
    return sql.fetchExists(PERSON, PERSON.ID.eq(person.value()), PERSON.ROLE_BY_RULE.isTrue());
  }

  @Override
  public void giveRole(PersonId person, TenantRole role, boolean byRule) {
    sql.update(PERSON)
        .set(PERSON.TENANT_ROLE, role.id())
        .set(PERSON.ROLE_BY_RULE, byRule)
        .set(PERSON.VERSION, PERSON.VERSION.plus(1))
        .where(PERSON.ID.eq(person.value()))
        .execute();
  }

  @Override
  public void speak(PersonId person, Language language) {
    sql.update(PERSON)
        .set(PERSON.LANGUAGE, language.tag())
        .where(PERSON.ID.eq(person.value()))
        .execute();
  }

  @Override
  public void invite(PersonId person, String hash, Instant expiresAt) {
    sql.deleteFrom(INVITATION).where(INVITATION.PERSON_ID.eq(person.value())).execute();
    sql.insertInto(INVITATION)
        .set(INVITATION.HASH, hash)
        .set(INVITATION.PERSON_ID, person.value())
        .set(INVITATION.EXPIRES_AT, expiresAt)
        .execute();
  }

  @Override
  public Optional<PersonId> takeInvitation(String hash, Instant now) {
    return sql.update(INVITATION)
        .set(INVITATION.USED_AT, now)
        .where(INVITATION.HASH.eq(hash), INVITATION.USED_AT.isNull(), INVITATION.EXPIRES_AT.gt(now))
        .returningResult(INVITATION.PERSON_ID)
        .fetchOptional(row -> new PersonId(row.value1()));
  }
}
