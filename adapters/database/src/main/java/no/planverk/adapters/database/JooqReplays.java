package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Tables.IDEMPOTENCY;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.planverk.application.port.Replays;
import no.planverk.domain.input.GivenAnswer;
import org.jooq.DSLContext;
import org.jooq.Record;

record JooqReplays(DSLContext sql) implements Replays {
  private static final Duration KEPT_FOR = Duration.ofHours(24);

  @Override
  public Optional<Kept> find(UUID actor, String key, Instant notBefore) {
    return sql.select(
            IDEMPOTENCY.DIGEST, IDEMPOTENCY.STATUS, IDEMPOTENCY.LOCATION, IDEMPOTENCY.ANSWER)
        .from(IDEMPOTENCY)
        .where(
            IDEMPOTENCY.ACTOR_ID.eq(actor),
            IDEMPOTENCY.KEY.eq(key),
            IDEMPOTENCY.STORED_AT.ge(notBefore))
        .fetchOptional(JooqReplays::kept);
  }

  private static Kept kept(Record row) {
    return new Kept(
        row.get(IDEMPOTENCY.DIGEST),
        new GivenAnswer(
            row.get(IDEMPOTENCY.STATUS),
            Row.cell(row, IDEMPOTENCY.LOCATION),
            row.get(IDEMPOTENCY.ANSWER)));
  }

  /** Of two at once the second waits for the first to commit, and then finds its row too young. */
  @Override
  public void keep(UUID actor, String key, Kept kept, Instant now) {
    Row answer =
        new Row()
            .with(IDEMPOTENCY.DIGEST, kept.digest())
            .with(IDEMPOTENCY.STATUS, kept.answer().status())
            .with(IDEMPOTENCY.LOCATION, kept.answer().location())
            .with(IDEMPOTENCY.ANSWER, kept.answer().body())
            .with(IDEMPOTENCY.STORED_AT, now);
    int stored =
        sql.insertInto(IDEMPOTENCY)
            .set(IDEMPOTENCY.ACTOR_ID, actor)
            .set(IDEMPOTENCY.KEY, key)
            .set(answer.values())
            .onConflict(IDEMPOTENCY.ACTOR_ID, IDEMPOTENCY.KEY)
            .doUpdate()
            .set(answer.values())
            .where(IDEMPOTENCY.STORED_AT.lt(now.minus(KEPT_FOR)))
            .execute();
    if (stored == 0) {
      throw new AlreadyKept();
    }
  }
}
