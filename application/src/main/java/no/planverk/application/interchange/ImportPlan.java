package no.planverk.application.interchange;

import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Once;
import no.planverk.application.PlanAccess;
import no.planverk.application.Refusal;
import no.planverk.application.Reply;
import no.planverk.application.port.Municipalities;
import no.planverk.application.port.PlanDocuments;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;
import no.planverk.domain.plan.Plan;

/**
 * Takes in a whole plan as a {@code planverk.plan/1} document: a new plan, or the next version of a
 * known one. All or nothing; a dry run says what would come of it.
 */
public final class ImportPlan {
  private final Desk desk;
  private final Municipalities municipalities;
  private final PlanDocuments documents;
  private final Incoming incoming;

  public ImportPlan(
      Desk desk, Municipalities municipalities, PlanDocuments documents, Incoming incoming) {
    this.desk = desk;
    this.municipalities = municipalities;
    this.documents = documents;
    this.incoming = incoming;
  }

  /** Whether to store, and the plan whose next version it is. */
  public record Mode(boolean dryRun, Optional<PlanId> next) {}

  public Reply<Imported> take(Actor actor, Once<Imported> once, byte[] json, Mode mode) {
    if (!Rights.allow(actor, Act.SEE_REGISTER)
        || (mode.next().isEmpty() && !Rights.allow(actor, Act.CREATE_PLAN))) {
      return new Reply.NotAllowed<>();
    }
    return switch (documents.read(json, municipalities.get(actor.tenant()).country())) {
      case PlanDocuments.Faulty(var faults) -> new Reply.Faulty<>(faults);
      case PlanDocuments.Read read ->
          mode.dryRun()
              ? desk.in(actor, stores -> take(actor, read, mode, stores))
              : desk.once(actor, once, stores -> take(actor, read, mode, stores));
    };
  }

  private Reply<Imported> take(
      Actor actor, PlanDocuments.Read read, Mode mode, TenantStores stores) {
    if (mode.next().isEmpty()) {
      return Reply.done(incoming.newPlan(actor, read, mode.dryRun(), stores));
    }
    return PlanAccess.deciding(
        stores,
        actor,
        mode.next().get(),
        Act.EDIT_FACTS,
        plan -> nextVersion(actor, plan, read, mode, stores));
  }

  private Reply<Imported> nextVersion(
      Actor actor, Plan plan, PlanDocuments.Read read, Mode mode, TenantStores stores) {
    if (read.document().adoption().isPresent()
        && !Rights.allow(actor, PlanAccess.roles(stores, actor, plan), Act.RECORD_DECISION)) {
      return new Reply.NotAllowed<>();
    }
    if (plan.hasLiveText()) {
      return Reply.refused(new Refusal.TextInWork(plan.stage().orElseThrow()));
    }
    if (!plan.facts().type().equals(read.document().head().type())) {
      return Reply.faulty(
          Fault.at("/plan/type", FaultCode.INVALID_VALUE, plan.facts().type().id()));
    }
    if (plan.facts().registeredOnly() != read.document().head().source().isPresent()) {
      return Reply.refused(new Refusal.RegisteredOnly());
    }
    return Reply.done(incoming.nextVersion(actor, plan, read, mode.dryRun(), stores));
  }
}
