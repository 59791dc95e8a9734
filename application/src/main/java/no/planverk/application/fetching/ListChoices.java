package no.planverk.application.fetching;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.planverk.application.Desk;
import no.planverk.application.Pinning;
import no.planverk.application.PlanAccess;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.fetching.Choice;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.plan.Plan;

/** Lists what waits to be decided about fetched elements: in the municipality, a unit or a plan. */
public final class ListChoices {
  private final Desk desk;

  public ListChoices(Desk desk) {
    this.desk = desk;
  }

  /** Of which plan, or of the plans of which unit; with neither, of every plan one may read. */
  public record Which(Optional<PlanId> plan, Optional<UnitId> unit) {
    public static final Which ALL = new Which(Optional.empty(), Optional.empty());
  }

  /**
   * A choice with the plans it is about.
   *
   * @param settles whether the actor is one of those who can decide
   */
  public record Row(Choice choice, Plan plan, Plan source, boolean settles) {}

  public Reply<List<Row>> list(Actor actor, Which which) {
    return Rights.allow(actor, Act.SEE_REGISTER)
        ? desk.in(actor, stores -> Reply.done(rows(stores, actor, which)))
        : new Reply.NotAllowed<>();
  }

  private static List<Row> rows(TenantStores stores, Actor actor, Which which) {
    Map<PlanId, Optional<Plan>> plans = new HashMap<>();
    Map<PlanId, Set<Act>> acts = new HashMap<>();
    List<Choice> choices =
        Pinning.waiting(
            stores, which.plan().map(stores.fetches()::into).orElseGet(stores.fetches()::all));
    return choices.stream()
        .flatMap(
            choice -> {
              Plan plan = found(stores, plans, choice.fetch().plan());
              Plan source = found(stores, plans, choice.newest().source());
              Set<Act> may =
                  acts.computeIfAbsent(plan.id(), any -> PlanAccess.acts(stores, actor, plan));
              return may.contains(Act.READ_TEXT) && isOf(plan, which.unit())
                  ? Optional.of(new Row(choice, plan, source, may.contains(Act.EDIT_TEXT))).stream()
                  : Optional.<Row>empty().stream();
            })
        .sorted(
            Comparator.comparing((Row it) -> it.plan().facts().title().value())
                .thenComparing(it -> it.choice().fetch().shown().words().title().value()))
        .toList();
  }

  private static Plan found(TenantStores stores, Map<PlanId, Optional<Plan>> plans, PlanId id) {
    return plans.computeIfAbsent(id, stores.plans()::find).orElseThrow();
  }

  private static boolean isOf(Plan plan, Optional<UnitId> unit) {
    return unit.isEmpty() || plan.facts().owner().flatMap(it -> it.unit()).equals(unit);
  }
}
