package no.planverk.adapters.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.planverk.adapters.rest.wire.BudgetLifeBody;
import no.planverk.adapters.rest.wire.FramesBody;
import no.planverk.adapters.rest.wire.FramesBody.FrameItemBody;
import no.planverk.adapters.rest.wire.MeasureStandingBody;
import no.planverk.adapters.rest.wire.PlanBody;
import no.planverk.adapters.rest.wire.RankBody;
import no.planverk.adapters.rest.wire.RolloverBody;
import no.planverk.application.finance.CloseYear;
import no.planverk.application.finance.RankMeasures;
import no.planverk.application.finance.ReadBudget;
import no.planverk.application.finance.RollOver;
import no.planverk.application.finance.SetFrames;
import no.planverk.application.finance.UndoRollOver;
import no.planverk.domain.budget.Budget;
import no.planverk.domain.budget.BudgetLife;
import no.planverk.domain.budget.Frame;
import no.planverk.domain.catalogue.CostKind;
import no.planverk.domain.catalogue.Decimal;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.plan.Plan;

/** What is decided about a financial plan: ranking, frames, the next year, the end of this one. */
public final class FinanceRoutes implements RouteGroup {
  private static final String FRAMES = "/plans/{id}/frames";
  private static final String ROLLOVER = "/plans/{id}/rollover";

  private final ReadBudget readBudget;
  private final RankMeasures rankMeasures;
  private final SetFrames setFrames;
  private final RollOver rollOver;
  private final UndoRollOver undoRollOver;
  private final CloseYear closeYear;

  public FinanceRoutes(
      ReadBudget readBudget,
      RankMeasures rankMeasures,
      SetFrames setFrames,
      RollOver rollOver,
      UndoRollOver undoRollOver,
      CloseYear closeYear) {
    this.readBudget = readBudget;
    this.rankMeasures = rankMeasures;
    this.setFrames = setFrames;
    this.rollOver = rollOver;
    this.undoRollOver = undoRollOver;
    this.closeYear = closeYear;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        Endpoint.put(
            "/plans/{id}/measures/{element}/rank",
            "rankMeasure",
            "Give a measure another place in the ranking; If-Match is its standing's revision",
            RankBody.class,
            MeasureStandingBody.class,
            this::rank),
        Endpoint.get(
            FRAMES,
            "readFrames",
            "The frames of a financial plan, of the municipality and of units",
            FramesBody.class,
            this::frames),
        Endpoint.put(
            FRAMES,
            "setFrames",
            "Set all frames in the place of those there were; a unit's binds those under it too",
            FramesBody.class,
            FramesBody.class,
            this::frame),
        Endpoint.get(
            ROLLOVER,
            "readRollover",
            "Whether the plan of the next year is made, and whether this year is closed",
            BudgetLifeBody.class,
            this::life),
        Endpoint.post(
            ROLLOVER,
            "rollOver",
            "Make the financial plan of the next year; what was not rejected comes along",
            RolloverBody.class,
            PlanBody.class,
            this::roll),
        Endpoint.delete(
            ROLLOVER,
            "undoRollOver",
            "Give the draft of the next year up; If-Match is the revision of the frames",
            this::undo),
        Endpoint.put(
            "/plans/{id}/year-closing",
            "closeYear",
            "Close the first year for good; If-Match is the revision of the frames",
            PlanRoutes.NothingBody.class,
            BudgetLifeBody.class,
            this::close));
  }

  private Answer rank(Call call) {
    RankBody body = call.body(RankBody.class);
    Faulty faulty = new Faulty();
    int position = Optional.ofNullable(body.position()).orElse(-1);
    if (body.position() == null) {
      faulty.add("/position", FaultCode.MISSING_MEMBER, "position");
    } else if (position < 0) {
      faulty.add("/position", FaultCode.INVALID_NUMBER, String.valueOf(position));
    }
    var expected = call.expected();
    faulty.check();
    return call.answer(
        rankMeasures.rank(
            call.actor(), call.planId(), new ElementId(call.id("element")), expected, position),
        it -> Answer.ok(Etag.of(it.revision()), BudgetRoutes.wire(it)));
  }

  private Answer frames(Call call) {
    return call.answer(
        readBudget.read(call.actor(), call.planId()), sheet -> frames(sheet.budget()));
  }

  private static Answer frames(Budget budget) {
    return Answer.ok(
        Etag.of(budget.revision()),
        new FramesBody(budget.frames().stream().map(FinanceRoutes::wire).toList()));
  }

  private static FrameItemBody wire(Frame frame) {
    return new FrameItemBody(
        frame.unit().map(UnitId::toString).orElse(null),
        frame.year(),
        frame.kind().id(),
        frame.amount().toPlainString());
  }

  private Answer frame(Call call) {
    FramesBody body = call.body(FramesBody.class);
    Faulty faulty = new Faulty();
    List<Frame> frames = new ArrayList<>();
    List<FrameItemBody> given = Faulty.list(body.frames());
    for (int i = 0; i < given.size(); i++) {
      frame("/frames/" + i, given.get(i), faulty).ifPresent(frames::add);
    }
    if (body.frames() == null) {
      faulty.add("/frames", FaultCode.MISSING_MEMBER, "frames");
    }
    var expected = call.expected();
    faulty.check();
    return call.answer(
        setFrames.set(call.actor(), call.planId(), expected, frames), FinanceRoutes::frames);
  }

  private static Optional<Frame> frame(String at, FrameItemBody body, Faulty faulty) {
    if (body.year() == null) {
      faulty.add(at + "/year", FaultCode.MISSING_MEMBER, "year");
    }
    Optional<UnitId> unit = faulty.id(at + "/unit", body.unit(), UnitId::new);
    Optional<Integer> year = faulty.year(at + "/year", body.year());
    Optional<CostKind> kind =
        faulty.required(at + "/kind", body.kind(), FaultCode.NOT_IN_TABLE, CostKind::of);
    Optional<BigDecimal> amount =
        faulty
            .required(at + "/amount", body.amount(), FaultCode.INVALID_NUMBER, Decimal::parse)
            .filter(
                it -> {
                  if (it.signum() < 0) {
                    faulty.add(at + "/amount", FaultCode.INVALID_NUMBER, it.toPlainString());
                  }
                  return it.signum() >= 0;
                });
    return year.isPresent() && kind.isPresent() && amount.isPresent()
        ? Optional.of(new Frame(unit, year.get(), kind.get(), amount.get()))
        : Optional.empty();
  }

  private Answer life(Call call) {
    return call.answer(readBudget.read(call.actor(), call.planId()), it -> life(it.budget()));
  }

  private static Answer life(Budget budget) {
    Optional<String> next = budget.life().following().map(PlanId::toString);
    Optional<Instant> rolledAt =
        switch (budget.life()) {
          case BudgetLife.Open() -> Optional.empty();
          case BudgetLife.RolledOver(var plan, Instant at) -> Optional.of(at);
          case BudgetLife.Closed(var plan, Instant rolled, var at) -> Optional.of(rolled);
        };
    Optional<Instant> closedAt =
        budget.life() instanceof BudgetLife.Closed(var plan, var rolled, Instant at)
            ? Optional.of(at)
            : Optional.empty();
    return Answer.ok(
        Etag.of(budget.revision()),
        new BudgetLifeBody(
            next.orElse(null),
            rolledAt.map(Instant::toString).orElse(null),
            closedAt.map(Instant::toString).orElse(null),
            budget.revision()));
  }

  private Answer roll(Call call) {
    RolloverBody body = call.body(RolloverBody.class);
    Faulty faulty = new Faulty();
    Optional<Title> title =
        faulty.required("/title", body.title(), FaultCode.INVALID_TITLE, Title::new);
    faulty.check();
    return call.<Plan>making(
        once -> rollOver.roll(call.actor(), call.planId(), once, title.orElseThrow()),
        plan ->
            Answer.created(
                call.address("/plans/" + plan.id()),
                Etag.of(plan.revision()),
                PlanWire.plan(plan, call.tenant().slug())));
  }

  private Answer undo(Call call) {
    return call.answer(
        undoRollOver.undo(call.actor(), call.planId(), call.expected()), it -> Answer.gone());
  }

  private Answer close(Call call) {
    return call.answer(
        closeYear.close(call.actor(), call.planId(), call.expected()), FinanceRoutes::life);
  }
}
