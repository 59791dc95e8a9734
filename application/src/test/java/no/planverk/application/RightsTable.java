package no.planverk.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.register.RegisterQuery;

/**
 * Who may do what, tried: + may, – may not, ? may not know of it. Columns: administrator, planner,
 * employee, politician, visitor; then employees who are owner, editor, contributor, reviewer,
 * approver, hearing officer, publisher and reader of the plan.
 */
final class RightsTable {
  private RightsTable() {}

  static String of(Map<String, Deed> deeds) {
    return deeds.entrySet().stream()
        .map(it -> "%-17s%s\n".formatted(it.getKey(), row(it.getValue())))
        .collect(Collectors.joining());
  }

  /** What an administrator of another municipality changed in the one where the plan is. */
  static List<String> changedFromOutside(Map<String, Deed> deeds) {
    return deeds.entrySet().stream()
        .filter(it -> changesFromOutside(it.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean changesFromOutside(Deed deed) {
    Work work = new Work();
    PlanId plan = work.drafted("no.strategy", "Plan");
    long before = work.plan(plan).revision();
    deed.by(work, work.dane, plan);
    int plans = work.stored(stores -> stores.plans().register(RegisterQuery.EVERYTHING).size());
    return work.plan(plan).revision() != before || plans != 1;
  }

  private static List<Actor> actors(Work work, PlanId plan) {
    List<Actor> actors = new ArrayList<>();
    for (TenantRole role : TenantRole.values()) {
      actors.add(work.hall.member(work.hall.fjordvik, role));
    }
    actors.add(TownHall.visitor(work.hall.fjordvik));
    for (PlanRole role : PlanRole.values()) {
      actors.add(work.hall.memberOf(work.hall.fjordvik, plan, role));
    }
    return actors;
  }

  private static String sign(Reply<?> reply) {
    return switch (reply) {
      case Reply.Unknown<?>() -> "?";
      case Reply.NotAllowed<?>() -> "–";
      case Reply.Stale<?> stale -> throw new AssertionError(stale);
      case Reply.Repeated<?> repeated -> throw new AssertionError(repeated);
      case Reply.Done<?> done -> "+";
      case Reply.Faulty<?> faulty -> "+";
      case Reply.Refused<?> refused -> "+";
    };
  }

  private static String row(Deed deed) {
    int count = TenantRole.values().length + 1 + PlanRole.values().length;
    List<String> signs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Work work = new Work();
      PlanId plan = work.drafted("no.strategy", "Plan");
      signs.add(sign(deed.by(work, actors(work, plan).get(i), plan)));
    }
    return String.join(" ", signs);
  }
}
