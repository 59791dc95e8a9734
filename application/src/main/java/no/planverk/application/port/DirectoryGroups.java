package no.planverk.application.port;

import java.util.List;
import java.util.Optional;
import no.planverk.domain.person.DirectoryGroup;
import no.planverk.domain.person.GroupId;
import no.planverk.domain.person.PersonId;

/** The groups that the directory keeps here. Saves and removals are guarded by the revision. */
public interface DirectoryGroups {
  /** All of them, in the order of their identities. */
  List<DirectoryGroup> all();

  Optional<DirectoryGroup> group(GroupId id);

  /** The groups that a person is in, by name. */
  List<DirectoryGroup> of(PersonId person);

  void add(DirectoryGroup group);

  boolean save(DirectoryGroup group);

  boolean remove(GroupId id, long revision);
}
