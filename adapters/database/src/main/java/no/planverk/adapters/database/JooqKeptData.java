package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Tables.API_TOKEN;
import static no.planverk.adapters.database.tables.Tables.IDEMPOTENCY;
import static no.planverk.adapters.database.tables.Tables.INVITATION;
import static no.planverk.adapters.database.tables.Tables.RETENTION;
import static no.planverk.adapters.database.tables.Tables.SESSION;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import no.planverk.application.port.KeptData;
import no.planverk.domain.person.Retention;
import org.jooq.DSLContext;

record JooqKeptData(DSLContext sql) implements KeptData {
  @Override
  public Map<Retention, Integer> decided() {
    Map<Retention, Integer> days = new EnumMap<>(Retention.class);
    sql.select(RETENTION.KIND, RETENTION.DAYS)
        .from(RETENTION)
        .forEach(row -> days.put(Retention.of(row.get(RETENTION.KIND)), row.get(RETENTION.DAYS)));
    return days;
  }

  @Override
  public void decide(Retention kind, int days) {
    sql.insertInto(RETENTION)
        .set(RETENTION.KIND, kind.id())
        .set(RETENTION.DAYS, days)
        .onConflict(RETENTION.KIND)
        .doUpdate()
        .set(RETENTION.DAYS, days)
        .execute();
  }

  @Override
  public int remove(Retention kind, Instant time) {
    return switch (kind) {
      case ENDED_SESSIONS ->
          sql.deleteFrom(SESSION)
              .where(SESSION.ENDED_AT.lt(time).or(SESSION.EXPIRES_AT.lt(time)))
              .execute();
      case ENDED_TOKENS ->
          sql.deleteFrom(API_TOKEN)
              .where(API_TOKEN.REVOKED_AT.lt(time).or(API_TOKEN.EXPIRES_AT.lt(time)))
              .execute();
      case OLD_INVITATIONS ->
          sql.deleteFrom(INVITATION)
              .where(INVITATION.USED_AT.lt(time).or(INVITATION.EXPIRES_AT.lt(time)))
              .execute();
      case REPEATED_REQUESTS ->
          sql.deleteFrom(IDEMPOTENCY).where(IDEMPOTENCY.STORED_AT.lt(time)).execute();
      case DEPARTED_PEOPLE -> 0;
    };
  }
}
