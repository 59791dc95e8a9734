package no.planverk.application.following;

import java.util.Map;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Reply;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;

/** Reads how many follow a plan by e-mail; who they are, nobody is told. */
public final class ReadFollowers {
  private final Desk desk;

  public ReadFollowers(Desk desk) {
    this.desk = desk;
  }

  /** How many addresses follow the plan by itself, and how many follow all plans. */
  public record Count(int plan, int all) {}

  public Reply<Count> read(Actor actor, PlanId plan) {
    if (!Rights.allow(actor, Act.SEE_REGISTER)) {
      return new Reply.NotAllowed<>();
    }
    Map<Optional<PlanId>, Integer> counts = desk.in(actor, stores -> stores.followers().counts());
    return Reply.done(
        new Count(
            counts.getOrDefault(Optional.of(plan), 0), counts.getOrDefault(Optional.empty(), 0)));
  }
}
