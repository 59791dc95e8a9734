package no.planverk.application.directory;

import no.planverk.application.Desk;
import no.planverk.application.Reply;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.DirectoryGroup;
import no.planverk.domain.person.GroupId;

/** Reads a group of the directory. */
public final class ReadGroup {
  private final Desk desk;

  public ReadGroup(Desk desk) {
    this.desk = desk;
  }

  public Reply<DirectoryGroup> read(Actor actor, GroupId id) {
    if (!Provisioning.isFor(actor)) {
      return new Reply.NotAllowed<>();
    }
    return desk.in(
        actor,
        stores ->
            stores.directoryGroups().group(id).map(Reply::done).orElseGet(Reply.Unknown::new));
  }
}
