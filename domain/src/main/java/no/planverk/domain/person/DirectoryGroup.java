package no.planverk.domain.person;

import java.util.Optional;
import java.util.Set;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.PlainText;

/** A group of the municipality's directory, and who is in it. Its name may decide roles. */
public record DirectoryGroup(
    GroupId id, String name, Optional<String> externalId, Set<PersonId> members, long revision) {
  public DirectoryGroup {
    checkName(name);
    ExternalKey.check(externalId);
    members = Set.copyOf(members);
  }

  /** Throws {@link InvalidValue} where a group cannot be called so. */
  public static String checkName(String name) {
    if (name.isBlank() || name.length() > 300) {
      throw new InvalidValue("a group's name is 1 to 300 characters");
    }
    return PlainText.check(name);
  }

  /** As it stands once this change of it is stored. */
  public DirectoryGroup stored() {
    return new DirectoryGroup(id, name, externalId, members, revision + 1);
  }
}
