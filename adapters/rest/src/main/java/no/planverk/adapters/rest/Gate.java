package no.planverk.adapters.rest;

import io.helidon.webserver.http.ServerRequest;
import java.util.OptionalInt;
import java.util.Set;
import no.planverk.adapters.http.RateLimits;
import no.planverk.domain.person.Actor;

/** Turns away who comes too often, and says when to return. */
final class Gate {
  private static final Set<String> SEARCHES =
      Set.of("searchPlans", "searchJournal", "exportJournal");

  private final RateLimits limits;

  Gate(RateLimits limits) {
    this.limits = limits;
  }

  /** Before a token is looked up: who sent many bad ones must wait. */
  void beforeToken(ServerRequest request) {
    pass(limits.badTokens().look(limits.address(request)));
  }

  void badToken(ServerRequest request) {
    pass(limits.badTokens().spend(limits.address(request)));
  }

  /** Visitors read what is public and are not counted here. */
  void call(Endpoint endpoint, Actor actor) {
    actor.id().ifPresent(id -> call(endpoint, id.toString()));
  }

  private void call(Endpoint endpoint, String caller) {
    pass(limits.tokenCalls().spend(caller));
    if (SEARCHES.contains(endpoint.operation())) {
      pass(limits.search().spend(caller));
    }
  }

  private static void pass(OptionalInt wait) {
    if (wait.isPresent()) {
      throw new Stop(Problem.of(429, "too-many-requests", Integer.toString(wait.getAsInt())));
    }
  }
}
