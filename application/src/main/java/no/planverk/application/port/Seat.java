package no.planverk.application.port;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.TenantRole;

/**
 * A session with what every request needs of the one who holds it, read at once: the person, and
 * until when support has been let in.
 */
public record Seat(StoredSession session, Optional<Sitter> sitter, Optional<Instant> supportUntil) {
  /** The person in the seat. */
  public record Sitter(
      PersonId id,
      String name,
      TenantRole role,
      Optional<Language> language,
      Optional<LocalDate> leftOn) {}
}
