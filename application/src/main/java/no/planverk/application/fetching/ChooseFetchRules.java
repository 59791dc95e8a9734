package no.planverk.application.fetching;

import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Reply;
import no.planverk.domain.fetching.FetchRules;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;

/** Narrows what may be fetched from where. What was fetched before stays where it is. */
public final class ChooseFetchRules {
  private final Desk desk;

  public ChooseFetchRules(Desk desk) {
    this.desk = desk;
  }

  public Reply<FetchRules> choose(Actor actor, FetchRules rules) {
    if (!Rights.allow(actor, Act.MANAGE_MUNICIPALITY)) {
      return new Reply.NotAllowed<>();
    }
    return desk.in(
        actor,
        stores -> {
          stores.fetches().bar(rules.bars());
          desk.note(stores, actor, "choose", Subject.made("fetch-rules", "types"));
          return Reply.done(Sourcing.rules(stores));
        });
  }
}
