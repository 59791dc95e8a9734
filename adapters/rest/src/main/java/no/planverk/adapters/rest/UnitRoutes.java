package no.planverk.adapters.rest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.planverk.adapters.rest.wire.BodyBody;
import no.planverk.adapters.rest.wire.BodyWordsBody;
import no.planverk.adapters.rest.wire.PageBody;
import no.planverk.adapters.rest.wire.UnitBody;
import no.planverk.adapters.rest.wire.UnitWordsBody;
import no.planverk.application.people.EditBody;
import no.planverk.application.people.EditUnit;
import no.planverk.application.people.NameBody;
import no.planverk.application.people.NameUnit;
import no.planverk.application.people.ReadOrganisation;
import no.planverk.domain.catalogue.Body;
import no.planverk.domain.catalogue.BodyId;
import no.planverk.domain.catalogue.BodyKind;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.Unit;
import no.planverk.domain.person.UnitId;

/** Units of the organisation and bodies that decide. */
public final class UnitRoutes implements RouteGroup {
  private final ReadOrganisation readOrganisation;
  private final NameUnit nameUnit;
  private final EditUnit editUnit;
  private final NameBody nameBody;
  private final EditBody editBody;

  public UnitRoutes(
      ReadOrganisation readOrganisation,
      NameUnit nameUnit,
      EditUnit editUnit,
      NameBody nameBody,
      EditBody editBody) {
    this.readOrganisation = readOrganisation;
    this.nameUnit = nameUnit;
    this.editUnit = editUnit;
    this.nameBody = nameBody;
    this.editBody = editBody;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        Endpoint.get("/units", "listUnits", "Units", UnitBody.class, this::units).listing(),
        Endpoint.post(
            "/units", "nameUnit", "Add a unit", UnitWordsBody.class, UnitBody.class, this::addUnit),
        Endpoint.get("/units/{unit}", "readUnit", "A unit", UnitBody.class, this::unit),
        Endpoint.put(
            "/units/{unit}",
            "editUnit",
            "Rename or move a unit",
            UnitWordsBody.class,
            UnitBody.class,
            this::changeUnit),
        Endpoint.get("/bodies", "listBodies", "Bodies", BodyBody.class, this::bodies).listing(),
        Endpoint.post(
            "/bodies",
            "nameBody",
            "Enter a body",
            BodyWordsBody.class,
            BodyBody.class,
            this::addBody),
        Endpoint.get("/bodies/{body}", "readBody", "A body", BodyBody.class, this::body),
        Endpoint.put(
            "/bodies/{body}",
            "editBody",
            "Change a body's name or kind",
            BodyWordsBody.class,
            BodyBody.class,
            this::changeBody));
  }

  private Answer units(Call call) {
    return call.answer(
        readOrganisation.read(call.actor()),
        found ->
            Answer.ok(
                Etag.ofList(
                    found.units().stream()
                        .map(it -> it.id() + ":" + it.revision())
                        .collect(Collectors.joining(","))),
                PageBody.whole(found.units().stream().map(UnitRoutes::wire).toList())));
  }

  private Answer unit(Call call) {
    UnitId id = new UnitId(call.id("unit"));
    return call.answer(
        readOrganisation.read(call.actor()),
        found ->
            found.units().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .map(it -> Answer.ok(Etag.of(it.revision()), wire(it)))
                .orElseThrow(() -> new Stop(Problem.of(404, "not-found"))));
  }

  private record UnitWords(String name, Optional<UnitId> parent) {}

  private static UnitWords unitWords(Call call) {
    UnitWordsBody body = call.body(UnitWordsBody.class);
    Faulty faulty = new Faulty();
    Optional<String> name = faulty.required("/name", body.name());
    Optional<UnitId> parent = faulty.id("/parent", body.parent(), UnitId::new);
    faulty.check();
    faulty.made("/name", () -> new Unit(new UnitId(new UUID(0, 0)), name.orElseThrow(), parent, 1));
    return new UnitWords(name.orElseThrow(), parent);
  }

  private Answer addUnit(Call call) {
    UnitWords words = unitWords(call);
    return call.<Unit>making(
        once -> nameUnit.name(call.actor(), once, words.name(), words.parent()),
        unit ->
            Answer.created(
                call.address("/units/" + unit.id()), Etag.of(unit.revision()), wire(unit)));
  }

  private Answer changeUnit(Call call) {
    UnitWords words = unitWords(call);
    return call.answer(
        editUnit.edit(
            call.actor(),
            new UnitId(call.id("unit")),
            call.expected(),
            words.name(),
            words.parent()),
        unit -> Answer.ok(Etag.of(unit.revision()), wire(unit)));
  }

  private static UnitBody wire(Unit unit) {
    return new UnitBody(
        unit.id().toString(),
        unit.name(),
        unit.parent().map(UnitId::toString).orElse(null),
        unit.revision());
  }

  private Answer bodies(Call call) {
    return call.answer(
        readOrganisation.read(call.actor()),
        found ->
            Answer.ok(
                Etag.ofList(
                    found.bodies().stream()
                        .map(it -> it.id() + ":" + it.revision())
                        .collect(Collectors.joining(","))),
                PageBody.whole(found.bodies().stream().map(UnitRoutes::wire).toList())));
  }

  private Answer body(Call call) {
    BodyId id = new BodyId(call.id("body"));
    return call.answer(
        readOrganisation.read(call.actor()),
        found ->
            found.bodies().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .map(it -> Answer.ok(Etag.of(it.revision()), wire(it)))
                .orElseThrow(() -> new Stop(Problem.of(404, "not-found"))));
  }

  private record NamedBody(String name, BodyKind kind) {}

  private static NamedBody namedBody(Call call) {
    BodyWordsBody body = call.body(BodyWordsBody.class);
    Faulty faulty = new Faulty();
    Optional<String> name = faulty.required("/name", body.name());
    Optional<BodyKind> kind =
        faulty.required("/kind", body.kind(), FaultCode.NOT_IN_TABLE, BodyKind::of);
    faulty.check();
    faulty.made(
        "/name",
        () -> new Body(new BodyId(new UUID(0, 0)), name.orElseThrow(), kind.orElseThrow(), 1));
    return new NamedBody(name.orElseThrow(), kind.orElseThrow());
  }

  private Answer addBody(Call call) {
    NamedBody named = namedBody(call);
    return call.<Body>making(
        once -> nameBody.name(call.actor(), once, named.name(), named.kind()),
        body ->
            Answer.created(
                call.address("/bodies/" + body.id()), Etag.of(body.revision()), wire(body)));
  }

  private Answer changeBody(Call call) {
    NamedBody named = namedBody(call);
    return call.answer(
        editBody.edit(
            call.actor(), new BodyId(call.id("body")), call.expected(), named.name(), named.kind()),
        body -> Answer.ok(Etag.of(body.revision()), wire(body)));
  }

  private static BodyBody wire(Body body) {
    return new BodyBody(body.id().toString(), body.name(), body.kind().id(), body.revision());
  }
}
