package no.planverk.application;

import java.util.List;
import java.util.Optional;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.plan.LeakGuard;
import no.planverk.domain.plan.Plan;

/** What must be settled before a text written here is frozen, be it to be heard or adopted. */
public final class FreezeGuard {
  private FreezeGuard() {}

  public static Optional<Refusal> inTheWay(TenantStores stores, Plan plan) {
    int open = stores.talk().openSuggestions(plan.id()).size();
    if (open > 0) {
      return Optional.of(new Refusal.SuggestionsOpen(open));
    }
    List<LeakGuard.Leak> leaks = LeakGuard.leaks(stores.manuscripts().of(plan.id()));
    return leaks.isEmpty()
        ? Optional.empty()
        : Optional.of(new Refusal.InternalText(leaks.getFirst().place(), leaks.getFirst().words()));
  }
}
