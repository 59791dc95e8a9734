package no.planverk.adapters.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.planverk.adapters.rest.wire.AdoptedBody;
import no.planverk.adapters.rest.wire.AdoptionBody;
import no.planverk.adapters.rest.wire.CorrectionBody;
import no.planverk.adapters.rest.wire.DayBody;
import no.planverk.adapters.rest.wire.PageBody;
import no.planverk.adapters.rest.wire.PlanBody;
import no.planverk.adapters.rest.wire.TitleCorrectionBody;
import no.planverk.adapters.rest.wire.VersionBody;
import no.planverk.application.planning.ReadPlan;
import no.planverk.application.publishing.AdoptPlan;
import no.planverk.application.publishing.BringInForce;
import no.planverk.application.publishing.CorrectVersion;
import no.planverk.application.publishing.CorrectVersion.Correction;
import no.planverk.application.publishing.ReadVersion;
import no.planverk.application.publishing.RepealPlan;
import no.planverk.domain.catalogue.Decision;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.plan.FrozenText;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.publication.Series;

/** Decisions on a plan and the versions that they make. */
public final class VersionRoutes implements RouteGroup {
  private final ReadPlan readPlan;
  private final ReadVersion readVersion;
  private final AdoptPlan adoptPlan;
  private final BringInForce bringInForce;
  private final RepealPlan repealPlan;
  private final CorrectVersion correctVersion;

  public VersionRoutes(
      ReadPlan readPlan,
      ReadVersion readVersion,
      AdoptPlan adoptPlan,
      BringInForce bringInForce,
      RepealPlan repealPlan,
      CorrectVersion correctVersion) {
    this.readPlan = readPlan;
    this.readVersion = readVersion;
    this.adoptPlan = adoptPlan;
    this.bringInForce = bringInForce;
    this.repealPlan = repealPlan;
    this.correctVersion = correctVersion;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        Endpoint.put(
            "/plans/{id}/adoption",
            "adoptPlan",
            "Record the decision that adopts the plan",
            AdoptionBody.class,
            AdoptedBody.class,
            this::adopt),
        Endpoint.put(
            "/plans/{id}/repeal",
            "repealPlan",
            "Record that the plan in force is repealed",
            DayBody.class,
            PlanBody.class,
            this::repeal),
        Endpoint.get(
                "/plans/{id}/versions",
                "listVersions",
                "Adopted versions",
                VersionBody.class,
                this::list)
            .listing(),
        Endpoint.get(
                "/plans/{id}/versions/{number}/document",
                "readVersion",
                "What was adopted, word for word, in canonical form",
                String.class,
                this::document)
            .asking("correction"),
        Endpoint.get(
            "/plans/{id}/heard/{number}/document",
            "readHeardText",
            "What was heard, word for word, in canonical form",
            String.class,
            this::heard),
        Endpoint.put(
            "/plans/{id}/versions/{number}/in-force",
            "bringInForce",
            "Record that a version was published in Plandata.dk and is in force",
            DayBody.class,
            PlanBody.class,
            this::inForce),
        Endpoint.put(
            "/plans/{id}/versions/{number}/correction",
            "correctVersion",
            "Put a slip of the pen right in the newest version",
            CorrectionBody.class,
            PlanBody.class,
            this::correct));
  }

  private Answer adopt(Call call) {
    AdoptionBody body = call.body(AdoptionBody.class);
    Faulty faulty = new Faulty();
    Optional<String> by = faulty.required("/body", body.body());
    Optional<LocalDate> date = faulty.requiredDay("/date", body.date());
    Optional<String> caseNumber = faulty.required("/caseNumber", body.caseNumber());
    Optional<LocalDate> inForceFrom = faulty.day("/inForceFrom", body.inForceFrom());
    faulty.check();
    Decision decision =
        new Decision(
            by.orElseThrow(),
            Optional.empty(),
            date.orElseThrow(),
            caseNumber,
            faulty.text(body.legalBasis()));
    return call.answer(
        adoptPlan.adopt(call.actor(), call.planId(), call.expected(), decision, inForceFrom),
        adopted ->
            Answer.ok(
                Etag.of(adopted.plan().revision()),
                new AdoptedBody(
                    adopted.plan().id().toString(),
                    PlanWire.version(adopted.version()),
                    Wording.warnings(adopted.warnings(), call.language()))));
  }

  private Answer repeal(Call call) {
    return call.answer(
        repealPlan.repeal(call.actor(), call.planId(), call.expected(), day(call)),
        plan -> changed(call, plan));
  }

  private Answer inForce(Call call) {
    return call.answer(
        bringInForce.bring(call.actor(), call.planId(), call.expected(), number(call), day(call)),
        plan -> changed(call, plan));
  }

  private static LocalDate day(Call call) {
    Faulty faulty = new Faulty();
    Optional<LocalDate> day = faulty.requiredDay("/date", call.body(DayBody.class).date());
    faulty.check();
    return day.orElseThrow();
  }

  private static Answer changed(Call call, Plan plan) {
    return Answer.ok(Etag.of(plan.revision()), PlanWire.plan(plan, call.tenant().slug()));
  }

  private Answer list(Call call) {
    return call.answer(
        readPlan.read(call.actor(), call.planId()),
        found ->
            Answer.ok(
                Etag.ofList(
                    found.plan().versions().stream()
                        .map(it -> it.number() + "." + it.correction() + it.standing().id())
                        .collect(Collectors.joining(","))),
                PageBody.whole(found.plan().versions().stream().map(PlanWire::version).toList())));
  }

  private Answer document(Call call) {
    int correction =
        call.query("correction")
            .filter(it -> it.matches("\\d{1,6}"))
            .map(Integer::valueOf)
            .orElse(0);
    return call.answer(
        readVersion.read(call.actor(), call.planId(), Series.ADOPTED, number(call), correction),
        VersionRoutes::frozen);
  }

  private Answer heard(Call call) {
    return call.answer(
        readVersion.read(call.actor(), call.planId(), Series.HEARD, number(call), 0),
        VersionRoutes::frozen);
  }

  private static Answer frozen(FrozenText text) {
    return Answer.ok("\"" + text.hash().hex() + "\"", new Answer.Ready(text.document()));
  }

  private Answer correct(Call call) {
    CorrectionBody body = call.body(CorrectionBody.class);
    Faulty faulty = new Faulty();
    Optional<String> reason = faulty.required("/reason", body.reason());
    List<TitleCorrectionBody> given = Faulty.list(body.corrections());
    if (given.isEmpty()) {
      faulty.add("/corrections", FaultCode.MISSING_MEMBER, "corrections");
    }
    List<Correction> corrections = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      correction(given.get(i), "/corrections/" + i, faulty).ifPresent(corrections::add);
    }
    faulty.check();
    return call.answer(
        correctVersion.correct(
            call.actor(),
            call.planId(),
            call.expected(),
            number(call),
            reason.orElseThrow(),
            corrections),
        plan -> changed(call, plan));
  }

  private static Optional<Correction> correction(
      TitleCorrectionBody body, String pointer, Faulty faulty) {
    Optional<Title> title =
        faulty.required(pointer + "/title", body.title(), FaultCode.INVALID_TITLE, Title::new);
    Optional<ElementId> element = faulty.id(pointer + "/element", body.element(), ElementId::new);
    Optional<SectionId> section = faulty.id(pointer + "/section", body.section(), SectionId::new);
    if (element.isPresent() == section.isPresent()) {
      faulty.add(pointer, FaultCode.TEXT_OR_ELEMENT);
      return Optional.empty();
    }
    return title.map(
        it ->
            element.isPresent()
                ? new Correction.OfElement(element.get(), it)
                : new Correction.OfSection(section.orElseThrow(), it));
  }

  private static int number(Call call) {
    String text = call.segment("number");
    if (!text.matches("[1-9]\\d{0,5}")) {
      throw new Stop(Problem.of(404, "not-found"));
    }
    return Integer.parseInt(text);
  }
}
