package no.planverk.application.publishing;

import java.time.LocalDate;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Freezing;
import no.planverk.application.Pinning;
import no.planverk.application.PlanAccess;
import no.planverk.application.Showing;
import no.planverk.application.StageStep;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.Decision;
import no.planverk.domain.catalogue.InForceRule;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;
import no.planverk.domain.plan.FrozenText;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.PlanLink;
import no.planverk.domain.plan.Version;
import no.planverk.domain.plan.VersionStanding;

/**
 * Makes an adopted version of a plan's text: freezes it, brings it in force where the law says so,
 * and lets it take the place of the version and the plans before it.
 */
public final class Adopting {
  private final Desk desk;
  private final Freezing freezing;
  private final Showing showing;

  public Adopting(Desk desk, Freezing freezing, Showing showing) {
    this.desk = desk;
    this.freezing = freezing;
    this.showing = showing;
  }

  /** Adopts the text as the version of that number. The decision may name the day it holds from. */
  public Version adopt(
      TenantStores stores,
      Actor actor,
      Plan plan,
      int number,
      Decision decision,
      Optional<LocalDate> namedDay) {
    Optional<LocalDate> inForceFrom = inForceFrom(plan, decision, namedDay);
    FrozenText frozen = freezing.adopted(stores, plan, number, decision, inForceFrom);
    Version adopted =
        new Version(
            plan.id(),
            number,
            0,
            frozen.language(),
            frozen.hash(),
            decision,
            inForceFrom,
            Optional.empty(),
            frozen.frozenAt(),
            VersionStanding.ADOPTED);
    Plan decided = plan.at(Optional.empty()).having(adopted);
    stores.plans().save(decided);
    StageStep.version(desk, stores, plan, number, VersionStanding.ADOPTED, decision.date());
    if (inForceFrom.isPresent()) {
      bringInForce(stores, actor, decided, number, inForceFrom.get());
    } else {
      showing.keepTrue(stores, stores.plans().find(plan.id()).orElseThrow());
    }
    Plan stored = stores.plans().find(plan.id()).orElseThrow();
    Pinning.tell(desk, stores, actor, stored);
    return stored.version(number).orElseThrow();
  }

  /**
   * Brings a version in force on a day, in the place of what was in force before it: the plan's
   * earlier version, and the plans it replaces, as far as the actor may decide on those too.
   */
  void bringInForce(TenantStores stores, Actor actor, Plan plan, int number, LocalDate day) {
    StageStep.version(desk, stores, plan, number, VersionStanding.IN_FORCE, day);
    for (Version earlier : plan.versions()) {
      if (earlier.number() < number && earlier.standing() == VersionStanding.IN_FORCE) {
        StageStep.version(desk, stores, plan, earlier.number(), VersionStanding.SUPERSEDED, day);
      }
    }
    showing.keepTrue(stores, stores.plans().find(plan.id()).orElseThrow());
    for (PlanLink replaced : plan.facts().replaces()) {
      replaced.plan().ifPresent(id -> supersede(stores, actor, id, day));
    }
  }

  private static boolean mayDecide(TenantStores stores, Actor actor, Plan plan) {
    return Rights.allow(actor, PlanAccess.roles(stores, actor, plan), Act.RECORD_DECISION);
  }

  private void supersede(TenantStores stores, Actor actor, PlanId id, LocalDate day) {
    Optional<Plan> replaced = stores.plans().findForDeciding(id);
    if (replaced.isPresent()
        && mayDecide(stores, actor, replaced.get())
        && replaced.get().inForce().isPresent()) {
      Plan plan = replaced.get();
      int number = plan.inForce().orElseThrow().number();
      StageStep.version(desk, stores, plan, number, VersionStanding.SUPERSEDED, day);
      stores.plans().save(plan);
      Plan superseded = stores.plans().find(id).orElseThrow();
      showing.keepTrue(stores, superseded);
      Pinning.tell(desk, stores, actor, superseded);
    }
  }

  private static Optional<LocalDate> inForceFrom(
      Plan plan, Decision decision, Optional<LocalDate> namedDay) {
    return switch (plan.facts().type().inForce()) {
      case AT_ADOPTION -> Optional.of(namedDay.orElse(decision.date()));
      case WHEN_PUBLISHED_IN_PLANDATA -> Optional.empty();
    };
  }

  /** Whether versions of the plan wait for Plandata.dk before they are in force. */
  static boolean waitsForPlandata(Plan plan) {
    return plan.facts().type().inForce() == InForceRule.WHEN_PUBLISHED_IN_PLANDATA;
  }
}
