package no.planverk.application.port;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.PersonalFile;

/** What is stored of people beside the row that their colleagues see, and how it goes away. */
public interface PersonalData {
  Optional<PersonalFile> of(PersonId person);

  /** Those who have been made unknown. */
  Set<PersonId> erased();

  /** Those who left on that day or before and are still known. */
  List<PersonId> leftUntil(LocalDate day);

  /**
   * Makes the person unknown: another name, no address, no name at other systems, no sessions,
   * identities, invitations and roles; as an owner in working texts they have the other name too.
   */
  void erase(PersonId person, String name, Instant now);
}
