package no.planverk.application.finance;

import java.util.ArrayList;
import java.util.List;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Once;
import no.planverk.application.PlanAccess;
import no.planverk.application.Reply;
import no.planverk.application.finance.MoneyList.Said;
import no.planverk.application.finance.MoneyReport.Item;
import no.planverk.application.port.MoneyTables;
import no.planverk.application.port.MoneyTables.Column;
import no.planverk.domain.budget.Measure;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.element.Element;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Plan;

/**
 * Takes in a list of costs from the accounting system: for each measure that it names, its lines
 * replace the costs within the plan's years, and its standing if one is said. All or nothing; a dry
 * run says what would come of it.
 */
public final class ImportMoney {
  private final Desk desk;
  private final MoneyTables tables;

  public ImportMoney(Desk desk, MoneyTables tables) {
    this.desk = desk;
    this.tables = tables;
  }

  public Reply<MoneyReport> take(
      Actor actor, PlanId id, Once<MoneyReport> once, byte[] file, boolean dryRun) {
    return dryRun
        ? desk.in(
            actor,
            stores -> FinancialPlan.deciding(desk, stores, actor, id, it -> take(it, file, true)))
        : desk.once(
            actor,
            once,
            stores -> FinancialPlan.deciding(desk, stores, actor, id, it -> take(it, file, false)));
  }

  private Reply<MoneyReport> take(FinancialPlan financial, byte[] file, boolean dryRun) {
    return switch (tables.read(file)) {
      case MoneyTables.Faulty(List<Fault> faults) -> new Reply.Faulty<>(faults);
      case MoneyTables.Read(var lines) -> take(financial, lines, dryRun);
    };
  }

  private Reply<MoneyReport> take(
      FinancialPlan financial, List<MoneyTables.Line> lines, boolean dryRun) {
    MoneyList list = new MoneyList(ReadBudget.sheet(financial));
    list.read(lines);
    for (Said said : list.said()) {
      if (said.changesCosts(financial.sums()) && !mayWrite(financial, said)) {
        list.fault(
            said.first(),
            Column.AMOUNT,
            FaultCode.NOT_WRITABLE,
            said.line().measure().title().value());
      }
    }
    if (!list.faults().isEmpty()) {
      return new Reply.Faulty<>(list.faults());
    }
    List<Item> changed = new ArrayList<>();
    for (Said said : list.said()) {
      boolean costs = said.changesCosts(financial.sums());
      if (costs || said.changesStanding()) {
        changed.add(item(said, costs));
        if (!dryRun) {
          store(financial, said, costs);
        }
      }
    }
    return Reply.done(new MoneyReport(dryRun, changed, list.said().size() - changed.size()));
  }

  private static Item item(Said said, boolean costs) {
    Measure measure = said.line().measure();
    return new Item(
        said.first().number(),
        measure.id(),
        measure.title().value(),
        costs,
        said.changesStanding());
  }

  /** Whether the actor may change the measure where it was worded. */
  private static boolean mayWrite(FinancialPlan financial, Said said) {
    Reply<Plan> plan =
        PlanAccess.writing(
            financial.stores(), financial.actor(), said.line().measure().source(), Reply::done);
    return plan instanceof Reply.Done<Plan>;
  }

  private void store(FinancialPlan financial, Said said, boolean costs) {
    Measure measure = said.line().measure();
    if (costs) {
      Element element = financial.stores().manuscripts().element(measure.id()).orElseThrow();
      Element changed = element.with(element.content().costing(said.costs(financial.sums())));
      if (!financial.stores().manuscripts().save(changed)) {
        throw new IllegalStateException("the measure was changed while its plan was held");
      }
      desk.note(
          financial.stores(),
          financial.actor(),
          "import",
          Subject.changed("element", element.id(), element.source(), element.revision()));
    }
    if (said.changesStanding()) {
      financial.store(
          said.line()
              .standing()
              .decided(said.standing(), said.reason(), financial.actor().id(), desk.now()),
          "decide-standing");
    }
  }
}
