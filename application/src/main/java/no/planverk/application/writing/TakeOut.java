package no.planverk.application.writing;

import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.PlanAccess;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Actor;
import no.planverk.domain.writing.Author;
import no.planverk.domain.writing.PlanEvent;
import no.planverk.domain.writing.Removal;
import no.planverk.domain.writing.RemovalId;

/** Takes a section, text or element out of a plan's text with all that stands in it. */
public final class TakeOut {
  private final Desk desk;

  public TakeOut(Desk desk) {
    this.desk = desk;
  }

  public Reply<Removal> takeOut(Actor actor, PlanId id, Part part) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.writingText(stores, actor, id, () -> takeOut(stores, actor, id, part)));
  }

  private Reply<Removal> takeOut(TenantStores stores, Actor actor, PlanId id, Part part) {
    Optional<Gathering.Gathered> found = Gathering.of(stores.manuscripts().of(id), part);
    if (found.isEmpty()) {
      return new Reply.Unknown<>();
    }
    Removal removal =
        new Removal(
            new RemovalId(desk.ids().next()),
            id,
            found.get().what(),
            found.get().title(),
            Author.of(actor),
            desk.now(),
            Optional.empty());
    if (!stores.manuscripts().remove(removal, found.get().parts())) {
      return new Reply.Stale<>();
    }
    desk.note(stores, actor, "remove", Subject.made(removal.what().id(), removal.id(), id));
    tell(desk, stores, actor, id);
    return Reply.done(removal);
  }

  static void tell(Desk desk, TenantStores stores, Actor actor, PlanId id) {
    stores
        .openPages()
        .note(
            new PlanEvent(
                id,
                PlanEvent.Kind.OUTLINE,
                Author.of(actor),
                "",
                Optional.empty(),
                Optional.empty(),
                0,
                desk.now()));
  }
}
