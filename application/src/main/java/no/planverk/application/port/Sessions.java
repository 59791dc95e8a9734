package no.planverk.application.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.signin.GrantId;
import no.planverk.domain.signin.SessionId;

/** Who is signed in, on whichever node they come next. Only hashes of the secrets are kept. */
public interface Sessions {
  void add(StoredSession session);

  /** The session whose secret has this SHA-256 (hexadecimal), whether or not it still lives. */
  Optional<Seat> seat(String hash, Instant now);

  void used(SessionId id, Instant at);

  /** A person's sessions that have not been ended, the newest first. */
  List<StoredSession> ofPerson(PersonId person);

  Optional<StoredSession> find(SessionId id);

  /** False when it had ended before. */
  boolean end(SessionId id, Instant at);

  /** Ends every session of the person and says which they were. */
  List<SessionId> endAll(PersonId person, Instant at);

  /** Ends what began in that session at that provider. */
  List<SessionId> endOfProvider(String issuer, String providerSession, Instant at);

  /** Ends all that this subject began at that provider. */
  List<SessionId> endOfSubject(String issuer, String subject, Instant at);

  List<SessionId> endUnder(GrantId grant, Instant at);
}
