package no.planverk.adapters.rest;

import java.util.List;
import java.util.Optional;
import no.planverk.adapters.rest.wire.ImportedBody;
import no.planverk.application.interchange.ExportPlan;
import no.planverk.application.interchange.ImportPlan;
import no.planverk.application.interchange.Imported;
import no.planverk.domain.catalogue.PlanId;

/** Plans as documents, in and out. */
public final class InterchangeRoutes implements RouteGroup {
  private final ImportPlan importPlan;
  private final ExportPlan exportPlan;

  public InterchangeRoutes(ImportPlan importPlan, ExportPlan exportPlan) {
    this.importPlan = importPlan;
    this.exportPlan = exportPlan;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        Endpoint.post(
                "/plan-imports",
                "importPlan",
                "Take in a plan document; a dry run stores nothing and answers 200",
                PlanRoutes.NothingBody.class,
                ImportedBody.class,
                this::take)
            .taking(new Endpoint.Takes.Document())
            .asking("dryRun", "plan"),
        Endpoint.get(
                "/plans/{id}/document",
                "exportPlan",
                "The plan as a document that can be taken in again",
                Endpoint.Takes.Document.class,
                this::give)
            .asking("ids"));
  }

  private Answer take(Call call) {
    Faulty faulty = new Faulty();
    Optional<PlanId> next = faulty.id("/plan", call.query("plan").orElse(null), PlanId::new);
    faulty.check();
    boolean dryRun = call.flag("dryRun");
    return call.<Imported>making(
        once ->
            importPlan.take(call.actor(), once, call.bytes(), new ImportPlan.Mode(dryRun, next)),
        imported -> answer(call, imported));
  }

  private static Answer answer(Call call, Imported imported) {
    ImportedBody body =
        new ImportedBody(
            imported.dryRun() ? null : imported.plan().toString(),
            imported.stage(),
            imported.elements(),
            imported.sections(),
            Wording.warnings(imported.warnings(), call.language()));
    return imported.dryRun()
        ? Answer.ok(body)
        : new Answer(
            201, Optional.of(call.address("/plans/" + imported.plan())), Optional.empty(), body);
  }

  private Answer give(Call call) {
    return call.answer(
        exportPlan.export(call.actor(), call.planId(), call.flag("ids")),
        it -> Answer.ok(Etag.ofList(it.json()), new Answer.Ready(it.json())));
  }
}
