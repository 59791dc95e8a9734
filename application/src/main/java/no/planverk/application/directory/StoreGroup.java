package no.planverk.application.directory;

import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Expected;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.DirectoryGroup;
import no.planverk.domain.person.GroupId;

/** Stores what the directory says of a group, new or known. */
public final class StoreGroup {
  private final Desk desk;

  public StoreGroup(Desk desk) {
    this.desk = desk;
  }

  /** Without an identity the group is new. */
  public Reply<DirectoryGroup> store(
      Actor actor, Optional<GroupId> id, Expected expected, GroupWords words) {
    if (!Provisioning.isFor(actor)) {
      return new Reply.NotAllowed<>();
    }
    return desk.in(
        actor,
        stores -> {
          if (!GroupMembers.areKnown(stores, words.members())) {
            return Reply.faulty(Fault.at("/members", FaultCode.UNKNOWN_OBJECT));
          }
          return id.isPresent()
              ? change(actor, id.get(), expected, words, stores)
              : add(actor, words, stores);
        });
  }

  private Reply<DirectoryGroup> add(Actor actor, GroupWords words, TenantStores stores) {
    DirectoryGroup group = saying(new GroupId(desk.ids().next()), words, 1);
    stores.directoryGroups().add(group);
    desk.note(stores, actor, "provision", Subject.made("group", group.id()));
    return Reply.done(group);
  }

  private Reply<DirectoryGroup> change(
      Actor actor, GroupId id, Expected expected, GroupWords words, TenantStores stores) {
    Optional<DirectoryGroup> before = stores.directoryGroups().group(id);
    if (before.isEmpty()) {
      return new Reply.Unknown<>();
    }
    if (!expected.meets(before.get().revision())) {
      return new Reply.Stale<>();
    }
    DirectoryGroup after = saying(id, words, before.get().revision());
    if (after.equals(before.get())) {
      return Reply.done(after);
    }
    if (!stores.directoryGroups().save(after)) {
      return new Reply.Stale<>();
    }
    desk.note(stores, actor, "provision", Subject.changed("group", id, after.revision()));
    return Reply.done(after.stored());
  }

  private static DirectoryGroup saying(GroupId id, GroupWords words, long revision) {
    return new DirectoryGroup(id, words.name(), words.externalId(), words.members(), revision);
  }
}
