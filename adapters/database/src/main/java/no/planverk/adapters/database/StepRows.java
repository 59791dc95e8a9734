package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Tables.STAGE_CHANGE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.plan.StageChange;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/** The steps of plans' lives, in the order in which they were noted. */
record StepRows(DSLContext sql) {
  void note(StageChange change) {
    sql.insertInto(STAGE_CHANGE)
        .set(STAGE_CHANGE.ID, change.id())
        .set(STAGE_CHANGE.PLAN_ID, change.plan().value())
        .set(STAGE_CHANGE.VERSION_NUMBER, change.version().orElse(null))
        .set(STAGE_CHANGE.STAGE, change.stage())
        .set(STAGE_CHANGE.ON_DAY, change.on())
        .set(STAGE_CHANGE.CHANGED_AT, change.recordedAt())
        .execute();
  }

  List<StageChange> between(LocalDate first, LocalDate last) {
    return where(STAGE_CHANGE.ON_DAY.between(first, last));
  }

  List<StageChange> of(PlanId plan) {
    return where(STAGE_CHANGE.PLAN_ID.eq(plan.value()));
  }

  /** The steps of all adopted versions that there are, by their plans. */
  Map<PlanId, List<StageChange>> ofVersions() {
    return where(STAGE_CHANGE.VERSION_NUMBER.isNotNull()).stream()
        .collect(Collectors.groupingBy(StageChange::plan));
  }

  private List<StageChange> where(Condition condition) {
    return sql.select(
            STAGE_CHANGE.ID,
            STAGE_CHANGE.PLAN_ID,
            STAGE_CHANGE.VERSION_NUMBER,
            STAGE_CHANGE.STAGE,
            STAGE_CHANGE.ON_DAY,
            STAGE_CHANGE.CHANGED_AT)
        .from(STAGE_CHANGE)
        .where(condition)
        .orderBy(STAGE_CHANGE.SEQ)
        .fetch(StepRows::step);
  }

  private static StageChange step(Record row) {
    return new StageChange(
        row.get(STAGE_CHANGE.ID),
        new PlanId(row.get(STAGE_CHANGE.PLAN_ID)),
        Row.cell(row, STAGE_CHANGE.VERSION_NUMBER),
        row.get(STAGE_CHANGE.STAGE),
        row.get(STAGE_CHANGE.ON_DAY),
        row.get(STAGE_CHANGE.CHANGED_AT));
  }
}
