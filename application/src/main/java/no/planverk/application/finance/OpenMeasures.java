package no.planverk.application.finance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.planverk.application.PlanAccess;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.budget.Measure;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.Rights;
import no.planverk.domain.person.RoleHolder;
import no.planverk.domain.plan.Plan;

/**
 * The measures that an actor may know of: those of adopted texts, and those of working texts that
 * they may read.
 */
final class OpenMeasures {
  private final Actor actor;
  private final Map<PlanId, Set<PlanRole>> roles;

  private OpenMeasures(Actor actor, Map<PlanId, Set<PlanRole>> roles) {
    this.actor = actor;
    this.roles = roles;
  }

  static OpenMeasures to(TenantStores stores, Actor actor, Plan asked) {
    var today = stores.today(asked.facts().type().country());
    return new OpenMeasures(
        actor,
        switch (actor) {
          case Actor.StaffMember member -> stores.plans().involving(member.person(), today);
          case Actor.ApiToken token -> ofToken(stores, token, today);
          case Actor.Supporter support -> Map.of();
          case Actor.SystemJob job -> Map.of();
          case Actor.Visitor visitor -> Map.of();
        });
  }

  private static Map<PlanId, Set<PlanRole>> ofToken(
      TenantStores stores, Actor.ApiToken token, LocalDate today) {
    Map<PlanId, Set<PlanRole>> held = new HashMap<>();
    stores
        .plans()
        .rolesHeldBy(new RoleHolder.OfToken(token.token()))
        .forEach(
            (plan, rows) ->
                held.put(
                    plan,
                    rows.stream()
                        .filter(it -> it.days().covers(today))
                        .map(it -> it.role())
                        .collect(Collectors.toSet())));
    return held;
  }

  /** Each measure that is open, with those of its texts that are. */
  List<Measure> of(List<Measure> measures) {
    return measures.stream().map(this::seen).filter(it -> !it.texts().isEmpty()).toList();
  }

  private Measure seen(Measure measure) {
    List<Measure.Text> open = measure.texts().stream().filter(this::isOpen).toList();
    Set<PlanId> plans = open.stream().map(Measure.Text::plan).collect(Collectors.toSet());
    return new Measure(
        measure.id(),
        measure.kind(),
        measure.title(),
        measure.source(),
        measure.owner(),
        measure.costs(),
        measure.goals().stream().filter(it -> plans.contains(it.plan())).toList(),
        open);
  }

  private boolean isOpen(Measure.Text text) {
    return text.adopted()
        ? Rights.allow(actor, Act.SEE_REGISTER)
        : PlanAccess.mayRead(actor, roles.getOrDefault(text.plan(), Set.of()), text.openToStaff());
  }
}
