package no.planverk.application.fetching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.planverk.application.Pinning;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.fetching.Fetch;
import no.planverk.domain.plan.Plan;

/**
 * Where an element that a plan shows was fetched from.
 *
 * @param source the title of the plan that worded it
 * @param waits whether there is something to decide about it
 */
public record Origin(Fetch fetch, String source, boolean waits) {

  /** The origins of everything that a plan has fetched. */
  public static Map<ElementId, Origin> of(TenantStores stores, PlanId plan) {
    List<Fetch> fetches = stores.fetches().into(plan);
    Set<ElementId> waiting =
        Pinning.waiting(stores, fetches).stream()
            .map(it -> it.fetch().element())
            .collect(Collectors.toSet());
    Map<PlanId, Optional<Plan>> sources = new HashMap<>();
    Map<ElementId, Origin> origins = new HashMap<>();
    for (Fetch fetch : fetches) {
      sources
          .computeIfAbsent(fetch.shown().source(), stores.plans()::find)
          .ifPresent(
              it ->
                  origins.put(
                      fetch.element(),
                      new Origin(
                          fetch, it.facts().title().value(), waiting.contains(fetch.element()))));
    }
    return Map.copyOf(origins);
  }
}
