package no.planverk.adapters.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.planverk.adapters.rest.wire.PageBody;
import no.planverk.adapters.rest.wire.StandingBody;
import no.planverk.adapters.rest.wire.UnitBody;
import no.planverk.adapters.rest.wire.UnitClosingBody;
import no.planverk.adapters.rest.wire.UnitWordsBody;
import no.planverk.application.people.CloseUnit;
import no.planverk.application.people.EditUnit;
import no.planverk.application.people.NameUnit;
import no.planverk.application.people.ReadOrganisation;
import no.planverk.application.people.ReadUnit;
import no.planverk.application.people.UnitWords;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.Unit;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.person.UnitLife;
import no.planverk.domain.person.UnitStanding;

/** Units of the organisation, as they stand on any day. */
public final class UnitRoutes implements RouteGroup {
  private final ReadOrganisation readOrganisation;
  private final ReadUnit readUnit;
  private final NameUnit nameUnit;
  private final EditUnit editUnit;
  private final CloseUnit closeUnit;

  public UnitRoutes(
      ReadOrganisation readOrganisation,
      ReadUnit readUnit,
      NameUnit nameUnit,
      EditUnit editUnit,
      CloseUnit closeUnit) {
    this.readOrganisation = readOrganisation;
    this.readUnit = readUnit;
    this.nameUnit = nameUnit;
    this.editUnit = editUnit;
    this.closeUnit = closeUnit;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        Endpoint.get("/units", "listUnits", "Units, today or on a day", UnitBody.class, this::units)
            .listing("on"),
        Endpoint.post(
            "/units", "nameUnit", "Add a unit", UnitWordsBody.class, UnitBody.class, this::addUnit),
        Endpoint.get(
                "/units/{unit}",
                "readUnit",
                "A unit, today or on a day",
                UnitBody.class,
                this::unit)
            .asking("on"),
        Endpoint.put(
            "/units/{unit}",
            "editUnit",
            "Rename or move a unit, from today or from a day",
            UnitWordsBody.class,
            UnitBody.class,
            this::changeUnit),
        Endpoint.get(
                "/units/{unit}/standings",
                "listStandings",
                "What a unit was called and where it stood, and what is planned",
                StandingBody.class,
                this::standings)
            .listing(),
        Endpoint.put(
            "/units/{unit}/closing",
            "closeUnit",
            "Close a unit from a day on; the first successor takes over",
            UnitClosingBody.class,
            UnitBody.class,
            this::closeUnit));
  }

  private Answer units(Call call) {
    return call.answer(
        readOrganisation.read(call.actor(), on(call)),
        found ->
            Answer.ok(
                Etag.ofList(
                    found.chart().day()
                        + found.units().stream()
                            .map(it -> it.id() + ":" + it.revision())
                            .collect(Collectors.joining(","))),
                PageBody.whole(found.units().stream().map(UnitRoutes::wire).toList())));
  }

  private Answer unit(Call call) {
    UnitId id = new UnitId(call.id("unit"));
    return call.answer(
        readOrganisation.read(call.actor(), on(call)),
        found ->
            found
                .chart()
                .unit(id)
                .map(UnitRoutes::ok)
                .orElseThrow(() -> new Stop(Problem.of(404, "not-found"))));
  }

  private static Optional<LocalDate> on(Call call) {
    Faulty faulty = new Faulty();
    Optional<LocalDate> on = faulty.day("/on", call.query("on").orElse(null));
    faulty.check();
    return on;
  }

  private Answer standings(Call call) {
    return call.answer(
        readUnit.read(call.actor(), new UnitId(call.id("unit"))),
        life ->
            Answer.ok(
                Etag.of(life.revision()),
                PageBody.whole(life.standings().stream().map(UnitRoutes::wire).toList())));
  }

  private record Said(UnitWords words, Optional<LocalDate> from) {}

  private static Said said(Call call) {
    UnitWordsBody body = call.body(UnitWordsBody.class);
    Faulty faulty = new Faulty();
    Optional<String> name =
        faulty.required("/name", body.name(), FaultCode.INVALID_VALUE, Unit::checkName);
    Optional<UnitId> parent = faulty.id("/parent", body.parent(), UnitId::new);
    Optional<LocalDate> from = faulty.day("/from", body.from());
    UnitWords words =
        new UnitWords(
            name.orElse(""),
            parent,
            faulty.change(body.leader(), it -> faulty.id("/leader", it, PersonId::new)),
            faulty.change(body.externalId(), it -> faulty.key("/externalId", it)));
    faulty.check();
    return new Said(words, from);
  }

  private Answer addUnit(Call call) {
    Said said = said(call);
    return call.<UnitLife>making(
        once -> nameUnit.name(call.actor(), once, said.words(), said.from()),
        unit ->
            Answer.created(
                call.address("/units/" + unit.id()),
                Etag.of(unit.revision()),
                wire(unit.atFirst())));
  }

  private Answer changeUnit(Call call) {
    Said said = said(call);
    return call.answer(
        editUnit.edit(
            call.actor(), new UnitId(call.id("unit")), call.expected(), said.words(), said.from()),
        it -> ok(it.unit()));
  }

  private Answer closeUnit(Call call) {
    UnitClosingBody body = call.body(UnitClosingBody.class);
    Faulty faulty = new Faulty();
    Optional<LocalDate> from = faulty.day("/from", body.from());
    List<String> given = Faulty.list(body.successors());
    List<UnitId> successors = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      faulty.id("/successors/" + i, given.get(i), UnitId::new).ifPresent(successors::add);
    }
    faulty.check();
    return call.answer(
        closeUnit.close(
            call.actor(),
            new UnitId(call.id("unit")),
            call.expected(),
            new CloseUnit.Closing(from, successors)),
        life -> ok(life.atLast()));
  }

  private static Answer ok(Unit unit) {
    return Answer.ok(Etag.of(unit.revision()), wire(unit));
  }

  private static UnitBody wire(Unit unit) {
    return new UnitBody(
        unit.id().toString(),
        unit.externalId().orElse(null),
        unit.name(),
        unit.parent().map(UnitId::toString).orElse(null),
        unit.leader().map(PersonId::toString).orElse(null),
        unit.from().toString(),
        unit.to().map(LocalDate::toString).orElse(null),
        unit.revision());
  }

  private static StandingBody wire(UnitStanding standing) {
    return new StandingBody(
        standing.from().toString(),
        standing.to().map(LocalDate::toString).orElse(null),
        standing.name(),
        standing.parent().map(UnitId::toString).orElse(null));
  }
}
