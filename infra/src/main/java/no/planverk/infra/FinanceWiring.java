package no.planverk.infra;

import java.util.List;
import no.planverk.adapters.documents.CsvMoneyTables;
import no.planverk.adapters.rest.BudgetRoutes;
import no.planverk.adapters.rest.FinanceRoutes;
import no.planverk.adapters.rest.MoneyListRoutes;
import no.planverk.adapters.rest.RouteGroup;
import no.planverk.adapters.workspace.FramePages;
import no.planverk.adapters.workspace.MoneyListPages;
import no.planverk.adapters.workspace.MoneyPages;
import no.planverk.adapters.workspace.PageGroup;
import no.planverk.adapters.workspace.RolloverPages;
import no.planverk.adapters.workspace.StandingPages;
import no.planverk.application.Desk;
import no.planverk.application.finance.CloseYear;
import no.planverk.application.finance.DecideStanding;
import no.planverk.application.finance.ExportMoney;
import no.planverk.application.finance.ImportMoney;
import no.planverk.application.finance.RankMeasures;
import no.planverk.application.finance.ReadBudget;
import no.planverk.application.finance.RollOver;
import no.planverk.application.finance.SetFrames;
import no.planverk.application.finance.TakeIn;
import no.planverk.application.finance.UndoRollOver;

/** What the pages and the API work with that show and decide the money of financial plans. */
record FinanceWiring(Wiring wiring) {
  List<PageGroup> groups() {
    Desk desk = wiring.desk();
    ReadBudget readBudget = new ReadBudget(desk);
    CsvMoneyTables tables = new CsvMoneyTables();
    return List.of(
        new MoneyPages(
            readBudget, new TakeIn(desk), new RankMeasures(desk), wiring.readOrganisation()),
        new StandingPages(readBudget, new DecideStanding(desk)),
        new FramePages(readBudget, new SetFrames(desk), wiring.readOrganisation()),
        new MoneyListPages(
            readBudget, new ExportMoney(desk, tables), new ImportMoney(desk, tables)),
        new RolloverPages(
            readBudget,
            new RollOver(desk, wiring.stores().registry()),
            new UndoRollOver(desk),
            new CloseYear(desk)));
  }

  List<RouteGroup> routes() {
    Desk desk = wiring.desk();
    ReadBudget readBudget = new ReadBudget(desk);
    CsvMoneyTables tables = new CsvMoneyTables();
    return List.of(
        new BudgetRoutes(readBudget, new DecideStanding(desk)),
        new FinanceRoutes(
            readBudget,
            new RankMeasures(desk),
            new SetFrames(desk),
            new RollOver(desk, wiring.stores().registry()),
            new UndoRollOver(desk),
            new CloseYear(desk)),
        new MoneyListRoutes(new ExportMoney(desk, tables), new ImportMoney(desk, tables)));
  }
}
