package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Tables.JOURNAL;
import static no.planverk.adapters.database.tables.Tables.PERSON;
import static no.planverk.adapters.database.tables.Tables.PLAN;
import static no.planverk.adapters.database.tables.Tables.PUBLICATION;
import static no.planverk.adapters.database.tables.Tables.VERSION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.planverk.application.port.Census;
import no.planverk.domain.plan.Stage;
import no.planverk.domain.publication.Series;
import no.planverk.domain.tenant.PlanCount;
import no.planverk.domain.tenant.TenantFigures;
import no.planverk.tenants.TenantSpace;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Counts the rows of a municipality, in a few questions that read no text. */
record JooqCensus(DSLContext sql) implements Census {
  @Override
  public TenantFigures count(LocalDate day, Instant now) {
    PlanCount plans = plans();
    TenantSpace space = TenantSpace.of(sql);
    return new TenantFigures(
        plans,
        published(),
        new RoleRows(sql).countInvolved(day),
        sql.fetchCount(PERSON, RoleRows.isHere(day)),
        space.rows(),
        space.bytes(),
        lastActivity(),
        now);
  }

  private PlanCount plans() {
    Field<Boolean> adopted =
        DSL.field(
                DSL.exists(
                    DSL.selectOne()
                        .from(VERSION)
                        .where(
                            VERSION.PLAN_ID.eq(PLAN.ID), VERSION.SERIES.eq(Series.ADOPTED.id()))))
            .as("adopted");
    Table<Record2<String, Boolean>> each =
        DSL.select(PLAN.STAGE, adopted).from(PLAN).asTable("each");
    Field<String> stage = each.field(PLAN.STAGE);
    PlanCount plans = PlanCount.NONE;
    for (var row :
        sql.select(stage, each.field(adopted), DSL.count())
            .from(each)
            .groupBy(stage, each.field(adopted))) {
      plans =
          plans.plus(Optional.ofNullable(row.value1()).map(Stage::of), row.value2(), row.value3());
    }
    return plans;
  }

  private int published() {
    return sql.select(DSL.countDistinct(PUBLICATION.PLAN_ID))
        .from(PUBLICATION)
        .where(PublicationRow.notWithdrawn())
        .fetchSingle()
        .value1();
  }

  private Optional<Instant> lastActivity() {
    return sql.select(JOURNAL.AT)
        .from(JOURNAL)
        .orderBy(JOURNAL.SEQ.desc())
        .limit(1)
        .fetchOptional(JOURNAL.AT);
  }
}
