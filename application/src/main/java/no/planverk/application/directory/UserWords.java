package no.planverk.application.directory;

import java.util.Optional;
import no.planverk.application.Change;
import no.planverk.domain.person.ExternalKey;
import no.planverk.domain.person.Person;

/**
 * What the directory says of a person. A department that is no unit here, by key or by a name that
 * only one has, leaves the person where they are.
 */
public record UserWords(
    String userName,
    String name,
    Optional<String> email,
    Optional<String> externalId,
    boolean active,
    Change<String> department) {
  public UserWords {
    ExternalKey.check(userName);
    Person.check(name, email);
    externalId.ifPresent(ExternalKey::check);
  }
}
