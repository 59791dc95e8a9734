package no.planverk.application.people;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.PlanAccess;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.Validity;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.RoleHolder;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.PlanRoleRow;

/** Says what a person or a unit is in a plan: exactly these roles on these days, or none. */
public final class AssignRoles {
  private final Desk desk;

  public AssignRoles(Desk desk) {
    this.desk = desk;
  }

  /** The roles, each with the days on which it holds. */
  public record Assigned(Map<PlanRole, Validity> each) {
    public Assigned {
      each = Map.copyOf(each);
    }

    /** All of them on the same days. */
    public Assigned(Set<PlanRole> roles, Validity days) {
      this(roles.stream().collect(Collectors.toMap(Function.identity(), role -> days)));
    }
  }

  /** Assigns if the plan's roles are still as the actor read them. */
  public Reply<List<PlanRoleRow>> assign(
      Actor actor,
      PlanId id,
      RoleHolder holder,
      Predicate<List<PlanRoleRow>> asRead,
      Assigned assigned) {
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
                        ? assign(actor, plan, holder, assigned, stores)
                        : new Reply.Stale<>()));
  }

  private Reply<List<PlanRoleRow>> assign(
      Actor actor, Plan plan, RoleHolder holder, Assigned assigned, TenantStores stores) {
    if (!isKnown(stores, holder)) {
      return new Reply.Unknown<>();
    }
    stores.plans().assign(plan.id(), holder, assigned.each());
    desk.note(stores, actor, "assign-roles", Subject.made(holder.kind(), holder.id(), plan.id()));
    return Reply.done(stores.plans().roles(plan.id()));
  }

  private static boolean isKnown(TenantStores stores, RoleHolder holder) {
    return switch (holder) {
      case RoleHolder.OfPerson(var person) -> stores.people().person(person).isPresent();
      case RoleHolder.OfUnit(var unit) -> stores.people().organisation().unit(unit).isPresent();
      case RoleHolder.OfToken token -> false;
    };
  }
}
