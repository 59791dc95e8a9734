package no.planverk.application.finance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.planverk.application.Desk;
import no.planverk.application.Reply;
import no.planverk.application.finance.BudgetSheet.Line;
import no.planverk.application.port.MoneyTables;
import no.planverk.application.port.MoneyTables.Column;
import no.planverk.domain.budget.Measure;
import no.planverk.domain.budget.Sum;
import no.planverk.domain.catalogue.Cost;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Owner;

/** Writes what is taken into a financial plan for the accounting system, a row for each cost. */
public final class ExportMoney {
  private final Desk desk;
  private final MoneyTables tables;

  public ExportMoney(Desk desk, MoneyTables tables) {
    this.desk = desk;
    this.tables = tables;
  }

  public Reply<byte[]> export(Actor actor, PlanId id) {
    return desk.in(
        actor,
        stores ->
            FinancialPlan.reading(
                desk,
                stores,
                actor,
                id,
                it -> Reply.done(tables.write(rows(ReadBudget.sheet(it))))));
  }

  private static List<MoneyTables.Line> rows(BudgetSheet sheet) {
    List<MoneyTables.Line> rows = new ArrayList<>();
    for (Line line : sheet.lines()) {
      List<Cost> costs = sheet.sums().costs(line.measure()).toList();
      costs.forEach(it -> rows.add(row(sheet, line, it)));
      if (costs.isEmpty()) {
        rows.add(new MoneyTables.Line(0, cells(line)));
      }
    }
    return rows;
  }

  private static Map<Column, String> cells(Line line) {
    Measure measure = line.measure();
    Map<Column, String> cells = new EnumMap<>(Column.class);
    cells.put(Column.ID, measure.id().toString());
    cells.put(Column.MEASURE, measure.title().value());
    measure.owner().map(Owner::name).ifPresent(it -> cells.put(Column.OWNER, it));
    cells.put(
        Column.GOAL,
        measure.goals().stream()
            .map(Measure.Goal::title)
            .distinct()
            .collect(Collectors.joining(", ")));
    cells.put(Column.STANDING, line.standing().standing().id());
    cells.put(Column.REASON, line.standing().reason());
    return cells;
  }

  private static MoneyTables.Line row(BudgetSheet sheet, Line line, Cost cost) {
    Map<Column, String> cells = cells(line);
    cells.put(Column.YEAR, "" + cost.year());
    cells.put(Column.KIND, Sum.kind(cost).id());
    cost.funding().ifPresent(it -> cells.put(Column.FUNDING, it.id()));
    cells.put(Column.AMOUNT, cost.amount().toPlainString());
    cells.put(Column.CURRENCY, sheet.sums().currency(cost).name());
    return new MoneyTables.Line(0, cells);
  }
}
