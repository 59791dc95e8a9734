package no.planverk.adapters.rest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.planverk.adapters.rest.wire.BodyBody;
import no.planverk.adapters.rest.wire.BodyWordsBody;
import no.planverk.adapters.rest.wire.PageBody;
import no.planverk.application.people.EditBody;
import no.planverk.application.people.NameBody;
import no.planverk.application.people.ReadOrganisation;
import no.planverk.domain.catalogue.Body;
import no.planverk.domain.catalogue.BodyId;
import no.planverk.domain.catalogue.BodyKind;
import no.planverk.domain.input.FaultCode;

/** Bodies that decide. */
public final class BodyRoutes implements RouteGroup {
  private final ReadOrganisation readOrganisation;
  private final NameBody nameBody;
  private final EditBody editBody;

  public BodyRoutes(ReadOrganisation readOrganisation, NameBody nameBody, EditBody editBody) {
    this.readOrganisation = readOrganisation;
    this.nameBody = nameBody;
    this.editBody = editBody;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
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

  private Answer bodies(Call call) {
    return call.answer(
        readOrganisation.read(call.actor(), Optional.empty()),
        found ->
            Answer.ok(
                Etag.ofList(
                    found.bodies().stream()
                        .map(it -> it.id() + ":" + it.revision())
                        .collect(Collectors.joining(","))),
                PageBody.whole(found.bodies().stream().map(BodyRoutes::wire).toList())));
  }

  private Answer body(Call call) {
    BodyId id = new BodyId(call.id("body"));
    return call.answer(
        readOrganisation.read(call.actor(), Optional.empty()),
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
