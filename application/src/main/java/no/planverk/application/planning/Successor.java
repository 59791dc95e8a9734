package no.planverk.application.planning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.application.Desk.Subject;
import no.planverk.application.planning.DraftFromPlan.Along;
import no.planverk.application.planning.DraftFromPlan.Head;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.Validity;
import no.planverk.domain.fetching.Fetch;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.RoleHolder;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.PlanFacts;
import no.planverk.domain.plan.PlanLink;
import no.planverk.domain.plan.PlanRoleRow;

/** Makes the plan that replaces an earlier one, within a transaction. Who may is asked before. */
public record Successor(Drafting drafting) {

  /** The new plan, stored, with what comes along from the earlier one. */
  public Plan of(TenantStores stores, Actor actor, Plan earlier, Head head, Along along) {
    Plan plan = drafting.begun(stores, actor, facts(earlier, head));
    TextCopy copy =
        new TextCopy(
            stores.manuscripts().of(earlier.id()), plan.id(), along, drafting.desk().ids());
    stores.manuscripts().addAll(plan.id(), copy.text());
    stores.guides().add(copy.guides(stores.guides().of(earlier.id())));
    stores.lineages().add(copy.lineages());
    if (along.elements()) {
      stores.fetches().add(fetchedToo(stores, earlier, plan));
    }
    if (along.roles()) {
      giveRoles(stores, actor, earlier, plan);
    }
    return plan;
  }

  /** What the earlier plan has fetched is fetched here, in the words and by the decisions there. */
  private static List<Fetch> fetchedToo(TenantStores stores, Plan earlier, Plan plan) {
    return stores.fetches().into(earlier.id()).stream().map(it -> it.in(plan.id())).toList();
  }

  private static PlanFacts facts(Plan earlier, Head head) {
    PlanFacts facts = earlier.facts();
    return new PlanFacts(
        facts.type(),
        head.title(),
        facts.subtitle(),
        head.language(),
        head.period(),
        head.owner(),
        facts.parents(),
        List.of(new PlanLink(facts.title().value(), Optional.of(earlier.id()))),
        facts.significance(),
        facts.significanceReason(),
        facts.sdg(),
        facts.themes(),
        List.of(),
        Optional.empty());
  }

  /** Those who are something in the earlier plan today are the same here, until then. */
  private void giveRoles(TenantStores stores, Actor actor, Plan earlier, Plan plan) {
    var today = stores.today(plan.facts().type().country());
    Map<RoleHolder, Map<PlanRole, Validity>> roles = new LinkedHashMap<>();
    DraftPlan.ownedBy(actor)
        .ifPresent(
            it ->
                roles
                    .computeIfAbsent(it, any -> new LinkedHashMap<>())
                    .put(PlanRole.OWNER, Validity.undated()));
    for (PlanRoleRow row : stores.plans().roles(earlier.id())) {
      if (row.days().covers(today) && !(row.holder() instanceof RoleHolder.OfToken)) {
        roles
            .computeIfAbsent(row.holder(), any -> new LinkedHashMap<>())
            .putIfAbsent(row.role(), new Validity(Optional.empty(), row.days().to()));
      }
    }
    roles.forEach(
        (holder, each) -> {
          stores.plans().assign(plan.id(), holder, each);
          drafting
              .desk()
              .note(
                  stores,
                  actor,
                  "assign-roles",
                  Subject.made(holder.kind(), holder.id(), plan.id()));
        });
  }
}
