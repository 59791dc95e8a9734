package no.planverk.application.writing;

import java.time.Duration;
import java.util.List;
import no.planverk.application.Desk;
import no.planverk.application.PlanAccess;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.writing.PlanEvent;
import no.planverk.domain.writing.Whereabouts;

/** Looks at what is going on in a plan's text: who is where, and what changed lately. */
public final class WatchPlan {
  /** Someone who has not been heard of for so long is not here. */
  public static final Duration HERE = Duration.ofSeconds(25);

  /** Events may be seen out of order, but none later than this after it happened. */
  public static final Duration LATELY = Duration.ofSeconds(30);

  private final Desk desk;

  public WatchPlan(Desk desk) {
    this.desk = desk;
  }

  /** What there is to see now; events are those of the last while, to be told once each. */
  public record Sight(List<Here> people, List<Told> events) {
    public Sight {
      people = List.copyOf(people);
      events = List.copyOf(events);
    }
  }

  /** Someone who is here. */
  public record Here(Whereabouts whereabouts, String name) {}

  /** An event, its number and who did it. */
  public record Told(long number, PlanEvent event, String name) {}

  public Reply<Sight> look(Actor actor, PlanId id) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.reading(
                stores, actor, id, Act.READ_TEXT, plan -> Reply.done(sight(stores, id))));
  }

  private Sight sight(TenantStores stores, PlanId id) {
    List<Whereabouts> here = stores.openPages().seenSince(id, desk.now().minus(HERE));
    var events = stores.openPages().eventsSince(id, desk.now().minus(LATELY));
    if (here.isEmpty() && events.isEmpty()) {
      return new Sight(List.of(), List.of());
    }
    AuthorNames names = AuthorNames.of(stores);
    return new Sight(
        here.stream().map(it -> new Here(it, names.of(it.person().value()).orElse(""))).toList(),
        events.stream()
            .map(it -> new Told(it.number(), it.event(), names.of(it.event().author()).orElse("")))
            .toList());
  }
}
