package no.planverk.adapters.rest;

import java.util.List;
import java.util.Optional;
import no.planverk.adapters.rest.wire.ElementBody;
import no.planverk.adapters.rest.wire.FetchBody;
import no.planverk.adapters.rest.wire.FetchDecisionBody;
import no.planverk.adapters.rest.wire.MergeBody;
import no.planverk.adapters.rest.wire.PageBody;
import no.planverk.adapters.rest.wire.ReasonBody;
import no.planverk.application.fetching.DeriveElement;
import no.planverk.application.fetching.ListChoices;
import no.planverk.application.fetching.MergeElements;
import no.planverk.application.fetching.ReadFetch;
import no.planverk.application.fetching.SettleFetch;
import no.planverk.application.fetching.SettleFetch.Decision;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.element.HeldCosts;
import no.planverk.domain.input.FaultCode;

/** What is decided about fetched elements: follow, stay, reword, merge. */
public final class FetchChoiceRoutes implements RouteGroup {
  private final ReadFetch readFetch;
  private final ListChoices listChoices;
  private final SettleFetch settleFetch;
  private final DeriveElement deriveElement;
  private final MergeElements mergeElements;

  public FetchChoiceRoutes(
      ReadFetch readFetch,
      ListChoices listChoices,
      SettleFetch settleFetch,
      DeriveElement deriveElement,
      MergeElements mergeElements) {
    this.readFetch = readFetch;
    this.listChoices = listChoices;
    this.settleFetch = settleFetch;
    this.deriveElement = deriveElement;
    this.mergeElements = mergeElements;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        Endpoint.get(
            "/plans/{id}/fetches/{element}",
            "readFetch",
            "A fetched element as the plan shows it",
            FetchBody.class,
            this::read),
        Endpoint.put(
            "/plans/{id}/fetches/{element}/decision",
            "settleFetch",
            "Follow the source, or stay with the words shown for a reason",
            FetchDecisionBody.class,
            FetchBody.class,
            this::settle),
        Endpoint.put(
            "/plans/{id}/placements/{placement}/derivation",
            "deriveElement",
            "Make a fetched element the plan's own, to be reworded, for a reason",
            ReasonBody.class,
            ElementBody.class,
            this::derive),
        Endpoint.get(
                "/fetch-choices",
                "listFetchChoices",
                "What waits to be decided about fetched elements in all plans",
                FetchBody.class,
                this::choices)
            .listing(),
        Endpoint.post(
            "/merges",
            "mergeElements",
            "Make one of two elements that mean the same",
            MergeBody.class,
            MergeBody.class,
            this::merge));
  }

  private Answer read(Call call) {
    return call.answer(
        readFetch.read(call.actor(), call.planId(), new ElementId(call.id("element"))),
        it -> Answer.ok(Etag.of(it.fetch().revision()), FetchWire.body(it.fetch(), it.choice())));
  }

  private Answer settle(Call call) {
    FetchDecisionBody body = call.body(FetchDecisionBody.class);
    Faulty faulty = new Faulty();
    Optional<String> word = faulty.required("/decision", body.decision());
    if (word.isPresent() && !List.of("follow", "stay").contains(word.get())) {
      faulty.add("/decision", FaultCode.NOT_IN_TABLE);
    }
    faulty.check();
    Decision decision =
        word.orElseThrow().equals("follow")
            ? new Decision.Follow()
            : new Decision.Stay(Optional.ofNullable(body.reason()).orElse(""));
    return call.answer(
        settleFetch.settle(
            call.actor(),
            call.planId(),
            new ElementId(call.id("element")),
            call.expected(),
            decision),
        it -> Answer.ok(Etag.of(it.revision()), FetchWire.body(it, Optional.empty())));
  }

  private Answer derive(Call call) {
    ReasonBody body = call.body(ReasonBody.class);
    return call.answer(
        deriveElement.derive(
            call.actor(),
            call.planId(),
            new PlacementId(call.id("placement")),
            call.expected(),
            Optional.ofNullable(body.reason()).orElse("")),
        it ->
            Answer.ok(
                Etag.of(it.thing().element().revision()),
                new ElementView(it.text()).element(it.thing().element())));
  }

  private Answer choices(Call call) {
    return call.answer(
        listChoices.list(call.actor(), ListChoices.Which.ALL),
        rows -> {
          List<FetchBody> bodies =
              rows.stream()
                  .map(it -> FetchWire.body(it.choice().fetch(), Optional.of(it.choice())))
                  .toList();
          return Answer.ok(Etag.ofList(bodies.toString()), PageBody.whole(bodies));
        });
  }

  private Answer merge(Call call) {
    MergeBody body = call.body(MergeBody.class);
    Faulty faulty = new Faulty();
    Optional<ElementId> goes =
        faulty.required("/goes", body.goes()).flatMap(it -> faulty.id("/goes", it, ElementId::new));
    Optional<ElementId> stays =
        faulty
            .required("/stays", body.stays())
            .flatMap(it -> faulty.id("/stays", it, ElementId::new));
    Optional<HeldCosts> held =
        faulty.value("/costs", body.costs(), FaultCode.NOT_IN_TABLE, HeldCosts::of);
    faulty.check();
    return call.answer(
        mergeElements.merge(call.actor(), goes.orElseThrow(), stays.orElseThrow(), held),
        it -> Answer.ok(Etag.of(it.revision()), body));
  }
}
