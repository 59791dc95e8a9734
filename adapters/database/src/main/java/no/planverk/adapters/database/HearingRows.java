package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Tables.HEARING;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.planverk.domain.catalogue.HearingStage;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.hearing.Hearing;
import no.planverk.domain.hearing.HearingDecision;
import no.planverk.domain.hearing.HearingId;
import org.jooq.DSLContext;
import org.jooq.Record;

/** The hearings of a plan, in the order in which they were added. */
record HearingRows(DSLContext sql, PlanId plan) {
  List<Hearing> read() {
    return sql.select(
            HEARING.ID,
            HEARING.STAGE,
            HEARING.FROM_DAY,
            HEARING.TO_DAY,
            HEARING.STATEMENTS_RECEIVED,
            HEARING.DECISION_BODY,
            HEARING.DECISION_DAY,
            HEARING.DECISION_CASE,
            HEARING.FOR_VERSION,
            HEARING.HEARD_VERSION,
            HEARING.STATE,
            HEARING.CLOSED_ON,
            HEARING.RULE,
            HEARING.VERSION)
        .from(HEARING)
        .where(HEARING.PLAN_ID.eq(plan.value()))
        .orderBy(HEARING.POSITION)
        .fetch(this::hearing);
  }

  private Hearing hearing(Record row) {
    return new Hearing(
        new HearingId(row.get(HEARING.ID)),
        plan,
        Row.cell(row, HEARING.STAGE).map(HearingStage::of),
        row.get(HEARING.FROM_DAY),
        row.get(HEARING.TO_DAY),
        Row.cell(row, HEARING.STATEMENTS_RECEIVED),
        new HearingDecision(
            Row.cell(row, HEARING.DECISION_BODY),
            Row.cell(row, HEARING.DECISION_DAY),
            Row.cell(row, HEARING.DECISION_CASE)),
        row.get(HEARING.FOR_VERSION),
        Row.cell(row, HEARING.HEARD_VERSION),
        Hearing.State.valueOf(row.get(HEARING.STATE).toUpperCase(Locale.ROOT)),
        Row.cell(row, HEARING.CLOSED_ON),
        Row.cell(row, HEARING.RULE),
        row.get(HEARING.VERSION));
  }

  /** Adds the new ones after those that are stored, and changes those that differ. */
  void save(List<Hearing> hearings) {
    Map<HearingId, Hearing> stored =
        read().stream().collect(Collectors.toMap(Hearing::id, Function.identity()));
    List<Row> added = new ArrayList<>();
    for (Hearing hearing : hearings) {
      Hearing before = stored.get(hearing.id());
      if (before == null) {
        added.add(added(hearing, stored.size() + added.size()));
      } else if (!before.equals(hearing)) {
        change(hearing.stored());
      }
    }
    Row.insert(sql, HEARING, added);
  }

  private Row added(Hearing hearing, int place) {
    return row(hearing)
        .with(HEARING.ID, hearing.id().value())
        .with(HEARING.PLAN_ID, plan.value())
        .with(HEARING.POSITION, place);
  }

  private void change(Hearing hearing) {
    sql.update(HEARING)
        .set(row(hearing).values())
        .where(HEARING.ID.eq(hearing.id().value()))
        .execute();
  }

  private static Row row(Hearing hearing) {
    return new Row()
        .with(HEARING.STAGE, hearing.givenStage().map(HearingStage::id))
        .with(HEARING.FROM_DAY, hearing.from())
        .with(HEARING.TO_DAY, hearing.to())
        .with(HEARING.STATEMENTS_RECEIVED, hearing.statementsReceived())
        .with(HEARING.DECISION_BODY, hearing.decision().body())
        .with(HEARING.DECISION_DAY, hearing.decision().date())
        .with(HEARING.DECISION_CASE, hearing.decision().caseNumber())
        .with(HEARING.FOR_VERSION, hearing.forVersion())
        .with(HEARING.HEARD_VERSION, hearing.heardVersion())
        .with(HEARING.STATE, hearing.state().name().toLowerCase(Locale.ROOT))
        .with(HEARING.CLOSED_ON, hearing.closedOn())
        .with(HEARING.RULE, hearing.rule())
        .with(HEARING.VERSION, hearing.revision());
  }
}
