package no.planverk.application.municipality;

import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Reply;
import no.planverk.application.port.Commons;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;

/** An administrator lets the municipality's published plans be found from all others, or not. */
public final class ChooseCommons {
  private final Desk desk;
  private final Commons commons;

  public ChooseCommons(Desk desk, Commons commons) {
    this.desk = desk;
    this.commons = commons;
  }

  /**
   * The commons change before the note of it commits: the job that hears of it sees the consent.
   * What is taken back is gone at once.
   */
  public Reply<Boolean> choose(Actor actor, boolean open) {
    if (!Rights.allow(actor, Act.MANAGE_MUNICIPALITY)) {
      return new Reply.NotAllowed<>();
    }
    return desk.in(
        actor,
        stores -> {
          desk.note(stores, actor, "choose", Subject.made("commons", open ? "open" : "closed"));
          stores.publications().announce();
          if (open) {
            commons.open(actor.tenant(), desk.now());
          } else {
            commons.close(actor.tenant());
          }
          return Reply.done(open);
        });
  }
}
