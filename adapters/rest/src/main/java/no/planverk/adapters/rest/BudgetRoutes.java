package no.planverk.adapters.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.planverk.adapters.rest.wire.BudgetBody;
import no.planverk.adapters.rest.wire.BudgetMeasureBody;
import no.planverk.adapters.rest.wire.CostBody;
import no.planverk.adapters.rest.wire.MeasureStandingBody;
import no.planverk.adapters.rest.wire.PageBody;
import no.planverk.adapters.rest.wire.StandingChoiceBody;
import no.planverk.application.finance.BudgetSheet;
import no.planverk.application.finance.BudgetSheet.Line;
import no.planverk.application.finance.DecideStanding;
import no.planverk.application.finance.ReadBudget;
import no.planverk.domain.budget.Frame;
import no.planverk.domain.budget.Measure;
import no.planverk.domain.budget.MeasureStanding;
import no.planverk.domain.budget.Standing;
import no.planverk.domain.budget.YearSum;
import no.planverk.domain.catalogue.Cost;
import no.planverk.domain.catalogue.CostKind;
import no.planverk.domain.catalogue.Currency;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.Funding;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.Owner;
import no.planverk.domain.person.UnitId;

/** The money of financial plans: their measures, where these stand, and the sums. */
public final class BudgetRoutes implements RouteGroup {
  private final ReadBudget readBudget;
  private final DecideStanding decideStanding;

  public BudgetRoutes(ReadBudget readBudget, DecideStanding decideStanding) {
    this.readBudget = readBudget;
    this.decideStanding = decideStanding;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        Endpoint.get(
                "/plans/{id}/measures",
                "listMeasures",
                "What is taken into a financial plan, by rank",
                BudgetMeasureBody.class,
                this::measures)
            .listing(),
        Endpoint.put(
            "/plans/{id}/measures/{element}/standing",
            "decideStanding",
            "Say where a measure stands in a financial plan; one that is not in it is taken in",
            StandingChoiceBody.class,
            MeasureStandingBody.class,
            this::decide),
        Endpoint.get(
            "/plans/{id}/budget",
            "readBudget",
            "The sums and frames of a financial plan, and which measures fit",
            BudgetBody.class,
            this::budget));
  }

  private Answer measures(Call call) {
    return call.answer(
        readBudget.read(call.actor(), call.planId()),
        sheet -> {
          var items = sheet.lines().stream().map(BudgetRoutes::wire).toList();
          return Answer.ok(Etag.ofList(items.toString()), PageBody.whole(items));
        });
  }

  private static BudgetMeasureBody wire(Line line) {
    Measure measure = line.measure();
    return new BudgetMeasureBody(
        wire(line.standing()),
        measure.title().value(),
        measure.kind().id(),
        measure.owner().map(Owner::name).orElse(null),
        measure.goals().stream().map(it -> it.id().toString()).distinct().toList(),
        measure.texts().stream().map(it -> it.plan().toString()).toList(),
        measure.costs().stream().map(BudgetRoutes::wire).toList());
  }

  static MeasureStandingBody wire(MeasureStanding standing) {
    return new MeasureStandingBody(
        standing.element().toString(),
        standing.standing().id(),
        standing.reason(),
        standing.decidedAt().toString(),
        standing.revision());
  }

  private static CostBody wire(Cost cost) {
    return new CostBody(
        cost.year(),
        cost.amount().toPlainString(),
        cost.currency().map(Currency::name).orElse(null),
        cost.kind().map(CostKind::id).orElse(null),
        cost.priceYear().orElse(null),
        cost.funding().map(Funding::id).orElse(null));
  }

  private Answer decide(Call call) {
    StandingChoiceBody body = call.body(StandingChoiceBody.class);
    Faulty faulty = new Faulty();
    Optional<Standing> standing =
        faulty.required("/standing", body.standing(), FaultCode.NOT_IN_TABLE, Standing::of);
    var expected = call.expected();
    faulty.check();
    return call.answer(
        decideStanding.decide(
            call.actor(),
            call.planId(),
            new ElementId(call.id("element")),
            expected,
            standing.orElseThrow(),
            Optional.ofNullable(body.reason()).orElse("")),
        it -> Answer.ok(Etag.of(it.revision()), wire(it)));
  }

  private Answer budget(Call call) {
    return call.answer(
        readBudget.read(call.actor(), call.planId()),
        sheet ->
            Answer.ok(
                Etag.ofList(sheet.lines().toString() + sheet.budget()),
                new BudgetBody(
                    sheet.at().toString(),
                    sheet.sums().own().name(),
                    sheet.sums().years(),
                    sheet.hidden(),
                    sheet.sums().of(sheet.counting()).stream().map(BudgetRoutes::wire).toList(),
                    sheet.budget().frames().stream().map(it -> wire(sheet, it)).toList(),
                    sheet.whatIf().fitting().stream().map(ElementId::toString).toList(),
                    sheet.whatIf().beyond().map(ElementId::toString).orElse(null))));
  }

  private static BudgetBody.SumBody wire(YearSum sum) {
    return new BudgetBody.SumBody(
        sum.year(),
        sum.currency().name(),
        sum.sum().operating().toPlainString(),
        sum.sum().investment().toPlainString(),
        sum.sum().savings().toPlainString(),
        sum.sum().external().toPlainString(),
        sum.sum().net().toPlainString(),
        sum.from().stream().map(ElementId::toString).toList());
  }

  private static BudgetBody.FrameBody wire(BudgetSheet sheet, Frame frame) {
    BigDecimal left = sheet.whatIf().left().getOrDefault(frame.place(), frame.amount());
    return new BudgetBody.FrameBody(
        frame.unit().map(UnitId::toString).orElse(null),
        frame.year(),
        frame.kind().id(),
        frame.amount().toPlainString(),
        left.toPlainString());
  }
}
