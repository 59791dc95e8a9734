package no.planverk.application.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.planverk.application.port.Census;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.publication.Series;
import no.planverk.domain.tenant.PlanCount;
import no.planverk.domain.tenant.TenantFigures;

/** Counts what is in memory, where nothing takes any room. */
record MemoryCensus(MemoryState state) implements Census {
  @Override
  public TenantFigures count(LocalDate day, Instant now) {
    PlanCount plans = PlanCount.NONE;
    for (Plan plan : state.plans.values()) {
      plans = plans.plus(plan.stage(), isAdopted(plan), 1);
    }
    MemoryRoles roles = new MemoryRoles(state);
    return new TenantFigures(
        plans,
        (int)
            state.plans.keySet().stream()
                .filter(it -> !MemoryPublications.standing(state, it).isEmpty())
                .count(),
        (int)
            state.persons.keySet().stream()
                .filter(it -> !roles.involving(it, day).isEmpty())
                .count(),
        (int) state.persons.values().stream().filter(it -> !it.hasLeft(day)).count(),
        0,
        0,
        state.journal.isEmpty()
            ? Optional.empty()
            : Optional.of(state.journal.getLast().entry().at()),
        now);
  }

  private boolean isAdopted(Plan plan) {
    return state.frozen.keySet().stream()
        .anyMatch(it -> it.plan().equals(plan.id()) && it.series() == Series.ADOPTED);
  }
}
