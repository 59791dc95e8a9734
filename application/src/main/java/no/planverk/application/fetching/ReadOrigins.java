package no.planverk.application.fetching;

import java.util.Comparator;
import java.util.List;
import no.planverk.application.Desk;
import no.planverk.application.PlanAccess;
import no.planverk.application.Reply;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Plan;

/** Reads what a plan has fetched, and from where. */
public final class ReadOrigins {
  private final Desk desk;

  public ReadOrigins(Desk desk) {
    this.desk = desk;
  }

  /** The plan, and what it has fetched by source and title. */
  public record Origins(Plan plan, List<Origin> origins) {
    public Origins {
      origins = List.copyOf(origins);
    }
  }

  public Reply<Origins> read(Actor actor, PlanId id) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.reading(
                stores,
                actor,
                id,
                Act.READ_TEXT,
                plan ->
                    Reply.done(
                        new Origins(
                            plan,
                            Origin.of(stores, id).values().stream()
                                .sorted(
                                    Comparator.comparing(Origin::source)
                                        .thenComparing(
                                            it -> it.fetch().shown().words().title().value()))
                                .toList()))));
  }
}
