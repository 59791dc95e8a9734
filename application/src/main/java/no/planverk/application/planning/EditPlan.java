package no.planverk.application.planning;

import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Expected;
import no.planverk.application.PlanAccess;
import no.planverk.application.Refusal;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.PlanFacts;
import no.planverk.domain.publication.Slug;

/** Changes what the register knows of a plan, its address and whether all staff may read it. */
public final class EditPlan {
  private final Desk desk;

  public EditPlan(Desk desk) {
    this.desk = desk;
  }

  /** What a plan's facts shall be. The type stays: another type is another plan. */
  public record Facts(PlanFacts facts, Optional<Slug> slug, boolean openToStaff) {}

  public Reply<Plan> edit(Actor actor, PlanId id, Expected expected, Facts edited) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.deciding(
                stores,
                actor,
                id,
                Act.EDIT_FACTS,
                expected,
                plan -> edit(actor, plan, edited, stores)));
  }

  private Reply<Plan> edit(Actor actor, Plan plan, Facts edited, TenantStores stores) {
    if (!edited.facts().type().equals(plan.facts().type())) {
      return Reply.faulty(Fault.at("/type", FaultCode.INVALID_VALUE, plan.facts().type().id()));
    }
    if (edited.facts().registeredOnly() != plan.facts().registeredOnly()) {
      return Reply.refused(new Refusal.RegisteredOnly());
    }
    Plan changed =
        plan.with(Names.of(stores, edited.facts().type().country()).match(edited.facts()))
            .openedToStaff(edited.openToStaff());
    if (edited.slug().isPresent() && !edited.slug().equals(plan.slug())) {
      Slug slug = edited.slug().get();
      if (!stores.plans().claim(plan.id(), slug)) {
        return Reply.refused(new Refusal.AddressTaken(slug.value()));
      }
      stores.publications().lead(slug, plan.id());
      changed = changed.addressed(slug);
    }
    stores.plans().save(changed);
    desk.note(
        stores, actor, "edit", Subject.changed("plan", plan.id(), plan.id(), plan.revision()));
    return Reply.done(stores.plans().find(plan.id()).orElseThrow());
  }
}
