package no.planverk.adapters.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.planverk.adapters.rest.wire.ClosingBody;
import no.planverk.adapters.rest.wire.DecisionBody;
import no.planverk.adapters.rest.wire.HearingBody;
import no.planverk.adapters.rest.wire.NewHearingBody;
import no.planverk.adapters.rest.wire.PageBody;
import no.planverk.application.hearing.CloseHearing;
import no.planverk.application.hearing.OpenHearing;
import no.planverk.application.planning.ReadPlan;
import no.planverk.domain.catalogue.HearingStage;
import no.planverk.domain.hearing.HearingDecision;
import no.planverk.domain.hearing.HearingId;
import no.planverk.domain.input.FaultCode;
import org.jspecify.annotations.Nullable;

/** Hearings of a plan. */
public final class HearingRoutes implements RouteGroup {
  private final OpenHearing openHearing;
  private final CloseHearing closeHearing;
  private final ReadPlan readPlan;

  public HearingRoutes(OpenHearing openHearing, CloseHearing closeHearing, ReadPlan readPlan) {
    this.openHearing = openHearing;
    this.closeHearing = closeHearing;
    this.readPlan = readPlan;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        Endpoint.get(
                "/plans/{id}/hearings", "listHearings", "Hearings", HearingBody.class, this::list)
            .listing(),
        Endpoint.post(
            "/plans/{id}/hearings",
            "openHearing",
            "Send the plan to hearing",
            NewHearingBody.class,
            HearingBody.class,
            this::open),
        Endpoint.get(
            "/plans/{id}/hearings/{hearing}",
            "readHearing",
            "A hearing",
            HearingBody.class,
            this::read),
        Endpoint.put(
            "/plans/{id}/hearings/{hearing}/closing",
            "closeHearing",
            "Close a hearing whose last day has passed",
            ClosingBody.class,
            HearingBody.class,
            this::close));
  }

  private Answer list(Call call) {
    return call.answer(
        readPlan.read(call.actor(), call.planId()),
        found ->
            Answer.ok(
                Etag.ofList(
                    found.plan().hearings().stream()
                        .map(it -> it.id() + ":" + it.revision())
                        .collect(Collectors.joining(","))),
                PageBody.whole(
                    found.plan().hearings().stream()
                        .map(it -> PlanWire.hearing(it, null))
                        .toList())));
  }

  private Answer read(Call call) {
    HearingId id = new HearingId(call.id("hearing"));
    return call.answer(
        readPlan.read(call.actor(), call.planId()),
        found ->
            found
                .plan()
                .hearing(id)
                .map(it -> Answer.ok(Etag.of(it.revision()), PlanWire.hearing(it, null)))
                .orElseThrow(() -> new Stop(Problem.of(404, "not-found"))));
  }

  private Answer open(Call call) {
    NewHearingBody body = call.body(NewHearingBody.class);
    Faulty faulty = new Faulty();
    Optional<HearingStage> stage =
        faulty.required("/stage", body.stage(), FaultCode.NOT_IN_TABLE, HearingStage::of);
    Optional<LocalDate> from = faulty.requiredDay("/from", body.from());
    Optional<LocalDate> to = faulty.requiredDay("/to", body.to());
    HearingDecision decision = decision(body.decision(), faulty);
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      faulty.add("/to", FaultCode.ENDS_BEFORE_IT_BEGINS);
    }
    faulty.check();
    OpenHearing.Wanted wanted =
        new OpenHearing.Wanted(stage.orElseThrow(), from.orElseThrow(), to.orElseThrow(), decision);
    return call.<OpenHearing.Opened>making(
        once -> openHearing.open(call.actor(), call.planId(), once, wanted),
        opened ->
            Answer.created(
                call.address("/plans/" + opened.plan().id() + "/hearings/" + opened.hearing().id()),
                Etag.of(opened.hearing().revision()),
                PlanWire.hearing(
                    opened.hearing(), Wording.warnings(opened.warnings(), call.language()))));
  }

  private static HearingDecision decision(@Nullable DecisionBody body, Faulty faulty) {
    if (body == null) {
      return HearingDecision.UNKNOWN;
    }
    return new HearingDecision(
        faulty.text(body.body()),
        faulty.day("/decision/date", body.date()),
        faulty.text(body.caseNumber()));
  }

  private Answer close(Call call) {
    ClosingBody body = call.body(ClosingBody.class);
    Integer statements = body.statementsReceived();
    if (statements != null && statements < 0) {
      throw BadInput.at("/statementsReceived", FaultCode.INVALID_NUMBER, statements.toString());
    }
    return call.answer(
        closeHearing.close(
            call.actor(),
            call.planId(),
            new HearingId(call.id("hearing")),
            call.expected(),
            Optional.ofNullable(statements)),
        hearing -> Answer.ok(Etag.of(hearing.revision()), PlanWire.hearing(hearing, null)));
  }
}
