package no.planverk.application.directory;

import java.util.HashSet;
import java.util.Set;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.person.DirectoryGroup;
import no.planverk.domain.person.PersonId;

/** Who is in a group of the directory. */
final class GroupMembers {
  private GroupMembers() {}

  static boolean without(TenantStores stores, DirectoryGroup group, PersonId gone) {
    Set<PersonId> members = new HashSet<>(group.members());
    members.remove(gone);
    return stores
        .directoryGroups()
        .save(
            new DirectoryGroup(
                group.id(), group.name(), group.externalId(), members, group.revision()));
  }

  static boolean areKnown(TenantStores stores, Set<PersonId> members) {
    Set<PersonId> unknown = new HashSet<>(members);
    stores.people().persons().forEach(it -> unknown.remove(it.id()));
    return unknown.isEmpty();
  }
}
