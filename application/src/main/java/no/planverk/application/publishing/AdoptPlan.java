package no.planverk.application.publishing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Expected;
import no.planverk.application.FreezeGuard;
import no.planverk.application.PlanAccess;
import no.planverk.application.Refusal;
import no.planverk.application.Reply;
import no.planverk.application.planning.Names;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.Body;
import no.planverk.domain.catalogue.Decision;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.input.Warning;
import no.planverk.domain.input.WarningCode;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.AdoptionCheck;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.Version;
import no.planverk.domain.statute.HearingRule;
import no.planverk.domain.statute.HearingRules;

/** The council secretary records that a plan was adopted. */
public final class AdoptPlan {
  private final Desk desk;
  private final Adopting adopting;

  public AdoptPlan(Desk desk, Adopting adopting) {
    this.desk = desk;
    this.adopting = adopting;
  }

  /** The version that the decision made, and what should be looked at. */
  public record Adopted(Plan plan, Version version, List<Warning> warnings) {}

  /** Records the decision; it names a day when the plan is in force, or none. */
  public Reply<Adopted> adopt(
      Actor actor,
      PlanId id,
      Expected expected,
      Decision decision,
      Optional<LocalDate> inForceFrom) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.deciding(
                stores,
                actor,
                id,
                Act.RECORD_DECISION,
                expected,
                plan -> adopt(actor, plan, decision, inForceFrom, stores)));
  }

  private Reply<Adopted> adopt(
      Actor actor,
      Plan plan,
      Decision decision,
      Optional<LocalDate> inForceFrom,
      TenantStores stores) {
    Optional<Body> body = Names.of(stores, plan.facts().type().country()).body(decision.body());
    Decision known = body.map(decision::by).orElse(decision);
    return switch (AdoptionCheck.of(plan, known, body.map(Body::kind))) {
      case AdoptionCheck.Clear(int number) ->
          FreezeGuard.inTheWay(stores, plan)
              .<Reply<Adopted>>map(Reply::refused)
              .orElseGet(() -> store(actor, plan, number, known, inForceFrom, stores));
      case AdoptionCheck.NothingToAdopt() -> Reply.refused(new Refusal.NothingToAdopt());
      case AdoptionCheck.HearingStillOpen(var hearing) ->
          Reply.refused(new Refusal.HearingStillOpen(hearing));
      case AdoptionCheck.BeforeHearingEnds(var hearing) ->
          Reply.refused(new Refusal.DecidedBeforeHearingEnded(hearing));
      case AdoptionCheck.MustBeHeard(String rule) ->
          Reply.refused(new Refusal.MustBeHeard(rule, source(rule)));
      case AdoptionCheck.WrongBody(var required, var found) ->
          Reply.refused(new Refusal.WrongBody(required, found));
      case AdoptionCheck.UnknownBody(var required) ->
          Reply.refused(new Refusal.UnknownBody(required, decision.body()));
    };
  }

  private Reply<Adopted> store(
      Actor actor,
      Plan plan,
      int number,
      Decision decision,
      Optional<LocalDate> inForceFrom,
      TenantStores stores) {
    Version version = adopting.adopt(stores, actor, plan, number, decision, inForceFrom);
    desk.note(
        stores, actor, "adopt", Subject.changed("plan", plan.id(), plan.id(), plan.revision()));
    List<Warning> warnings = new ArrayList<>();
    if (decision.bodyId().isEmpty()) {
      warnings.add(Warning.at("/body", WarningCode.UNKNOWN_BODY, decision.body()));
    }
    if (version.inForceFrom().isEmpty()) {
      warnings.add(Warning.at("", WarningCode.NOT_YET_IN_FORCE));
    }
    return Reply.done(new Adopted(stores.plans().find(plan.id()).orElseThrow(), version, warnings));
  }

  /** The paragraph that a hearing rule stands in. */
  public static String source(String rule) {
    return HearingRules.all().stream()
        .filter(it -> it.id().equals(rule))
        .map(HearingRule::source)
        .findFirst()
        .orElse(rule);
  }
}
