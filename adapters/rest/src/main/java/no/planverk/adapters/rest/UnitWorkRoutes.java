package no.planverk.adapters.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.planverk.adapters.rest.wire.AnswerBody;
import no.planverk.adapters.rest.wire.PageBody;
import no.planverk.adapters.rest.wire.UnitWorkBody;
import no.planverk.application.redthread.AnswerHanding;
import no.planverk.application.redthread.ReadUnitWork;
import no.planverk.application.redthread.ReadUnitWork.Given;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.redthread.Handing;

/** What units were given to follow up, and what their leaders say to it. */
public final class UnitWorkRoutes implements RouteGroup {
  private final ReadUnitWork readUnitWork;
  private final AnswerHanding answerHanding;

  public UnitWorkRoutes(ReadUnitWork readUnitWork, AnswerHanding answerHanding) {
    this.readUnitWork = readUnitWork;
    this.answerHanding = answerHanding;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        Endpoint.get(
                "/units/{unit}/handings",
                "listHandings",
                "What the unit was given to follow up",
                UnitWorkBody.class,
                this::list)
            .listing(),
        Endpoint.put(
            "/units/{unit}/handings/{element}/answer",
            "answerHanding",
            "Accept what the unit was given, or ask about it",
            AnswerBody.class,
            AnswerBody.class,
            this::answer));
  }

  private Answer list(Call call) {
    return call.answer(
        readUnitWork.read(call.actor(), new UnitId(call.id("unit"))),
        work -> {
          List<UnitWorkBody> bodies = work.given().stream().map(UnitWorkRoutes::body).toList();
          return Answer.ok(Etag.ofList(bodies.toString()), PageBody.whole(bodies));
        });
  }

  private static UnitWorkBody body(Given given) {
    Optional<Handing.Answer> answer = given.handing().flatMap(Handing::answer);
    return new UnitWorkBody(
        given.element().id().toString(),
        given.element().kind().id(),
        given.element().title(),
        given.plan().map(it -> it.id().toString()).orElse(null),
        given
            .handing()
            .flatMap(Handing::due)
            .map(LocalDate::toString)
            .or(() -> given.element().deadline().map(it -> it.text()))
            .orElse(null),
        given.handing().flatMap(Handing::from).map(UnitId::toString).orElse(null),
        answer.map(it -> it.accepted() ? "accepted" : "questioned").orElse(null),
        answer.map(Handing.Answer::words).orElse(null));
  }

  private Answer answer(Call call) {
    AnswerBody body = call.body(AnswerBody.class);
    Faulty faulty = new Faulty();
    Optional<String> word = faulty.required("/answer", body.answer());
    if (word.isPresent() && !List.of("accepted", "questioned").contains(word.get())) {
      faulty.add("/answer", FaultCode.NOT_IN_TABLE);
    }
    faulty.check();
    return call.answer(
        answerHanding.answer(
            call.actor(),
            new UnitId(call.id("unit")),
            new ElementId(call.id("element")),
            new AnswerHanding.Said(
                word.orElseThrow().equals("accepted"),
                Optional.ofNullable(body.words()).orElse(""))),
        it -> Answer.ok(Etag.of(it.revision()), body));
  }
}
