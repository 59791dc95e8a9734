package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Tables.SUPPORT_GRANT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.planverk.application.port.SupportGrants;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.signin.GrantId;
import no.planverk.domain.signin.SupportGrant;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;

record JooqSupportGrants(DSLContext sql) implements SupportGrants {
  @Override
  public void add(SupportGrant grant) {
    sql.insertInto(SUPPORT_GRANT)
        .set(SUPPORT_GRANT.ID, grant.id().value())
        .set(SUPPORT_GRANT.REASON, grant.reason())
        .set(SUPPORT_GRANT.GRANTED_BY, grant.grantedBy().value())
        .set(SUPPORT_GRANT.GRANTED_AT, grant.grantedAt())
        .set(SUPPORT_GRANT.ENDS_AT, grant.endsAt())
        .execute();
  }

  @Override
  public List<SupportGrant> all() {
    return grants(DSL.noCondition())
        .orderBy(SUPPORT_GRANT.GRANTED_AT.desc(), SUPPORT_GRANT.ID)
        .fetch(JooqSupportGrants::grant);
  }

  @Override
  public Optional<SupportGrant> open(Instant now) {
    return grants(SUPPORT_GRANT.ENDED_AT.isNull().and(SUPPORT_GRANT.ENDS_AT.gt(now)))
        .orderBy(SUPPORT_GRANT.ENDS_AT.desc(), SUPPORT_GRANT.ID)
        .limit(1)
        .fetchOptional(JooqSupportGrants::grant);
  }

  private SelectConditionStep<? extends Record> grants(Condition which) {
    return sql.select(
            SUPPORT_GRANT.ID,
            SUPPORT_GRANT.REASON,
            SUPPORT_GRANT.GRANTED_BY,
            SUPPORT_GRANT.GRANTED_AT,
            SUPPORT_GRANT.ENDS_AT,
            SUPPORT_GRANT.ENDED_AT)
        .from(SUPPORT_GRANT)
        .where(which);
  }

  private static SupportGrant grant(Record row) {
    return new SupportGrant(
        new GrantId(row.get(SUPPORT_GRANT.ID)),
        row.get(SUPPORT_GRANT.REASON),
        new PersonId(row.get(SUPPORT_GRANT.GRANTED_BY)),
        row.get(SUPPORT_GRANT.GRANTED_AT),
        row.get(SUPPORT_GRANT.ENDS_AT),
        Row.cell(row, SUPPORT_GRANT.ENDED_AT));
  }

  @Override
  public boolean end(GrantId id, Instant at) {
    return sql.update(SUPPORT_GRANT)
            .set(SUPPORT_GRANT.ENDED_AT, at)
            .where(SUPPORT_GRANT.ID.eq(id.value()), SUPPORT_GRANT.ENDED_AT.isNull())
            .execute()
        == 1;
  }
}
