package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Tables.BUDGET;
import static no.planverk.adapters.database.tables.Tables.MEASURE_STANDING;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import no.planverk.application.port.Budgets;
import no.planverk.domain.budget.Budget;
import no.planverk.domain.budget.BudgetLife;
import no.planverk.domain.budget.Frame;
import no.planverk.domain.budget.Measure;
import no.planverk.domain.budget.MeasureStanding;
import no.planverk.domain.budget.Standing;
import no.planverk.domain.catalogue.CostKind;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.element.Rank;
import no.planverk.domain.person.UnitId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Budgets and standings as rows; the measures themselves are read by {@link MeasureRows}. */
record JooqBudgets(DSLContext sql) implements Budgets {
  @Override
  public Optional<Budget> find(PlanId plan) {
    return sql.select(BUDGET.fields())
        .from(BUDGET)
        .where(BUDGET.PLAN_ID.eq(plan.value()))
        .fetchOptional()
        .map(JooqBudgets::budget);
  }

  private static Budget budget(Record row) {
    return new Budget(
        new PlanId(row.get(BUDGET.PLAN_ID)),
        frames(row),
        life(row),
        Row.cell(row, BUDGET.EARLIER_PLAN_ID).map(PlanId::new),
        row.get(BUDGET.VERSION));
  }

  private static BudgetLife life(Record row) {
    Optional<PlanId> next = Row.cell(row, BUDGET.NEXT_PLAN_ID).map(PlanId::new);
    if (next.isEmpty()) {
      return new BudgetLife.Open();
    }
    BudgetLife.RolledOver rolled = new BudgetLife.RolledOver(next.get(), row.get(BUDGET.ROLLED_AT));
    return Row.cell(row, BUDGET.CLOSED_AT).<BudgetLife>map(rolled::closed).orElse(rolled);
  }

  private static List<Frame> frames(Record row) {
    UUID[] units = row.get(BUDGET.FRAME_UNITS);
    Integer[] years = row.get(BUDGET.FRAME_YEARS);
    String[] kinds = row.get(BUDGET.FRAME_KINDS);
    BigDecimal[] amounts = row.get(BUDGET.FRAME_AMOUNTS);
    return IntStream.range(0, years.length)
        .mapToObj(
            i ->
                new Frame(
                    Optional.ofNullable(units[i]).map(UnitId::new),
                    years[i],
                    CostKind.of(kinds[i]),
                    amounts[i]))
        .toList();
  }

  @Override
  public boolean save(Budget budget) {
    Row row = row(budget).with(BUDGET.VERSION, budget.revision() + 1);
    if (budget.revision() == 0) {
      return sql.insertInto(BUDGET).set(row.values()).onConflictDoNothing().execute() == 1;
    }
    return sql.update(BUDGET)
            .set(row.values())
            .where(BUDGET.PLAN_ID.eq(budget.plan().value()), BUDGET.VERSION.eq(budget.revision()))
            .execute()
        == 1;
  }

  private static Row row(Budget budget) {
    List<Frame> frames = budget.frames();
    Row row =
        new Row()
            .with(BUDGET.PLAN_ID, budget.plan().value())
            .with(
                BUDGET.FRAME_UNITS,
                frames.stream()
                    .map(it -> it.unit().map(UnitId::value).orElse(null))
                    .toArray(UUID[]::new))
            .with(BUDGET.FRAME_YEARS, frames.stream().map(Frame::year).toArray(Integer[]::new))
            .with(
                BUDGET.FRAME_KINDS,
                frames.stream().map(it -> it.kind().id()).toArray(String[]::new))
            .with(
                BUDGET.FRAME_AMOUNTS, frames.stream().map(Frame::amount).toArray(BigDecimal[]::new))
            .with(BUDGET.EARLIER_PLAN_ID, budget.earlier().map(PlanId::value))
            .with(BUDGET.NEXT_PLAN_ID, budget.life().following().map(PlanId::value));
    return switch (budget.life()) {
      case BudgetLife.Open() -> row.empty(BUDGET.ROLLED_AT).empty(BUDGET.CLOSED_AT);
      case BudgetLife.RolledOver(var next, var at) ->
          row.with(BUDGET.ROLLED_AT, at).empty(BUDGET.CLOSED_AT);
      case BudgetLife.Closed(var next, var rolledAt, var at) ->
          row.with(BUDGET.ROLLED_AT, rolledAt).with(BUDGET.CLOSED_AT, at);
    };
  }

  @Override
  public List<MeasureStanding> standings(PlanId plan) {
    return sql.select(MEASURE_STANDING.fields())
        .from(MEASURE_STANDING)
        .where(MEASURE_STANDING.PLAN_ID.eq(plan.value()))
        .orderBy(MEASURE_STANDING.POSITION, MEASURE_STANDING.ELEMENT_ID)
        .fetch(JooqBudgets::standing);
  }

  private static MeasureStanding standing(Record row) {
    return new MeasureStanding(
        new PlanId(row.get(MEASURE_STANDING.PLAN_ID)),
        new ElementId(row.get(MEASURE_STANDING.ELEMENT_ID)),
        Standing.of(row.get(MEASURE_STANDING.STANDING)),
        row.get(MEASURE_STANDING.REASON),
        new Rank(row.get(MEASURE_STANDING.POSITION)),
        Row.cell(row, MEASURE_STANDING.CARRIED_FROM).map(PlanId::new),
        Row.cell(row, MEASURE_STANDING.DECIDED_BY),
        row.get(MEASURE_STANDING.DECIDED_AT),
        row.get(MEASURE_STANDING.VERSION));
  }

  @Override
  public void add(List<MeasureStanding> standings) {
    Row.insert(
        sql,
        MEASURE_STANDING,
        standings.stream()
            .map(
                it ->
                    row(it, it.revision())
                        .with(MEASURE_STANDING.PLAN_ID, it.plan().value())
                        .with(MEASURE_STANDING.ELEMENT_ID, it.element().value())
                        .with(MEASURE_STANDING.CARRIED_FROM, it.carriedFrom().map(PlanId::value)))
            .toList());
  }

  @Override
  public boolean save(MeasureStanding standing) {
    return sql.update(MEASURE_STANDING)
            .set(row(standing, standing.revision() + 1).values())
            .where(
                MEASURE_STANDING.PLAN_ID.eq(standing.plan().value()),
                MEASURE_STANDING.ELEMENT_ID.eq(standing.element().value()),
                MEASURE_STANDING.VERSION.eq(standing.revision()))
            .execute()
        == 1;
  }

  private static Row row(MeasureStanding standing, long revision) {
    return new Row()
        .with(MEASURE_STANDING.STANDING, standing.standing().id())
        .with(MEASURE_STANDING.REASON, standing.reason())
        .with(MEASURE_STANDING.POSITION, standing.rank().digits())
        .with(MEASURE_STANDING.DECIDED_BY, standing.decidedBy())
        .with(MEASURE_STANDING.DECIDED_AT, standing.decidedAt())
        .with(MEASURE_STANDING.VERSION, revision);
  }

  @Override
  public List<MeasureStanding> merge(ElementId from, ElementId into) {
    var other = MEASURE_STANDING.as("other");
    Condition both =
        MEASURE_STANDING
            .ELEMENT_ID
            .eq(from.value())
            .and(
                DSL.exists(
                    DSL.selectOne()
                        .from(other)
                        .where(
                            other.PLAN_ID.eq(MEASURE_STANDING.PLAN_ID),
                            other.ELEMENT_ID.eq(into.value()))));
    List<MeasureStanding> left =
        sql.select(MEASURE_STANDING.fields())
            .from(MEASURE_STANDING)
            .where(both)
            .orderBy(MEASURE_STANDING.PLAN_ID)
            .fetch(JooqBudgets::standing);
    sql.deleteFrom(MEASURE_STANDING).where(both).execute();
    sql.update(MEASURE_STANDING)
        .set(MEASURE_STANDING.ELEMENT_ID, into.value())
        .set(MEASURE_STANDING.VERSION, MEASURE_STANDING.VERSION.plus(1))
        .where(MEASURE_STANDING.ELEMENT_ID.eq(from.value()))
        .execute();
    return left;
  }

  @Override
  public void clear(PlanId plan) {
    sql.deleteFrom(MEASURE_STANDING).where(MEASURE_STANDING.PLAN_ID.eq(plan.value())).execute();
    sql.deleteFrom(BUDGET).where(BUDGET.PLAN_ID.eq(plan.value())).execute();
  }

  @Override
  public List<Measure> measures() {
    return new MeasureRows(sql).all();
  }
}
