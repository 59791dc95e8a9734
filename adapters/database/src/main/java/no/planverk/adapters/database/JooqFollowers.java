package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Follower.FOLLOWER;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.planverk.application.port.Followers;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.following.MailAddress;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Those who follow, for those who write to them. */
record JooqFollowers(DSLContext sql) implements Followers {
  @Override
  public List<Reader> unwritten() {
    return sql.select(FollowerRow.COLUMNS)
        .from(FOLLOWER)
        .where(FOLLOWER.WRITTEN_AT.isNull(), FOLLOWER.CONFIRMED_AT.isNull())
        .orderBy(FOLLOWER.ASKED_AT, FOLLOWER.ID)
        .fetch(JooqFollowers::reader);
  }

  @Override
  public int written(MailAddress address, Instant since) {
    return sql.fetchCount(
        FOLLOWER, FOLLOWER.ADDRESS.eq(address.value()), FOLLOWER.WRITTEN_AT.gt(since));
  }

  @Override
  public void written(UUID following, Instant at) {
    sql.update(FOLLOWER).set(FOLLOWER.WRITTEN_AT, at).where(FOLLOWER.ID.eq(following)).execute();
  }

  @Override
  public void forget(UUID following) {
    sql.deleteFrom(FOLLOWER).where(FOLLOWER.ID.eq(following)).execute();
  }

  @Override
  public List<Reader> confirmed() {
    return sql.select(FollowerRow.COLUMNS)
        .from(FOLLOWER)
        .where(FOLLOWER.CONFIRMED_AT.isNotNull())
        .orderBy(FOLLOWER.ADDRESS, FOLLOWER.CONFIRMED_AT.desc(), FOLLOWER.ID)
        .fetch(JooqFollowers::reader);
  }

  @Override
  public void told(MailAddress address, Instant until) {
    sql.update(FOLLOWER)
        .set(FOLLOWER.TOLD_UNTIL, until)
        .where(FOLLOWER.ADDRESS.eq(address.value()), FOLLOWER.CONFIRMED_AT.isNotNull())
        .execute();
  }

  @Override
  public int forgetUnconfirmed(Instant askedBefore) {
    return sql.deleteFrom(FOLLOWER)
        .where(FOLLOWER.CONFIRMED_AT.isNull(), FOLLOWER.ASKED_AT.lt(askedBefore))
        .execute();
  }

  @Override
  public Map<Optional<PlanId>, Integer> counts() {
    Map<Optional<PlanId>, Integer> counts = new HashMap<>();
    sql.select(FOLLOWER.PLAN_ID, DSL.countDistinct(FOLLOWER.ADDRESS))
        .from(FOLLOWER)
        .where(FOLLOWER.CONFIRMED_AT.isNotNull())
        .groupBy(FOLLOWER.PLAN_ID)
        .forEach(
            row -> counts.put(Optional.ofNullable(row.value1()).map(PlanId::new), row.value2()));
    return counts;
  }

  private static Reader reader(Record row) {
    return new Reader(FollowerRow.following(row), row.get(FOLLOWER.SEALED_LINK));
  }
}
