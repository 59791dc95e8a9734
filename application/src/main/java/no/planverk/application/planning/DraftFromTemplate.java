package no.planverk.application.planning;

import no.planverk.application.Desk;
import no.planverk.application.Once;
import no.planverk.application.Reply;
import no.planverk.application.port.Municipalities;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.PlanFacts;
import no.planverk.domain.template.PlanTemplate;

/** A planner begins a plan with the sections of a template, and its help beside them. */
public final class DraftFromTemplate {
  private final Drafting drafting;

  public DraftFromTemplate(Desk desk, Municipalities municipalities) {
    this.drafting = new Drafting(desk, municipalities);
  }

  public Reply<Plan> draft(Actor actor, Once<Plan> once, PlanFacts facts, PlanTemplate template) {
    return drafting.begin(
        actor,
        once,
        facts,
        (stores, plan) -> {
          new Outline(plan.id(), drafting.desk().ids()).lay(stores, template);
          return Reply.done(plan);
        });
  }
}
