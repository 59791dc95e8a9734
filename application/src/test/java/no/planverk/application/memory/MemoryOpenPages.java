package no.planverk.application.memory;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.planverk.application.port.OpenPages;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.writing.PlanEvent;
import no.planverk.domain.writing.Whereabouts;

record MemoryOpenPages(MemoryState state) implements OpenPages {
  @Override
  public void see(Whereabouts whereabouts) {
    state.whereabouts.put(
        new MemoryState.OpenPage(whereabouts.plan(), whereabouts.tab()), whereabouts);
  }

  @Override
  public void forget(PlanId plan, String tab) {
    state.whereabouts.remove(new MemoryState.OpenPage(plan, tab));
  }

  @Override
  public List<Whereabouts> seenSince(PlanId plan, Instant time) {
    return state.whereabouts.values().stream()
        .filter(it -> it.plan().equals(plan) && !it.seen().isBefore(time))
        .toList();
  }

  @Override
  public void note(PlanEvent event) {
    long last = state.events.isEmpty() ? 0 : state.events.getLast().number();
    state.events.add(new Numbered(last + 1, event));
  }

  @Override
  public List<Numbered> eventsSince(PlanId plan, Instant time) {
    return state.events.stream()
        .filter(it -> it.event().plan().equals(plan) && !it.event().at().isBefore(time))
        .toList();
  }

  @Override
  public int forgetBefore(Instant time) {
    int before = state.events.size() + state.whereabouts.size();
    state.events.removeIf(it -> it.event().at().isBefore(time));
    state.whereabouts.values().removeIf(it -> it.seen().isBefore(time));
    return before - state.events.size() - state.whereabouts.size();
  }

  @Override
  public void visit(PlanId plan, PersonId person, Instant now) {
    state.visits.put(new MemoryState.Visit(plan, person), now);
  }

  @Override
  public Map<PlanId, Instant> visits(PersonId person) {
    Map<PlanId, Instant> visits = new HashMap<>();
    state.visits.forEach(
        (visit, at) -> {
          if (visit.person().equals(person)) {
            visits.put(visit.plan(), at);
          }
        });
    return visits;
  }
}
