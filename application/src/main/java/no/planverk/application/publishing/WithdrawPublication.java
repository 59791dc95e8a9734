package no.planverk.application.publishing;

import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Expected;
import no.planverk.application.PlanAccess;
import no.planverk.application.Refusal;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.publication.Withdrawal;

/** Takes a plan off the web. Its address stays and answers with the explanation. */
public final class WithdrawPublication {
  private final Desk desk;

  public WithdrawPublication(Desk desk) {
    this.desk = desk;
  }

  public Reply<Withdrawal> withdraw(Actor actor, PlanId id, Expected expected, String explanation) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.deciding(
                stores,
                actor,
                id,
                Act.PUBLISH,
                expected,
                plan -> withdraw(actor, plan, explanation, stores)));
  }

  private Reply<Withdrawal> withdraw(
      Actor actor, Plan plan, String explanation, TenantStores stores) {
    if (stores.publications().standing(plan.id()).isEmpty()) {
      return Reply.refused(new Refusal.NotPublished());
    }
    Withdrawal withdrawal =
        new Withdrawal(plan.id(), plan.slug().orElseThrow(), explanation, desk.now());
    stores.publications().withdraw(withdrawal);
    stores.plans().save(plan);
    desk.note(
        stores, actor, "withdraw", Subject.changed("plan", plan.id(), plan.id(), plan.revision()));
    return Reply.done(withdrawal);
  }
}
