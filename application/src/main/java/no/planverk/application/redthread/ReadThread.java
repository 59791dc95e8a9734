package no.planverk.application.redthread;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.planverk.application.Almanac;
import no.planverk.application.Desk;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.fetching.Fetch;
import no.planverk.domain.fetching.Wording;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;
import no.planverk.domain.redthread.Anchor;
import no.planverk.domain.redthread.ElementNode;
import no.planverk.domain.redthread.PlanSystem;
import no.planverk.domain.redthread.ThreadGraph;

/** Reads the thread through one element: up to vision and UN goals, down to money and results. */
public final class ReadThread {
  private final Desk desk;
  private final Almanac almanac;

  public ReadThread(Desk desk, Almanac almanac) {
    this.desk = desk;
    this.almanac = almanac;
  }

  /**
   * The thread through an element, of plans that the actor may read.
   *
   * @param anchors what holds it, where it is a goal
   * @param fetches the plans that have fetched it
   * @param wordings every wording of it that was seen, oldest first
   * @param merged the elements that became this one
   */
  public record Thread(
      ElementNode element,
      PlanSystem plans,
      ThreadGraph graph,
      Set<Anchor> anchors,
      List<Fetch> fetches,
      List<Wording> wordings,
      List<ElementId> merged) {
    public Thread {
      anchors = Set.copyOf(anchors);
      fetches = List.copyOf(fetches);
      wordings = List.copyOf(wordings);
      merged = List.copyOf(merged);
    }
  }

  /** An element that was merged is read as the one that it became. */
  public Reply<Thread> read(Actor actor, ElementId id) {
    if (!Rights.allow(actor, Act.SEE_REGISTER)) {
      return new Reply.NotAllowed<>();
    }
    var today = almanac.today(actor);
    return desk.in(
        actor,
        stores -> {
          PlanSystem seen = Overview.of(stores, actor, today).seen();
          return seen.element(surviving(stores, id))
              .map(it -> Reply.done(thread(stores, seen, it)))
              .orElseGet(Reply.Unknown::new);
        });
  }

  private static ElementId surviving(TenantStores stores, ElementId id) {
    ElementId at = id;
    Optional<ElementId> next = stores.fetches().mergedInto(at);
    while (next.isPresent()) {
      at = next.get();
      next = stores.fetches().mergedInto(at);
    }
    return at;
  }

  private static Thread thread(TenantStores stores, PlanSystem plans, ElementNode element) {
    return new Thread(
        element,
        plans,
        ThreadGraph.of(plans, element),
        element.isGoal() ? Anchor.of(plans, element) : Set.of(),
        stores.fetches().of(element.id()).stream()
            .filter(it -> plans.plan(it.plan()).isPresent())
            .toList(),
        stores.fetches().wordings(element.id()),
        stores.fetches().mergedFrom(element.id()));
  }
}
