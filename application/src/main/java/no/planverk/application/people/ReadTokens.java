package no.planverk.application.people;

import java.util.List;
import no.planverk.application.Desk;
import no.planverk.application.Reply;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;

/** An administrator looks which programs have tokens, and when they last came: oldest first. */
public final class ReadTokens {
  private final Desk desk;

  public ReadTokens(Desk desk) {
    this.desk = desk;
  }

  public Reply<List<TokenCard>> read(Actor actor) {
    if (!Rights.allow(actor, Act.MANAGE_TOKENS)) {
      return new Reply.NotAllowed<>();
    }
    return desk.in(
        actor, stores -> Reply.done(stores.tokens().all().stream().map(TokenCard::of).toList()));
  }
}
