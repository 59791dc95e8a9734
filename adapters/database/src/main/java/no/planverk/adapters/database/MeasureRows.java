package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Tables.CONTRIBUTION;
import static no.planverk.adapters.database.tables.Tables.ELEMENT;
import static no.planverk.adapters.database.tables.Tables.ELEMENT_COST;
import static no.planverk.adapters.database.tables.Tables.PLACEMENT;
import static no.planverk.adapters.database.tables.Tables.PLAN;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.planverk.domain.budget.Measure;
import no.planverk.domain.catalogue.Cost;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.plan.Stage;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * The measures of all plans: one query each for what they are, what they cost, where they stand and
 * the goals they serve, however many there are.
 */
record MeasureRows(DSLContext sql) {
  private static final List<String> KINDS =
      Arrays.stream(ElementKind.values())
          .filter(ElementKind::isMeasure)
          .map(ElementKind::id)
          .toList();
  private static final Condition IN_LIVE_TEXT =
      DSL.and(
          PLACEMENT.REMOVAL_ID.isNull(),
          PLAN.STAGE.isNull().or(PLAN.STAGE.ne(Stage.ABANDONED.id())));
  private static final Field<UUID> FROM = DSL.field(DSL.name("from_id"), SQLDataType.UUID);
  private static final Field<UUID> AT = DSL.field(DSL.name("at_id"), SQLDataType.UUID);

  List<Measure> all() {
    Map<UUID, List<Cost>> costs = ElementLists.costs(sql, costOfMeasures());
    Map<UUID, List<Measure.Text>> texts = texts();
    Map<UUID, List<Measure.Goal>> goals = goals();
    return sql.select(
            ELEMENT.ID,
            ELEMENT.KIND,
            ELEMENT.TITLE,
            ELEMENT.SOURCE_PLAN_ID,
            ELEMENT.OWNER_NAME,
            ELEMENT.OWNER_UNIT_ID,
            ELEMENT.OWNER_PERSON_ID)
        .from(ELEMENT)
        .where(ELEMENT.ID.in(standing()))
        .orderBy(ELEMENT.TITLE, ELEMENT.ID)
        .fetch(row -> measure(row, costs, texts, goals));
  }

  private static Measure measure(
      Record row,
      Map<UUID, List<Cost>> costs,
      Map<UUID, List<Measure.Text>> texts,
      Map<UUID, List<Measure.Goal>> goals) {
    UUID id = row.get(ELEMENT.ID);
    return new Measure(
        new ElementId(id),
        ElementKind.of(row.get(ELEMENT.KIND)),
        new Title(row.get(ELEMENT.TITLE)),
        new PlanId(row.get(ELEMENT.SOURCE_PLAN_ID)),
        ElementRow.owner(row),
        costs.getOrDefault(id, List.of()),
        goals.getOrDefault(id, List.of()),
        texts.getOrDefault(id, List.of()));
  }

  private static Condition costOfMeasures() {
    return ELEMENT_COST.ELEMENT_ID.in(standing());
  }

  /** The ids of measures that stand in some text. */
  private static Select<Record1<UUID>> standing() {
    return DSL.select(PLACEMENT.ELEMENT_ID)
        .from(PLACEMENT)
        .join(PLAN)
        .on(PLAN.ID.eq(PLACEMENT.PLAN_ID))
        .join(ELEMENT)
        .on(ELEMENT.ID.eq(PLACEMENT.ELEMENT_ID))
        .where(ELEMENT.KIND.in(KINDS), IN_LIVE_TEXT);
  }

  private Map<UUID, List<Measure.Text>> texts() {
    return sql.selectDistinct(
            PLACEMENT.ELEMENT_ID, PLAN.TITLE, PLAN.ID, PLAN.STAGE, PLAN.OPEN_TO_STAFF)
        .from(PLACEMENT)
        .join(PLAN)
        .on(PLAN.ID.eq(PLACEMENT.PLAN_ID))
        .where(PLACEMENT.ELEMENT_ID.in(standing()), IN_LIVE_TEXT)
        .orderBy(PLAN.TITLE, PLAN.ID)
        .fetchGroups(
            PLACEMENT.ELEMENT_ID,
            row ->
                new Measure.Text(
                    new PlanId(row.value3()),
                    row.value2(),
                    Row.cell(row, PLAN.STAGE).isEmpty(),
                    row.value5()));
  }

  /** Upwards from each measure, by parents and contributions, to the first goals on the way. */
  private Map<UUID, List<Measure.Goal>> goals() {
    CommonTableExpression<Record2<UUID, UUID>> step = step();
    CommonTableExpression<Record2<UUID, UUID>> way = way(step);
    var measure = PLACEMENT.as("measure");
    return sql.withRecursive(step, way)
        .selectDistinct(measure.ELEMENT_ID, ELEMENT.TITLE, ELEMENT.ID, PLACEMENT.PLAN_ID)
        .from(way)
        .join(measure)
        .on(measure.ID.eq(way.field(FROM)))
        .join(PLACEMENT)
        .on(PLACEMENT.ID.eq(way.field(AT)))
        .join(ELEMENT)
        .on(ELEMENT.ID.eq(PLACEMENT.ELEMENT_ID))
        .where(ELEMENT.KIND.eq(ElementKind.GOAL.id()), PLACEMENT.REMOVAL_ID.isNull())
        .orderBy(ELEMENT.TITLE, ELEMENT.ID)
        .fetchGroups(
            measure.ELEMENT_ID,
            row ->
                new Measure.Goal(
                    new ElementId(row.value3()), row.value2(), new PlanId(row.value4())));
  }

  /** From a placement to what stands above it, or what it contributes to. */
  private static CommonTableExpression<Record2<UUID, UUID>> step() {
    return DSL.name("step")
        .fields(FROM.getName(), AT.getName())
        .as(
            DSL.select(PLACEMENT.ID, PLACEMENT.PARENT_ID)
                .from(PLACEMENT)
                .where(PLACEMENT.PARENT_ID.isNotNull())
                .unionAll(
                    DSL.select(CONTRIBUTION.PLACEMENT_ID, CONTRIBUTION.TARGET_ID)
                        .from(CONTRIBUTION)));
  }

  private static CommonTableExpression<Record2<UUID, UUID>> way(
      CommonTableExpression<Record2<UUID, UUID>> step) {
    Field<UUID> begun = DSL.field(DSL.name("way", FROM.getName()), SQLDataType.UUID);
    Field<UUID> reached = DSL.field(DSL.name("way", AT.getName()), SQLDataType.UUID);
    return DSL.name("way")
        .fields(FROM.getName(), AT.getName())
        .as(
            DSL.select(PLACEMENT.ID, PLACEMENT.ID)
                .from(PLACEMENT)
                .join(PLAN)
                .on(PLAN.ID.eq(PLACEMENT.PLAN_ID))
                .join(ELEMENT)
                .on(ELEMENT.ID.eq(PLACEMENT.ELEMENT_ID))
                .where(ELEMENT.KIND.in(KINDS), IN_LIVE_TEXT)
                .union(
                    DSL.select(begun, step.field(AT))
                        .from(DSL.table(DSL.name("way")))
                        .join(PLACEMENT)
                        .on(PLACEMENT.ID.eq(reached), PLACEMENT.REMOVAL_ID.isNull())
                        .join(ELEMENT)
                        .on(
                            ELEMENT.ID.eq(PLACEMENT.ELEMENT_ID),
                            ELEMENT.KIND.ne(ElementKind.GOAL.id()))
                        .join(step)
                        .on(step.field(FROM).eq(reached))));
  }
}
