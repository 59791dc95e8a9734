package no.planverk.adapters.rest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.planverk.adapters.rest.wire.ElementBody;
import no.planverk.adapters.rest.wire.ElementWordsBody;
import no.planverk.adapters.rest.wire.PageBody;
import no.planverk.adapters.rest.wire.PlacementBody;
import no.planverk.adapters.rest.wire.PlacementWordsBody;
import no.planverk.adapters.rest.wire.SdgListBody;
import no.planverk.application.planning.AddElement;
import no.planverk.application.planning.EditElement;
import no.planverk.application.planning.ElementWords;
import no.planverk.application.planning.MovePlacement;
import no.planverk.application.planning.PlaceElement;
import no.planverk.application.planning.Placed;
import no.planverk.application.planning.PlacementWords;
import no.planverk.application.planning.ReadText;
import no.planverk.application.planning.RemovePlacement;
import no.planverk.application.planning.TagElement;
import no.planverk.application.planning.Written;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.element.Element;
import no.planverk.domain.element.Placement;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.sdg.SdgTag;

/** Elements of a plan and the places where they stand. */
public final class ElementRoutes implements RouteGroup {
  private final ReadText readText;
  private final AddElement addElement;
  private final EditElement editElement;
  private final TagElement tagElement;
  private final PlaceElement placeElement;
  private final MovePlacement movePlacement;
  private final RemovePlacement removePlacement;

  public ElementRoutes(
      ReadText readText,
      AddElement addElement,
      EditElement editElement,
      TagElement tagElement,
      PlaceElement placeElement,
      MovePlacement movePlacement,
      RemovePlacement removePlacement) {
    this.readText = readText;
    this.addElement = addElement;
    this.editElement = editElement;
    this.tagElement = tagElement;
    this.placeElement = placeElement;
    this.movePlacement = movePlacement;
    this.removePlacement = removePlacement;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        Endpoint.get(
                "/plans/{id}/elements",
                "listElements",
                "Elements of the plan, in order",
                ElementBody.class,
                this::list)
            .listing(),
        Endpoint.post(
            "/plans/{id}/elements",
            "addElement",
            "Word a new element",
            ElementWordsBody.class,
            ElementBody.class,
            this::add),
        Endpoint.get(
            "/plans/{id}/elements/{element}",
            "readElement",
            "An element",
            ElementBody.class,
            this::read),
        Endpoint.put(
            "/plans/{id}/elements/{element}",
            "editElement",
            "Reword an element",
            ElementWordsBody.class,
            ElementBody.class,
            this::edit),
        Endpoint.put(
            "/plans/{id}/elements/{element}/sdg",
            "tagElement",
            "Tag an element with UN goals and targets",
            SdgListBody.class,
            ElementBody.class,
            this::tag),
        Endpoint.post(
            "/plans/{id}/placements",
            "placeElement",
            "Place an element that exists",
            PlacementWordsBody.class,
            PlacementBody.class,
            this::place),
        Endpoint.get(
            "/plans/{id}/placements/{placement}",
            "readPlacement",
            "A placement",
            PlacementBody.class,
            this::placement),
        Endpoint.put(
            "/plans/{id}/placements/{placement}",
            "movePlacement",
            "Move or label an element",
            PlacementWordsBody.class,
            PlacementBody.class,
            this::move),
        Endpoint.delete(
            "/plans/{id}/placements/{placement}",
            "removePlacement",
            "Take an element out of the plan",
            this::remove));
  }

  private Answer list(Call call) {
    return call.answer(
        readText.read(call.actor(), call.planId()),
        found -> {
          ElementView view = new ElementView(found.text());
          Set<Element> inOrder = new LinkedHashSet<>();
          walk(found.text(), found.text().topPlacements(), inOrder);
          List<ElementBody> bodies = inOrder.stream().map(view::element).toList();
          String tag = bodies.stream().map(ElementRoutes::tagOf).collect(Collectors.joining(","));
          return Answer.ok(Etag.ofList(tag), PageBody.whole(bodies));
        });
  }

  private static String tagOf(ElementBody body) {
    return body.id()
        + ":"
        + body.revision()
        + body.placements().stream()
            .map(it -> it.id() + ":" + it.revision())
            .collect(Collectors.joining(",", "[", "]"));
  }

  private static void walk(Manuscript text, List<Placement> row, Set<Element> inOrder) {
    for (Placement placement : row) {
      inOrder.add(text.shown(placement));
      walk(text, text.placementsUnder(placement.id()), inOrder);
    }
  }

  private Answer read(Call call) {
    ElementId id = new ElementId(call.id("element"));
    return call.answer(
        readText.read(call.actor(), call.planId()),
        found ->
            found.text().elements().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .map(
                    it ->
                        Answer.ok(
                            Etag.of(it.revision()), new ElementView(found.text()).element(it)))
                .orElseThrow(() -> new Stop(Problem.of(404, "not-found"))));
  }

  private Answer placement(Call call) {
    PlacementId id = new PlacementId(call.id("placement"));
    return call.answer(
        readText.read(call.actor(), call.planId()),
        found ->
            found
                .text()
                .placement(id)
                .map(
                    it ->
                        Answer.ok(
                            Etag.of(it.revision()), new ElementView(found.text()).placement(it)))
                .orElseThrow(() -> new Stop(Problem.of(404, "not-found"))));
  }

  private Answer add(Call call) {
    ElementWordsBody body = call.body(ElementWordsBody.class);
    Faulty faulty = new Faulty();
    Optional<ElementKind> kind =
        faulty.required("/kind", body.kind(), FaultCode.NOT_IN_TABLE, ElementKind::of);
    ElementWords words = ElementWire.words(body, faulty);
    PlacementWords place =
        ElementWire.placement(
            body.parent(), body.position(), body.label(), body.contributesTo(), faulty);
    return call.<Written<Placed>>making(
        once ->
            addElement.add(
                call.actor(),
                call.planId(),
                once,
                kind.orElseThrow(),
                words,
                place,
                Optional.empty()),
        it ->
            Answer.created(
                call.address(
                    "/plans/"
                        + it.thing().placement().plan()
                        + "/elements/"
                        + it.thing().element().id()),
                Etag.of(it.thing().element().revision()),
                new ElementView(it.text()).element(it.thing().element())));
  }

  private Answer edit(Call call) {
    ElementWordsBody body = call.body(ElementWordsBody.class);
    ElementWords words = ElementWire.words(body, new Faulty());
    return call.answer(
        editElement.edit(
            call.actor(), call.planId(), new ElementId(call.id("element")), call.expected(), words),
        it ->
            Answer.ok(
                Etag.of(it.thing().revision()), new ElementView(it.text()).element(it.thing())));
  }

  private Answer tag(Call call) {
    Faulty faulty = new Faulty();
    List<SdgTag> tags = PlanFactsWire.sdg(call.body(SdgListBody.class).sdg(), "/sdg", faulty);
    faulty.check();
    return call.answer(
        tagElement.tag(
            call.actor(), call.planId(), new ElementId(call.id("element")), call.expected(), tags),
        it ->
            Answer.ok(
                Etag.of(it.thing().revision()), new ElementView(it.text()).element(it.thing())));
  }

  private Answer place(Call call) {
    PlacementWordsBody body = call.body(PlacementWordsBody.class);
    Faulty faulty = new Faulty();
    Optional<ElementId> element =
        faulty
            .required("/element", body.element())
            .flatMap(it -> faulty.id("/element", it, ElementId::new));
    PlacementWords words = placementWords(body, faulty);
    return call.<Written<Placed>>making(
        once -> placeElement.place(call.actor(), call.planId(), once, element.orElseThrow(), words),
        it ->
            Answer.created(
                call.address(
                    "/plans/"
                        + it.thing().placement().plan()
                        + "/placements/"
                        + it.thing().placement().id()),
                Etag.of(it.thing().placement().revision()),
                new ElementView(it.text()).placement(it.thing().placement())));
  }

  private Answer move(Call call) {
    PlacementWords words = placementWords(call.body(PlacementWordsBody.class), new Faulty());
    return call.answer(
        movePlacement.move(
            call.actor(),
            call.planId(),
            new PlacementId(call.id("placement")),
            call.expected(),
            words),
        it ->
            Answer.ok(
                Etag.of(it.thing().revision()), new ElementView(it.text()).placement(it.thing())));
  }

  private Answer remove(Call call) {
    return call.answer(
        removePlacement.remove(
            call.actor(), call.planId(), new PlacementId(call.id("placement")), call.expected()),
        id -> Answer.gone());
  }

  private static PlacementWords placementWords(PlacementWordsBody body, Faulty faulty) {
    return ElementWire.placement(
        body.parent(), body.position(), body.label(), body.contributesTo(), faulty);
  }
}
