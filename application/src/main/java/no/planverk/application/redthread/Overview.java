package no.planverk.application.redthread;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.redthread.Acceptance;
import no.planverk.domain.redthread.Finding;
import no.planverk.domain.redthread.GapKey;
import no.planverk.domain.redthread.PlanNode;
import no.planverk.domain.redthread.PlanSystem;
import no.planverk.domain.redthread.Scope;
import no.planverk.domain.redthread.Score;

/**
 * All plans of a municipality as one actor may look at them.
 *
 * @param whole every plan
 * @param readable the plans whose text the actor may read
 */
public record Overview(PlanSystem whole, Set<PlanId> readable, PlanRights rights) {
  public Overview {
    readable = Set.copyOf(readable);
  }

  static Overview of(TenantStores stores, Actor actor, LocalDate day) {
    PlanSystem whole = stores.redThreads().system(day);
    PlanRights rights =
        new PlanRights(
            actor,
            actor instanceof Actor.StaffMember member
                ? stores.plans().involving(member.person(), day)
                : Map.of());
    Set<PlanId> readable =
        whole.plans().stream()
            .filter(it -> it.isReadByAll() || rights.allow(it, Act.READ_TEXT))
            .map(PlanNode::id)
            .collect(Collectors.toSet());
    return new Overview(whole, readable, rights);
  }

  /** What of all this the actor may see by title. */
  public PlanSystem seen() {
    return whole.plans().stream().allMatch(it -> readable.contains(it.id()))
        ? whole
        : whole.within(readable);
  }

  List<Finding> findings() {
    return whole.findings();
  }

  static Score score(
      PlanSystem whole, List<Finding> findings, Scope scope, List<Acceptance> accepted) {
    Set<GapKey> keys = accepted.stream().map(Acceptance::gap).collect(Collectors.toSet());
    return Score.of(whole.day(), findings.stream().filter(scope::has).toList(), keys);
  }
}
