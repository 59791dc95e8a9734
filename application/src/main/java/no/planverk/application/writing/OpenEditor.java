package no.planverk.application.writing;

import java.util.List;
import java.util.Set;
import no.planverk.application.Desk;
import no.planverk.application.PlanAccess;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.Rights;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.writing.Removal;

/** Opens a plan's text to be written in, or to be read where one may not write. */
public final class OpenEditor {
  private final Desk desk;

  public OpenEditor(Desk desk) {
    this.desk = desk;
  }

  /**
   * The text as it is opened.
   *
   * @param writable whether this actor may write in it now
   * @param conflicts how many wordings wait for someone to choose
   */
  public record Opened(
      Plan plan,
      Manuscript text,
      boolean writable,
      int conflicts,
      List<Removal> removals,
      Set<PlanRole> roles) {}

  public Reply<Opened> open(Actor actor, PlanId id) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.reading(
                stores, actor, id, Act.READ_TEXT, plan -> Reply.done(opened(stores, actor, plan))));
  }

  private Opened opened(TenantStores stores, Actor actor, Plan plan) {
    Set<PlanRole> roles = PlanAccess.roles(stores, actor, plan);
    if (actor instanceof Actor.StaffMember member) {
      stores.openPages().visit(plan.id(), member.person(), desk.now());
    }
    return new Opened(
        plan,
        stores.manuscripts().of(plan.id()),
        plan.mayBeWritten() && Rights.allow(actor, roles, Act.EDIT_TEXT),
        stores.textHistory().conflicts(plan.id()).size(),
        stores.manuscripts().removals(plan.id()),
        roles);
  }
}
