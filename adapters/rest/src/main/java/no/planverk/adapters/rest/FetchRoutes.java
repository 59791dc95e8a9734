package no.planverk.adapters.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.planverk.adapters.rest.wire.FetchBody;
import no.planverk.adapters.rest.wire.FetchSourceBody;
import no.planverk.adapters.rest.wire.FetchWishBody;
import no.planverk.adapters.rest.wire.FetchedBody;
import no.planverk.adapters.rest.wire.OfferedBody;
import no.planverk.adapters.rest.wire.PageBody;
import no.planverk.adapters.rest.wire.PlacementBody;
import no.planverk.application.fetching.FetchElements;
import no.planverk.application.fetching.ListSources;
import no.planverk.application.fetching.Origin;
import no.planverk.application.fetching.ReadOrigins;
import no.planverk.application.fetching.ReadSource;
import no.planverk.application.fetching.ReadSource.Offer;
import no.planverk.application.planning.Placed;
import no.planverk.application.planning.Written;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.publication.PublishedElement;

/** Fetching elements from plan to plan. */
public final class FetchRoutes implements RouteGroup {
  private final ListSources listSources;
  private final ReadSource readSource;
  private final FetchElements fetchElements;
  private final ReadOrigins readOrigins;

  public FetchRoutes(
      ListSources listSources,
      ReadSource readSource,
      FetchElements fetchElements,
      ReadOrigins readOrigins) {
    this.listSources = listSources;
    this.readSource = readSource;
    this.fetchElements = fetchElements;
    this.readOrigins = readOrigins;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        Endpoint.get(
                "/plans/{id}/sources",
                "listSources",
                "The plans from which the plan may fetch",
                FetchSourceBody.class,
                this::sources)
            .listing(),
        Endpoint.get(
                "/plans/{id}/sources/{source}/elements",
                "listOffered",
                "What a plan offers to be fetched, as a tree",
                OfferedBody.class,
                this::offered)
            .listing(),
        Endpoint.get(
                "/plans/{id}/fetches",
                "listFetches",
                "What the plan has fetched",
                FetchBody.class,
                this::fetches)
            .listing(),
        Endpoint.post(
            "/plans/{id}/fetches",
            "fetchElements",
            "Fetch elements of another plan: the same elements in the same words",
            FetchWishBody.class,
            FetchedBody.class,
            this::fetch));
  }

  private Answer sources(Call call) {
    return call.answer(
        listSources.list(call.actor(), call.planId()),
        found -> {
          List<FetchSourceBody> bodies =
              found.sources().stream()
                  .map(
                      it ->
                          new FetchSourceBody(
                              it.entry().id().toString(),
                              it.entry().title(),
                              it.type().id(),
                              it.parent(),
                              it.open(),
                              it.fetched()))
                  .toList();
          return Answer.ok(Etag.ofList(bodies.toString()), PageBody.whole(bodies));
        });
  }

  private Answer offered(Call call) {
    return call.answer(
        readSource.read(call.actor(), call.planId(), new PlanId(call.id("source"))),
        offer -> {
          List<OfferedBody> bodies =
              offer.elements().stream().map(it -> offered(offer, it)).toList();
          return Answer.ok(Etag.ofList(bodies.toString()), PageBody.whole(bodies));
        });
  }

  private static OfferedBody offered(Offer offer, PublishedElement element) {
    return new OfferedBody(
        element.element().toString(),
        element.kind().id(),
        element.number().orElse(null),
        element.title(),
        element.text().map(RichText::html).orElse(null),
        PlanWire.sdg(element.sdg()),
        offer.here().contains(element.element()),
        element.children().stream().map(it -> offered(offer, it)).toList());
  }

  private Answer fetches(Call call) {
    return call.answer(
        readOrigins.read(call.actor(), call.planId()),
        found -> {
          String tag =
              found.origins().stream()
                  .map(Origin::fetch)
                  .map(it -> it.element() + ":" + it.revision())
                  .collect(Collectors.joining(","));
          return Answer.ok(
              Etag.ofList(tag + found.origins().stream().map(Origin::waits).toList()),
              PageBody.whole(
                  found.origins().stream()
                      .map(it -> FetchWire.body(it.fetch(), Optional.empty()))
                      .toList()));
        });
  }

  private Answer fetch(Call call) {
    FetchWishBody body = call.body(FetchWishBody.class);
    Faulty faulty = new Faulty();
    Optional<PlanId> from =
        faulty.required("/from", body.from()).flatMap(it -> faulty.id("/from", it, PlanId::new));
    List<ElementId> elements = new ArrayList<>();
    List<String> ids = Faulty.list(body.elements());
    for (int i = 0; i < ids.size(); i++) {
      faulty.id("/elements/" + i, ids.get(i), ElementId::new).ifPresent(elements::add);
    }
    Optional<SectionId> section = faulty.id("/section", body.section(), SectionId::new);
    Optional<PlacementId> under = faulty.id("/under", body.under(), PlacementId::new);
    if (section.isPresent() && under.isPresent()) {
      faulty.add("/under", FaultCode.TEXT_OR_ELEMENT);
    }
    faulty.check();
    FetchElements.Wish wish = new FetchElements.Wish(from.orElseThrow(), elements, section, under);
    return call.<Written<List<Placed>>>making(
        once -> fetchElements.fetch(call.actor(), call.planId(), once, wish),
        it ->
            Answer.created(
                call.address("/plans/" + call.planId() + "/fetches"),
                Etag.ofList(it.thing().toString()),
                new FetchedBody(placements(it))));
  }

  private static List<PlacementBody> placements(Written<List<Placed>> written) {
    Manuscript text = written.text();
    ElementView view = new ElementView(text);
    return written.thing().stream().map(it -> view.placement(it.placement())).toList();
  }
}
