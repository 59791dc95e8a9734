package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Tables.PLAN;
import static no.planverk.adapters.database.tables.Tables.PLAN_SDG;
import static no.planverk.adapters.database.tables.Tables.PUBLICATION;
import static no.planverk.adapters.database.tables.Tables.VERSION;

import java.util.List;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.plan.Stage;
import no.planverk.domain.publication.Series;
import no.planverk.domain.register.RegisterEntry;
import no.planverk.domain.register.RegisterQuery;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** The register of plans: one query, one line a plan. */
record Register(DSLContext sql) {
  private static final Field<Integer> NEWEST_VERSION =
      DSL.field(
          DSL.select(DSL.max(VERSION.NUMBER))
              .from(VERSION)
              .where(VERSION.PLAN_ID.eq(PLAN.ID), VERSION.SERIES.eq(Series.ADOPTED.id())));
  private static final Field<Boolean> PUBLISHED =
      DSL.field(
          DSL.exists(
              DSL.selectOne()
                  .from(PUBLICATION)
                  .where(PUBLICATION.PLAN_ID.eq(PLAN.ID), PublicationRow.notWithdrawn())));

  List<RegisterEntry> matching(RegisterQuery query) {
    return sql.select(
            PLAN.ID,
            PLAN.TITLE,
            PLAN.TYPE,
            PLAN.STAGE,
            PLAN.LANGUAGE,
            PLAN.PERIOD_FROM,
            PLAN.PERIOD_TO,
            NEWEST_VERSION,
            PLAN.SOURCE_KIND,
            PUBLISHED,
            PLAN.CHANGED_AT,
            PLAN.VERSION)
        .from(PLAN)
        .where(condition(query))
        .fetch(Register::entry);
  }

  private static Condition condition(RegisterQuery query) {
    return DSL.and(
        query.text().map(PLAN.TITLE::containsIgnoreCase).orElse(DSL.noCondition()),
        query.type().map(PLAN.TYPE::eq).orElse(DSL.noCondition()),
        query.stage().map(stage -> PLAN.STAGE.eq(stage.id())).orElse(DSL.noCondition()),
        query
            .sdg()
            .map(
                goal ->
                    DSL.exists(
                        DSL.selectOne()
                            .from(PLAN_SDG)
                            .where(PLAN_SDG.PLAN_ID.eq(PLAN.ID), PLAN_SDG.GOAL.eq(goal.number()))))
            .orElse(DSL.noCondition()),
        query.unit().map(unit -> PLAN.OWNER_UNIT_ID.eq(unit.value())).orElse(DSL.noCondition()));
  }

  private static RegisterEntry entry(Record row) {
    return new RegisterEntry(
        new PlanId(row.get(PLAN.ID)),
        row.get(PLAN.TITLE),
        row.get(PLAN.TYPE),
        Row.cell(row, PLAN.STAGE).map(Stage::of),
        Language.of(row.get(PLAN.LANGUAGE)),
        PlanRow.period(row),
        Row.cell(row, NEWEST_VERSION),
        row.get(PLAN.SOURCE_KIND) != null,
        row.get(PUBLISHED),
        row.get(PLAN.CHANGED_AT),
        row.get(PLAN.VERSION));
  }
}
