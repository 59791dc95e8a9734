package no.planverk.application.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.planverk.domain.person.Operator;
import no.planverk.domain.signin.Identity;
import no.planverk.domain.signin.SessionId;
import no.planverk.domain.tenant.TenantId;

/** The vendor's operators, their sessions and what they did: in the registry, apart from plans. */
public interface Operators {
  /** The operator of that identity, entered when they come for the first time. */
  Operator arrive(Identity identity, String name);

  void add(OperatorSession session);

  Optional<OperatorSession> session(String hash);

  void used(SessionId id, Instant at);

  boolean end(SessionId id, Instant at);

  /** Ends what began in that session, or without one all of the subject's, at the provider. */
  int endOfProvider(Identity identity, Optional<String> providerSession, Instant at);

  void note(
      Operator operator,
      String act,
      Optional<TenantId> tenant,
      Optional<String> detail,
      Instant at);

  /** The municipality of the deed that carried out that order, where there is one. */
  Optional<TenantId> carriedOut(UUID order);

  /** The newest first: of that municipality, or of all. */
  List<Done> journal(Optional<TenantId> tenant, int limit);

  /** A line of the operators' own journal: by whom is who placed the order, where it is one. */
  record Done(
      Instant at,
      Optional<String> operator,
      String act,
      Optional<TenantId> tenant,
      Optional<String> detail) {}

  /** A session of an operator as it is kept. */
  record OperatorSession(
      SessionId id,
      String hash,
      Operator operator,
      Optional<String> providerSession,
      Optional<String> sealedIdToken,
      Instant beganAt,
      Instant usedAt,
      Instant expiresAt,
      Optional<Instant> endedAt) {}
}
