package no.planverk.application.people;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.PlanAccess;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.RoleHolder;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.PlanRoleRow;

/** Says what a person is in a plan: exactly these roles, or none. */
public final class AssignRoles {
  private final Desk desk;

  public AssignRoles(Desk desk) {
    this.desk = desk;
  }

  /** Assigns if the plan's roles are still as the actor read them. */
  public Reply<List<PlanRoleRow>> assign(
      Actor actor,
      PlanId id,
      PersonId person,
      Predicate<List<PlanRoleRow>> asRead,
      Set<PlanRole> roles) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.deciding(
                stores,
                actor,
                id,
                Act.ASSIGN_ROLES,
                plan ->
                    asRead.test(stores.plans().roles(id))
                        ? assign(actor, plan, person, roles, stores)
                        : new Reply.Stale<>()));
  }

  private Reply<List<PlanRoleRow>> assign(
      Actor actor, Plan plan, PersonId person, Set<PlanRole> roles, TenantStores stores) {
    if (stores.people().person(person).isEmpty()) {
      return new Reply.Unknown<>();
    }
    stores.plans().assign(plan.id(), new RoleHolder.OfPerson(person), roles);
    desk.note(stores, actor, "assign-roles", Subject.made("person", person, plan.id()));
    return Reply.done(stores.plans().roles(plan.id()));
  }
}
