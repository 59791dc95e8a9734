package no.planverk.adapters.rest;

import java.util.List;
import java.util.Optional;
import no.planverk.adapters.rest.wire.MoneyReportBody;
import no.planverk.application.finance.ExportMoney;
import no.planverk.application.finance.ImportMoney;
import no.planverk.application.finance.MoneyReport;

/** A financial plan's costs as CSV, for the accounting system and from it. */
public final class MoneyListRoutes implements RouteGroup {
  private final ExportMoney exportMoney;
  private final ImportMoney importMoney;

  public MoneyListRoutes(ExportMoney exportMoney, ImportMoney importMoney) {
    this.exportMoney = exportMoney;
    this.importMoney = importMoney;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        Endpoint.get(
            "/plans/{id}/money.csv",
            "exportMoney",
            "What is taken into a financial plan, a line for each cost, as a list that can be"
                + " taken in again",
            byte[].class,
            call -> ListRoutes.give(call, exportMoney.export(call.actor(), call.planId()))),
        Endpoint.post(
                "/plans/{id}/money-imports",
                "importMoney",
                "Take in a list of costs as CSV (id, year, kind, funding, amount, currency,"
                    + " standing, reason), whole or not at all; a dry run stores nothing and"
                    + " answers 200",
                PlanRoutes.NothingBody.class,
                MoneyReportBody.class,
                this::take)
            .taking(new Endpoint.Takes.Bytes(ListRoutes.LARGEST))
            .asking("dryRun"));
  }

  private Answer take(Call call) {
    ListRoutes.requireCsv(call);
    boolean dryRun = call.flag("dryRun");
    return call.<MoneyReport>making(
        once -> importMoney.take(call.actor(), call.planId(), once, call.bytes(), dryRun),
        report -> answer(call, report));
  }

  private static Answer answer(Call call, MoneyReport report) {
    MoneyReportBody body =
        new MoneyReportBody(
            report.dryRun(),
            report.changed().stream()
                .map(
                    it ->
                        new MoneyReportBody.ItemBody(
                            it.line(),
                            it.measure().toString(),
                            it.title(),
                            it.costs(),
                            it.standing()))
                .toList(),
            report.unchanged());
    return report.dryRun()
        ? Answer.ok(body)
        : new Answer(
            201,
            Optional.of(call.address("/plans/" + call.planId() + "/measures")),
            Optional.empty(),
            body);
  }
}
