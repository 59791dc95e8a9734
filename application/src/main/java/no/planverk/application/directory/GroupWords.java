package no.planverk.application.directory;

import java.util.Optional;
import java.util.Set;
import no.planverk.domain.person.DirectoryGroup;
import no.planverk.domain.person.ExternalKey;
import no.planverk.domain.person.PersonId;

/** What the directory says of a group: what it is called, and exactly who is in it. */
public record GroupWords(String name, Optional<String> externalId, Set<PersonId> members) {
  public GroupWords {
    DirectoryGroup.checkName(name);
    externalId.ifPresent(ExternalKey::check);
    members = Set.copyOf(members);
  }
}
