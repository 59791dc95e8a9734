package no.planverk.domain.person;

import static no.planverk.domain.person.Act.*;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Who may do what, as one table. A right comes from the role in the municipality, which holds for
 * every plan, or from a role in the plan at hand; an API token has them within its scope. The
 * vendor's support, let in for some hours, only looks.
 */
public final class Rights {
  private static final Map<TenantRole, Set<Act>> IN_TENANT = new EnumMap<>(TenantRole.class);
  private static final Map<PlanRole, Set<Act>> IN_PLAN = new EnumMap<>(PlanRole.class);

  static {
    IN_TENANT.put(TenantRole.ADMINISTRATOR, EnumSet.allOf(Act.class));
    IN_TENANT.put(TenantRole.PLANNER, EnumSet.of(SEE_REGISTER, SEE_PEOPLE, CREATE_PLAN, ADD_FILE));
    IN_TENANT.put(TenantRole.EMPLOYEE, EnumSet.of(SEE_REGISTER, SEE_PEOPLE, ADD_FILE));
    IN_TENANT.put(TenantRole.POLITICIAN, EnumSet.of(SEE_REGISTER));

    IN_PLAN.put(
        PlanRole.OWNER,
        EnumSet.of(
            READ_TEXT,
            EDIT_FACTS,
            EDIT_TEXT,
            COMMENT,
            ASSIGN_ROLES,
            RUN_HEARING,
            RECORD_DECISION,
            PUBLISH,
            READ_JOURNAL));
    IN_PLAN.put(PlanRole.EDITOR, EnumSet.of(READ_TEXT, EDIT_FACTS, EDIT_TEXT, COMMENT));
    IN_PLAN.put(PlanRole.CONTRIBUTOR, EnumSet.of(READ_TEXT, EDIT_TEXT, COMMENT));
    IN_PLAN.put(PlanRole.REVIEWER, EnumSet.of(READ_TEXT, COMMENT));
    IN_PLAN.put(PlanRole.APPROVER, EnumSet.of(READ_TEXT, COMMENT, RECORD_DECISION, READ_JOURNAL));
    IN_PLAN.put(PlanRole.HEARING_OFFICER, EnumSet.of(READ_TEXT, COMMENT, RUN_HEARING));
    IN_PLAN.put(PlanRole.PUBLISHER, EnumSet.of(READ_TEXT, COMMENT, PUBLISH));
    IN_PLAN.put(PlanRole.READER, EnumSet.of(READ_TEXT));
  }

  private static final Set<Act> IN_SUPPORT =
      EnumSet.of(SEE_REGISTER, SEE_PEOPLE, READ_TEXT, READ_JOURNAL, SEARCH_JOURNAL);

  private Rights() {}

  /** Whether the actor may do {@code act} anywhere in the municipality. */
  public static boolean allow(Actor actor, Act act) {
    return switch (actor) {
      case Actor.Supporter support -> IN_SUPPORT.contains(act);
      case Actor.StaffMember staff -> allow(staff.tenantRole(), act);
      case Actor.ApiToken token -> token.scope().includes(act) && allow(token.tenantRole(), act);
      case Actor.SystemJob job -> true;
      case Actor.Visitor visitor -> false;
    };
  }

  /** Whether the actor may do {@code act} in a plan where they have the given roles. */
  public static boolean allow(Actor actor, Set<PlanRole> inPlan, Act act) {
    return allow(actor, act)
        || (isWithinScope(actor, act) && inPlan.stream().anyMatch(role -> allow(role, act)));
  }

  private static boolean isWithinScope(Actor actor, Act act) {
    return !(actor instanceof Actor.ApiToken token) || token.scope().includes(act);
  }

  /** Whether the actor's own role allows all that {@code role} does, so that they may give it. */
  public static boolean reach(Actor actor, TenantRole role) {
    return actor.role().map(own -> acts(own).containsAll(acts(role))).orElse(false);
  }

  private static Set<Act> acts(TenantRole role) {
    return IN_TENANT.getOrDefault(role, Set.of());
  }

  public static boolean allow(TenantRole role, Act act) {
    return IN_TENANT.getOrDefault(role, Set.of()).contains(act);
  }

  public static boolean allow(PlanRole role, Act act) {
    return IN_PLAN.getOrDefault(role, Set.of()).contains(act);
  }
}
