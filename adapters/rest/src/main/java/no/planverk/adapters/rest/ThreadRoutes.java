package no.planverk.adapters.rest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import no.planverk.adapters.rest.wire.AcceptanceBody;
import no.planverk.adapters.rest.wire.GapBody;
import no.planverk.adapters.rest.wire.PageBody;
import no.planverk.adapters.rest.wire.ScoreBody;
import no.planverk.adapters.rest.wire.ThreadNodeBody;
import no.planverk.application.redthread.AcceptGap;
import no.planverk.application.redthread.ListGaps;
import no.planverk.application.redthread.ListGaps.Gaps;
import no.planverk.application.redthread.ReadScore;
import no.planverk.application.redthread.ReadScore.Card;
import no.planverk.application.redthread.ReadThread;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.Owner;
import no.planverk.domain.redthread.Gap;
import no.planverk.domain.redthread.GapKey;
import no.planverk.domain.redthread.Rule;
import no.planverk.domain.redthread.Scope;
import no.planverk.domain.redthread.ThreadGraph;
import no.planverk.domain.redthread.ThreadScore;
import org.jspecify.annotations.Nullable;

/** How well the plans hang together, where they do not, and the thread through one element. */
public final class ThreadRoutes implements RouteGroup {
  private final ReadScore readScore;
  private final ListGaps listGaps;
  private final AcceptGap acceptGap;
  private final ReadThread readThread;

  public ThreadRoutes(
      ReadScore readScore, ListGaps listGaps, AcceptGap acceptGap, ReadThread readThread) {
    this.readScore = readScore;
    this.listGaps = listGaps;
    this.acceptGap = acceptGap;
    this.readThread = readThread;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        Endpoint.get(
            "/red-thread",
            "readScore",
            "How well the red thread of all plans holds, with its rules",
            ScoreBody.class,
            call -> score(call, new Scope.All())),
        Endpoint.get(
            "/plans/{id}/red-thread",
            "readPlanScore",
            "How well the red thread of one plan holds",
            ScoreBody.class,
            call -> score(call, new Scope.OfPlan(call.planId()))),
        Endpoint.get(
                "/red-thread/gaps",
                "listGaps",
                "Where the red thread is broken, dearest first; accepted gaps last",
                GapBody.class,
                this::gaps)
            .listing(),
        Endpoint.put(
            "/red-thread/acceptance",
            "acceptGap",
            "Accept a gap for a reason, or accept it no longer",
            AcceptanceBody.class,
            AcceptanceBody.class,
            this::accept),
        Endpoint.get(
                "/elements/{element}/thread",
                "readThread",
                "The thread through an element, from what is farthest above it",
                ThreadNodeBody.class,
                this::thread)
            .listing());
  }

  private Answer score(Call call, Scope scope) {
    return call.answer(
        readScore.read(call.actor(), scope),
        card -> {
          ScoreBody body = body(card);
          return Answer.ok(Etag.ofList(body.toString()), body);
        });
  }

  private static ScoreBody body(Card card) {
    return new ScoreBody(
        points(card.score().points()),
        card.score().day().toString(),
        card.seen().whole().plans().size(),
        card.seen().whole().elements().size(),
        card.score().threads().stream().map(ThreadRoutes::body).toList(),
        card.months().stream()
            .map(it -> new ScoreBody.MonthBody(it.month().toString(), it.points(), it.gaps()))
            .toList());
  }

  private static ScoreBody.ThreadBody body(ThreadScore thread) {
    return new ScoreBody.ThreadBody(
        thread.thread().id(),
        thread.thread().weight(),
        points(thread.points()),
        thread.rules().stream()
            .map(
                it ->
                    new ScoreBody.RuleBody(
                        it.rule().id(),
                        it.rule().weight(),
                        it.about(),
                        it.open().size(),
                        it.accepted()))
            .toList());
  }

  private static @Nullable Integer points(OptionalInt points) {
    return points.isPresent() ? points.getAsInt() : null;
  }

  private Answer gaps(Call call) {
    return call.answer(
        listGaps.list(call.actor(), ListGaps.Which.ALL),
        found -> {
          List<GapBody> bodies = bodies(found);
          return Answer.ok(Etag.ofList(bodies.toString()), PageBody.whole(bodies));
        });
  }

  private static List<GapBody> bodies(Gaps gaps) {
    return Stream.concat(
            gaps.open().stream().map(it -> body(it, Optional.empty())),
            gaps.accepted().stream()
                .map(it -> body(it.gap(), Optional.of(it.acceptance().reason()))))
        .toList();
  }

  private static GapBody body(Gap gap, Optional<String> reason) {
    return new GapBody(
        gap.rule().id(),
        gap.key().subject(),
        gap.title(),
        gap.plan().map(PlanId::toString).orElse(null),
        gap.element().map(ElementId::toString).orElse(null),
        gap.unit().map(Object::toString).orElse(null),
        gap.other().map(ElementId::toString).orElse(null),
        Math.round(gap.points() * 1000) / 1000.0,
        reason.orElse(null));
  }

  private Answer accept(Call call) {
    AcceptanceBody body = call.body(AcceptanceBody.class);
    Faulty faulty = new Faulty();
    Optional<Rule> rule =
        faulty
            .required("/rule", body.rule())
            .flatMap(
                id -> Arrays.stream(Rule.values()).filter(it -> it.id().equals(id)).findFirst());
    if (rule.isEmpty() && body.rule() != null) {
      faulty.add("/rule", FaultCode.NOT_IN_TABLE);
    }
    Optional<String> subject = faulty.required("/subject", body.subject());
    if (subject.isPresent() && (subject.get().isBlank() || subject.get().length() > 300)) {
      faulty.add("/subject", FaultCode.UNKNOWN_OBJECT);
    }
    faulty.check();
    return call.answer(
        acceptGap.accept(
            call.actor(),
            new GapKey(rule.orElseThrow(), subject.orElseThrow()),
            Optional.ofNullable(body.reason())),
        key -> Answer.ok(Etag.ofList(key.toString()), body));
  }

  private Answer thread(Call call) {
    return call.answer(
        readThread.read(call.actor(), new ElementId(call.id("element"))),
        found -> {
          List<ThreadNodeBody> bodies =
              found.graph().nodes().stream().map(it -> body(found, it)).toList();
          return Answer.ok(Etag.ofList(bodies.toString()), PageBody.whole(bodies));
        });
  }

  private static ThreadNodeBody body(ReadThread.Thread thread, ThreadGraph.Node node) {
    List<String> below = new ArrayList<>();
    thread.graph().edges().stream()
        .filter(it -> it.upper().equals(node.element().id()))
        .forEach(it -> below.add(it.lower().toString()));
    return new ThreadNodeBody(
        node.step(),
        node.element().id().toString(),
        node.element().kind().id(),
        node.element().title(),
        node.element().owner().map(Owner::name).orElse(null),
        thread.plans().plansOf(node.element().id()).stream().map(PlanId::toString).toList(),
        below);
  }
}
