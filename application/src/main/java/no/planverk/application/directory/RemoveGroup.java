package no.planverk.application.directory;

import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Expected;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.DirectoryGroup;
import no.planverk.domain.person.GroupId;

/** The directory no longer keeps a group here. */
public final class RemoveGroup {
  private final Desk desk;

  public RemoveGroup(Desk desk) {
    this.desk = desk;
  }

  public Reply<GroupId> remove(Actor actor, GroupId id, Expected expected) {
    if (!Provisioning.isFor(actor)) {
      return new Reply.NotAllowed<>();
    }
    return desk.in(actor, stores -> remove(actor, id, expected, stores));
  }

  private Reply<GroupId> remove(Actor actor, GroupId id, Expected expected, TenantStores stores) {
    Optional<DirectoryGroup> group = stores.directoryGroups().group(id);
    if (group.isEmpty()) {
      return new Reply.Unknown<>();
    }
    long revision = group.get().revision();
    if (!expected.meets(revision) || !stores.directoryGroups().remove(id, revision)) {
      return new Reply.Stale<>();
    }
    desk.note(
        stores,
        actor,
        "remove",
        new Subject(
            "group", id.toString(), Optional.empty(), Optional.of(revision), Optional.empty()));
    return Reply.done(id);
  }
}
