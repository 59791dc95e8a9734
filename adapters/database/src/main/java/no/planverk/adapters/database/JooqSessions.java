package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Tables.PERSON;
import static no.planverk.adapters.database.tables.Tables.SESSION;
import static no.planverk.adapters.database.tables.Tables.SUPPORT_GRANT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.planverk.application.port.Seat;
import no.planverk.application.port.Sessions;
import no.planverk.application.port.StoredSession;
import no.planverk.application.port.StoredSession.Holder;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.person.OperatorId;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.signin.GrantId;
import no.planverk.domain.signin.Identity;
import no.planverk.domain.signin.SessionId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

record JooqSessions(DSLContext sql) implements Sessions {
  private static final Field<?>[] COLUMNS = {
    SESSION.ID,
    SESSION.HASH,
    SESSION.PERSON_ID,
    SESSION.OPERATOR_ID,
    SESSION.SUPPORT_GRANT_ID,
    SESSION.ISSUER,
    SESSION.SUBJECT,
    SESSION.PROVIDER_SESSION,
    SESSION.ID_TOKEN,
    SESSION.DEVICE,
    SESSION.BEGAN_AT,
    SESSION.USED_AT,
    SESSION.EXPIRES_AT,
    SESSION.ENDED_AT
  };

  @Override
  public void add(StoredSession session) {
    Row row =
        new Row()
            .with(SESSION.ID, session.id().value())
            .with(SESSION.HASH, session.hash())
            .with(SESSION.ISSUER, session.identity().issuer())
            .with(SESSION.SUBJECT, session.identity().subject())
            .with(SESSION.PROVIDER_SESSION, session.providerSession())
            .with(SESSION.ID_TOKEN, session.sealedIdToken())
            .with(SESSION.DEVICE, session.device())
            .with(SESSION.BEGAN_AT, session.beganAt())
            .with(SESSION.USED_AT, session.usedAt())
            .with(SESSION.EXPIRES_AT, session.expiresAt())
            .with(SESSION.ENDED_AT, session.endedAt());
    sql.insertInto(SESSION).set(held(row, session.holder()).values()).execute();
  }

  private static Row held(Row row, Holder holder) {
    return switch (holder) {
      case Holder.OfPerson(PersonId person) -> row.with(SESSION.PERSON_ID, person.value());
      case Holder.OfSupport(OperatorId operator, GrantId grant) ->
          row.with(SESSION.OPERATOR_ID, operator.value())
              .with(SESSION.SUPPORT_GRANT_ID, grant.value());
    };
  }

  @Override
  public Optional<Seat> seat(String hash, Instant now) {
    Field<Instant> supportUntil =
        DSL.field(
            DSL.select(DSL.max(SUPPORT_GRANT.ENDS_AT))
                .from(SUPPORT_GRANT)
                .where(
                    SUPPORT_GRANT.ENDED_AT.isNull(),
                    SUPPORT_GRANT.ENDS_AT.gt(now),
                    SESSION
                        .SUPPORT_GRANT_ID
                        .isNull()
                        .or(SUPPORT_GRANT.ID.eq(SESSION.SUPPORT_GRANT_ID))));
    return sql.select(COLUMNS)
        .select(PERSON.NAME, PERSON.TENANT_ROLE, PERSON.LANGUAGE, PERSON.LEFT_ON, supportUntil)
        .from(SESSION)
        .leftJoin(PERSON)
        .on(PERSON.ID.eq(SESSION.PERSON_ID))
        .where(SESSION.HASH.eq(hash))
        .fetchOptional(row -> new Seat(session(row), sitter(row), Row.cell(row, supportUntil)));
  }

  private static Optional<Seat.Sitter> sitter(Record row) {
    return Row.cell(row, SESSION.PERSON_ID)
        .map(
            id ->
                new Seat.Sitter(
                    new PersonId(id),
                    row.get(PERSON.NAME),
                    TenantRole.of(row.get(PERSON.TENANT_ROLE)),
                    Row.cell(row, PERSON.LANGUAGE).map(Language::of),
                    Row.cell(row, PERSON.LEFT_ON)));
  }

  private static StoredSession session(Record row) {
    Optional<UUID> person = Row.cell(row, SESSION.PERSON_ID);
    Holder holder =
        person.isPresent()
            ? new Holder.OfPerson(new PersonId(person.get()))
            : new Holder.OfSupport(
                new OperatorId(row.get(SESSION.OPERATOR_ID)),
                new GrantId(row.get(SESSION.SUPPORT_GRANT_ID)));
    return new StoredSession(
        new SessionId(row.get(SESSION.ID)),
        row.get(SESSION.HASH),
        holder,
        new Identity(row.get(SESSION.ISSUER), row.get(SESSION.SUBJECT)),
        Row.cell(row, SESSION.PROVIDER_SESSION),
        Row.cell(row, SESSION.ID_TOKEN),
        row.get(SESSION.DEVICE),
        row.get(SESSION.BEGAN_AT),
        row.get(SESSION.USED_AT),
        row.get(SESSION.EXPIRES_AT),
        Row.cell(row, SESSION.ENDED_AT));
  }

  @Override
  public void used(SessionId id, Instant at) {
    sql.update(SESSION).set(SESSION.USED_AT, at).where(SESSION.ID.eq(id.value())).execute();
  }

  @Override
  public List<StoredSession> ofPerson(PersonId person) {
    return sql.select(COLUMNS)
        .from(SESSION)
        .where(SESSION.PERSON_ID.eq(person.value()), SESSION.ENDED_AT.isNull())
        .orderBy(SESSION.BEGAN_AT.desc(), SESSION.ID)
        .fetch(JooqSessions::session);
  }

  @Override
  public Optional<StoredSession> find(SessionId id) {
    return sql.select(COLUMNS)
        .from(SESSION)
        .where(SESSION.ID.eq(id.value()))
        .fetchOptional(JooqSessions::session);
  }

  @Override
  public boolean end(SessionId id, Instant at) {
    return !end(SESSION.ID.eq(id.value()), at).isEmpty();
  }

  @Override
  public List<SessionId> endAll(PersonId person, Instant at) {
    return end(SESSION.PERSON_ID.eq(person.value()), at);
  }

  @Override
  public List<SessionId> endOfProvider(String issuer, String providerSession, Instant at) {
    return end(SESSION.ISSUER.eq(issuer).and(SESSION.PROVIDER_SESSION.eq(providerSession)), at);
  }

  @Override
  public List<SessionId> endOfSubject(String issuer, String subject, Instant at) {
    return end(SESSION.ISSUER.eq(issuer).and(SESSION.SUBJECT.eq(subject)), at);
  }

  @Override
  public List<SessionId> endUnder(GrantId grant, Instant at) {
    return end(SESSION.SUPPORT_GRANT_ID.eq(grant.value()), at);
  }

  private List<SessionId> end(Condition which, Instant at) {
    return sql.update(SESSION)
        .set(SESSION.ENDED_AT, at)
        .where(which, SESSION.ENDED_AT.isNull())
        .returningResult(SESSION.ID)
        .fetch(row -> new SessionId(row.value1()));
  }
}
