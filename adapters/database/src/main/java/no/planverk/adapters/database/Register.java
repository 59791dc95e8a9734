package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Tables.HEARING;
import static no.planverk.adapters.database.tables.Tables.PLAN;
import static no.planverk.adapters.database.tables.Tables.PLAN_SDG;
import static no.planverk.adapters.database.tables.Tables.PUBLICATION;
import static no.planverk.adapters.database.tables.Tables.VERSION;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.PlanTypes;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.plan.Stage;
import no.planverk.domain.plan.StageChange;
import no.planverk.domain.plan.VersionLife;
import no.planverk.domain.publication.Series;
import no.planverk.domain.register.RegisterEntry;
import no.planverk.domain.register.RegisterQuery;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** The register of plans: one query for the lines, one for where their versions stand. */
record Register(DSLContext sql, Clock clock) {
  private static final Condition ADOPTED =
      DSL.and(VERSION.PLAN_ID.eq(PLAN.ID), VERSION.SERIES.eq(Series.ADOPTED.id()));
  private static final Field<Integer> NEWEST_VERSION =
      DSL.field(DSL.select(DSL.max(VERSION.NUMBER)).from(VERSION).where(ADOPTED));
  private static final Field<LocalDate> DECIDED_ON =
      DSL.field(
          DSL.select(VERSION.DECISION_DAY)
              .from(VERSION)
              .where(ADOPTED)
              .orderBy(VERSION.NUMBER.desc(), VERSION.CORRECTION.desc())
              .limit(1));
  private static final Field<LocalDate> HEARD_UNTIL =
      DSL.field(
          DSL.select(HEARING.TO_DAY)
              .from(HEARING)
              .where(
                  HEARING.PLAN_ID.eq(PLAN.ID),
                  HEARING.STATE.eq("open"),
                  HEARING.HEARD_VERSION.isNotNull())
              .orderBy(HEARING.HEARD_VERSION.desc())
              .limit(1));
  private static final Field<Boolean> PUBLISHED =
      DSL.field(
          DSL.exists(
              DSL.selectOne()
                  .from(PUBLICATION)
                  .where(PUBLICATION.PLAN_ID.eq(PLAN.ID), PublicationRow.notWithdrawn())));

  List<RegisterEntry> matching(RegisterQuery query) {
    Map<PlanId, List<StageChange>> steps = new StepRows(sql).ofVersions();
    return sql
        .select(
            PLAN.ID,
            PLAN.TITLE,
            PLAN.TYPE,
            PLAN.STAGE,
            PLAN.LANGUAGE,
            PLAN.PERIOD_FROM,
            PLAN.PERIOD_TO,
            PLAN.OWNER_NAME,
            NEWEST_VERSION,
            DECIDED_ON,
            HEARD_UNTIL,
            PLAN.SOURCE_KIND,
            PUBLISHED,
            PLAN.CHANGED_AT,
            PLAN.VERSION)
        .from(PLAN)
        .where(condition(query))
        .fetch(row -> entry(row, steps))
        .stream()
        .filter(query::fits)
        .toList();
  }

  private static Condition condition(RegisterQuery query) {
    return DSL.and(
        query.text().map(PLAN.TITLE::containsIgnoreCase).orElse(DSL.noCondition()),
        query.types().isEmpty() ? DSL.noCondition() : PLAN.TYPE.in(query.types()),
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
        query.units().isEmpty()
            ? DSL.noCondition()
            : PLAN.OWNER_UNIT_ID.in(query.units().stream().map(UnitId::value).toList()));
  }

  private RegisterEntry entry(Record row, Map<PlanId, List<StageChange>> steps) {
    PlanId id = new PlanId(row.get(PLAN.ID));
    Optional<Stage> stage = Row.cell(row, PLAN.STAGE).map(Stage::of);
    Optional<Integer> newest = Row.cell(row, NEWEST_VERSION);
    LocalDate today = today(row.get(PLAN.TYPE));
    return new RegisterEntry(
        id,
        row.get(PLAN.TITLE),
        row.get(PLAN.TYPE),
        stage,
        Language.of(row.get(PLAN.LANGUAGE)),
        PlanRow.period(row),
        Row.cell(row, PLAN.OWNER_NAME),
        newest,
        newest.map(it -> VersionLife.ofPlan(it, steps.getOrDefault(id, List.of()), today)),
        Row.cell(row, DECIDED_ON),
        stage.filter(Stage.IN_HEARING::equals).flatMap(it -> Row.cell(row, HEARD_UNTIL)),
        row.get(PLAN.SOURCE_KIND) != null,
        row.get(PUBLISHED),
        row.get(PLAN.CHANGED_AT),
        row.get(PLAN.VERSION));
  }

  private LocalDate today(String type) {
    Country country = PlanTypes.find(type).map(it -> it.country()).orElse(Country.NO);
    return LocalDate.ofInstant(clock.instant(), country.zone());
  }
}
