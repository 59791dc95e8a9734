package no.planverk.application.signin;

import java.util.List;
import no.planverk.application.Desk;
import no.planverk.application.Reply;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;
import no.planverk.domain.signin.SupportGrant;

/** Reads when support was let in, by whom and why. */
public final class ReadSupport {
  private final Desk desk;

  public ReadSupport(Desk desk) {
    this.desk = desk;
  }

  public Reply<List<SupportGrant>> read(Actor actor) {
    if (!Rights.allow(actor, Act.GRANT_SUPPORT)) {
      return new Reply.NotAllowed<>();
    }
    return Reply.done(desk.in(actor, stores -> stores.supportGrants().all()));
  }
}
