package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Follower.FOLLOWER;

import java.util.List;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.following.Following;
import no.planverk.domain.following.MailAddress;
import org.jooq.Field;
import org.jooq.Record;

/** Someone who follows, as a row. */
final class FollowerRow {
  static final List<Field<?>> COLUMNS =
      List.of(
          FOLLOWER.ID,
          FOLLOWER.ADDRESS,
          FOLLOWER.PLAN_ID,
          FOLLOWER.ASKED_AT,
          FOLLOWER.CONFIRMED_AT,
          FOLLOWER.TOLD_UNTIL,
          FOLLOWER.SEALED_LINK);

  private FollowerRow() {}

  static Following following(Record row) {
    return new Following(
        row.get(FOLLOWER.ID),
        new MailAddress(row.get(FOLLOWER.ADDRESS)),
        Row.cell(row, FOLLOWER.PLAN_ID).map(PlanId::new),
        row.get(FOLLOWER.ASKED_AT),
        Row.cell(row, FOLLOWER.CONFIRMED_AT),
        Row.cell(row, FOLLOWER.TOLD_UNTIL));
  }
}
