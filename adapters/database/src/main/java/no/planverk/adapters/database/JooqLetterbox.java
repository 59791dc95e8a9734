package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Follower.FOLLOWER;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.planverk.application.port.Letterbox;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.following.Following;
import no.planverk.tenants.changes.Changes;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * What people send, in the role that adds it. The database shows this role no row but those of the
 * address to which the link of the transaction belongs.
 */
record JooqLetterbox(DSLContext sql) implements Letterbox {
  private static final String LINK = "letterbox.link";

  @Override
  public void ask(Following following, Link link) {
    sql.insertInto(FOLLOWER)
        .set(FOLLOWER.ID, following.id())
        .set(FOLLOWER.ADDRESS, following.address().value())
        .set(FOLLOWER.PLAN_ID, following.plan().map(PlanId::value).orElse(null))
        .set(FOLLOWER.LINK, link.digest())
        .set(FOLLOWER.SEALED_LINK, link.sealed())
        .set(FOLLOWER.ASKED_AT, following.askedAt())
        .execute();
    Changes.noteSent(sql);
  }

  @Override
  public List<Following> reachedBy(String link) {
    show(link);
    return seen(DSL.noCondition());
  }

  @Override
  public List<Following> sentTo(String link) {
    show(link);
    return seen(FOLLOWER.LINK.eq(link));
  }

  @Override
  public void confirm(String link, UUID following, Instant at) {
    show(link);
    sql.update(FOLLOWER)
        .set(FOLLOWER.CONFIRMED_AT, at)
        .set(FOLLOWER.TOLD_UNTIL, at)
        .where(FOLLOWER.ID.eq(following), FOLLOWER.CONFIRMED_AT.isNull())
        .execute();
  }

  @Override
  public void leave(String link, Collection<UUID> followings) {
    show(link);
    sql.deleteFrom(FOLLOWER).where(FOLLOWER.ID.in(followings)).execute();
  }

  private List<Following> seen(Condition which) {
    return sql.select(FollowerRow.COLUMNS)
        .from(FOLLOWER)
        .where(which)
        .orderBy(FOLLOWER.ASKED_AT, FOLLOWER.ID)
        .fetch(FollowerRow::following);
  }

  /** Until the transaction ends, as the role is. */
  private void show(String link) {
    sql.select(
            DSL.function(
                DSL.name("set_config"),
                SQLDataType.CLOB,
                DSL.inline(LINK),
                DSL.val(link),
                DSL.inline(true)))
        .fetch();
  }
}
