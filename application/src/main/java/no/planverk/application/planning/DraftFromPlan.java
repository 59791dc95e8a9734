package no.planverk.application.planning;

import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Once;
import no.planverk.application.PlanAccess;
import no.planverk.application.Refusal;
import no.planverk.application.Reply;
import no.planverk.application.port.Municipalities;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.Period;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Owner;
import no.planverk.domain.person.Rights;
import no.planverk.domain.plan.Plan;

/**
 * A planner begins the plan of a new period from an earlier one, which it replaces. Elements worded
 * there are worded anew here and know where they come from; fetched ones stay the same elements.
 */
public final class DraftFromPlan {
  private final Drafting drafting;

  public DraftFromPlan(Desk desk, Municipalities municipalities) {
    this.drafting = new Drafting(desk, municipalities);
  }

  /** What is other in the new plan. */
  public record Head(
      Title title, Language language, Optional<Period> period, Optional<Owner> owner) {}

  /**
   * What comes along beside the sections.
   *
   * @param text the prose, with the figures that stand in it
   * @param files the files that no copied text shows
   */
  public record Along(boolean text, boolean elements, boolean files, boolean roles) {}

  public Reply<Plan> draft(Actor actor, Once<Plan> once, PlanId from, Head head, Along along) {
    if (!Rights.allow(actor, Act.CREATE_PLAN)) {
      return new Reply.NotAllowed<>();
    }
    return drafting
        .desk()
        .once(
            actor,
            once,
            stores ->
                PlanAccess.reading(
                    stores,
                    actor,
                    from,
                    Act.READ_TEXT,
                    earlier -> begin(stores, actor, earlier, head, along)));
  }

  private Reply<Plan> begin(
      TenantStores stores, Actor actor, Plan earlier, Head head, Along along) {
    if (earlier.facts().registeredOnly()) {
      return Reply.refused(new Refusal.RegisteredOnly());
    }
    return Reply.done(new Successor(drafting).of(stores, actor, earlier, head, along));
  }
}
