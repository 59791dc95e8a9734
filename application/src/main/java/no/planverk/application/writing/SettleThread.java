package no.planverk.application.writing;

import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.PlanAccess;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.writing.CommentThread;
import no.planverk.domain.writing.ThreadId;

/** Marks a thread as resolved, or opens it again. */
public final class SettleThread {
  private final Desk desk;

  public SettleThread(Desk desk) {
    this.desk = desk;
  }

  public Reply<CommentThread> settle(Actor actor, PlanId id, ThreadId thread, boolean resolved) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.reading(
                stores,
                actor,
                id,
                Act.COMMENT,
                plan -> settle(stores, actor, id, thread, resolved)));
  }

  private Reply<CommentThread> settle(
      TenantStores stores, Actor actor, PlanId id, ThreadId threadId, boolean resolved) {
    Optional<CommentThread> found =
        stores.talk().thread(threadId).filter(it -> it.plan().equals(id));
    if (found.isEmpty()) {
      return new Reply.Unknown<>();
    }
    CommentThread settled =
        resolved
            ? found.get().resolvedBy(Talking.person(actor), desk.now())
            : found.get().reopened();
    stores.talk().save(settled);
    desk.note(stores, actor, "settle", Subject.made("thread", threadId, id));
    Talking.tell(desk, stores, actor, id, Optional.empty());
    return Reply.done(settled);
  }
}
