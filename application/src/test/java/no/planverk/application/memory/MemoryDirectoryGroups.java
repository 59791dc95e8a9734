package no.planverk.application.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.planverk.application.port.DirectoryGroups;
import no.planverk.domain.person.DirectoryGroup;
import no.planverk.domain.person.GroupId;
import no.planverk.domain.person.PersonId;

record MemoryDirectoryGroups(MemoryState state) implements DirectoryGroups {
  @Override
  public List<DirectoryGroup> all() {
    return state.groups.values().stream()
        .sorted(Comparator.comparing(it -> it.id().toString()))
        .toList();
  }

  @Override
  public Optional<DirectoryGroup> group(GroupId id) {
    return Optional.ofNullable(state.groups.get(id));
  }

  @Override
  public List<DirectoryGroup> of(PersonId person) {
    return state.groups.values().stream()
        .filter(it -> it.members().contains(person))
        .sorted(Comparator.comparing(DirectoryGroup::name))
        .toList();
  }

  @Override
  public void add(DirectoryGroup group) {
    MemoryState.insert(state.groups, group.id(), group);
  }

  @Override
  public boolean save(DirectoryGroup group) {
    return isAt(group.id(), group.revision())
        && state.groups.put(group.id(), group.stored()) != null;
  }

  @Override
  public boolean remove(GroupId id, long revision) {
    return isAt(id, revision) && state.groups.remove(id) != null;
  }

  private boolean isAt(GroupId id, long revision) {
    return group(id).filter(it -> it.revision() == revision).isPresent();
  }
}
