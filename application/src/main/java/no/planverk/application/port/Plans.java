package no.planverk.application.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.PlanType;
import no.planverk.domain.catalogue.Validity;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.RoleHolder;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.PlanRoleRow;
import no.planverk.domain.plan.Stage;
import no.planverk.domain.plan.StageChange;
import no.planverk.domain.publication.Slug;
import no.planverk.domain.register.RegisterEntry;
import no.planverk.domain.register.RegisterQuery;

/** The plans of a municipality: heads, hearings, roles and the steps of their lives. */
public interface Plans {
  Optional<Plan> find(PlanId id);

  /** Finds the plan and holds it at its stage while its text is written in the transaction. */
  Optional<Plan> findForWriting(PlanId id);

  /** What kind of plan it is and at which stage its working text stands. */
  record Standing(PlanType type, Optional<Stage> stage) {}

  /** As {@code findForWriting}, reading no more than that. */
  Optional<Standing> standingForWriting(PlanId id);

  /** Finds the plan and keeps every other writer away until the transaction ends. */
  Optional<Plan> findForDeciding(PlanId id);

  /** Plans whose title is exactly {@code title}, oldest first. */
  List<PlanId> titled(String title);

  /** Stores a new plan with its facts, hearings and working text. */
  void add(Plan plan);

  /**
   * Stores changed facts, stage and hearings if nobody else has stored the plan since it was read.
   *
   * @return whether it was stored; the stored plan has the next revision
   */
  boolean save(Plan plan);

  /** Everything in the register that matches, in no order. */
  List<RegisterEntry> register(RegisterQuery query);

  /** Adds a step of a plan's life; steps are never changed. */
  void note(StageChange change);

  List<StageChange> stages(PlanId id);

  /**
   * The steps of all plans that hold from one of these days, in the order in which they were noted.
   */
  List<StageChange> stagesBetween(LocalDate first, LocalDate last);

  /**
   * What the actor is in the plan on a day: by roles of their own and by those of every unit that
   * they stand in or under. Who has left is nothing.
   */
  Set<PlanRole> rolesOf(PlanId id, Actor actor, LocalDate day);

  /** Every plan in which a person is something on a day, as {@code rolesOf} says it. */
  Map<PlanId, Set<PlanRole>> involving(PersonId person, LocalDate day);

  List<PlanRoleRow> roles(PlanId id);

  /** Puts exactly these roles in the place of those the holder had in the plan. */
  void assign(PlanId id, RoleHolder holder, Map<PlanRole, Validity> roles);

  /** As {@code assign}, until further notice. */
  default void assign(PlanId id, RoleHolder holder, Set<PlanRole> roles) {
    assign(
        id,
        holder,
        roles.stream().collect(Collectors.toMap(role -> role, role -> Validity.undated())));
  }

  /** Every role that the holder has in any plan, whenever it holds. */
  Map<PlanId, List<PlanRoleRow>> rolesHeldBy(RoleHolder holder);

  /** The plans that a person answers for, oldest first. */
  List<PlanId> ownedBy(PersonId person);

  /** Keeps the address for the plan, for ever; false when another plan has or had it. */
  boolean claim(PlanId id, Slug slug);
}
