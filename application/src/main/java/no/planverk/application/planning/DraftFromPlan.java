package no.planverk.application.planning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Once;
import no.planverk.application.PlanAccess;
import no.planverk.application.Refusal;
import no.planverk.application.Reply;
import no.planverk.application.port.Municipalities;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.Period;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.catalogue.Validity;
import no.planverk.domain.fetching.Fetch;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Owner;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.Rights;
import no.planverk.domain.person.RoleHolder;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.PlanFacts;
import no.planverk.domain.plan.PlanLink;
import no.planverk.domain.plan.PlanRoleRow;

/**
 * A planner begins the plan of a new period from an earlier one, which it replaces. Elements worded
 * there are worded anew here and know where they come from; fetched ones stay the same elements.
 */
public final class DraftFromPlan {
  private final Drafting drafting;

  public DraftFromPlan(Desk desk, Municipalities municipalities) {
    this.drafting = new Drafting(desk, municipalities);
  }

  /** What is other in the new plan. */
  public record Head(
      Title title, Language language, Optional<Period> period, Optional<Owner> owner) {}

  /**
   * What comes along beside the sections.
   *
   * @param text the prose, with the figures that stand in it
   * @param files the files that no copied text shows
   */
  public record Along(boolean text, boolean elements, boolean files, boolean roles) {}

  public Reply<Plan> draft(Actor actor, Once<Plan> once, PlanId from, Head head, Along along) {
    if (!Rights.allow(actor, Act.CREATE_PLAN)) {
      return new Reply.NotAllowed<>();
    }
    return drafting
        .desk()
        .once(
            actor,
            once,
            stores ->
                PlanAccess.reading(
                    stores,
                    actor,
                    from,
                    Act.READ_TEXT,
                    earlier -> begin(stores, actor, earlier, head, along)));
  }

  private Reply<Plan> begin(
      TenantStores stores, Actor actor, Plan earlier, Head head, Along along) {
    if (earlier.facts().registeredOnly()) {
      return Reply.refused(new Refusal.RegisteredOnly());
    }
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
    return Reply.done(plan);
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
