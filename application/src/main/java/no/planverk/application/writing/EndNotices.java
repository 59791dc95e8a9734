package no.planverk.application.writing;

import java.util.List;
import no.planverk.application.Desk;
import no.planverk.application.Reply;
import no.planverk.domain.person.Actor;
import no.planverk.domain.writing.NoticeId;

/** Someone has seen what they were told. */
public final class EndNotices {
  private final Desk desk;

  public EndNotices(Desk desk) {
    this.desk = desk;
  }

  public Reply<Integer> end(Actor actor, List<NoticeId> notices) {
    if (!(actor instanceof Actor.StaffMember member)) {
      return new Reply.NotAllowed<>();
    }
    return desk.in(
        actor,
        stores -> {
          stores.talk().seen(member.person(), notices, desk.now());
          return Reply.done(notices.size());
        });
  }
}
