package no.planverk.application.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.planverk.application.port.Seat;
import no.planverk.application.port.Sessions;
import no.planverk.application.port.StoredSession;
import no.planverk.application.port.StoredSession.Holder;
import no.planverk.application.port.SupportGrants;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.signin.GrantId;
import no.planverk.domain.signin.SessionId;
import no.planverk.domain.signin.SupportGrant;

record MemorySessions(MemoryState state) implements Sessions, SupportGrants {
  @Override
  public void add(StoredSession session) {
    MemoryState.insert(state.sessions, session.id(), session);
  }

  @Override
  public Optional<Seat> seat(String hash, Instant now) {
    return state.sessions.values().stream()
        .filter(it -> it.hash().equals(hash))
        .findFirst()
        .map(it -> new Seat(it, sitter(it.holder()), supportUntil(it.holder(), now)));
  }

  private Optional<Seat.Sitter> sitter(Holder holder) {
    return holder instanceof Holder.OfPerson(PersonId id)
        ? Optional.of(state.persons.get(id))
            .map(
                it ->
                    new Seat.Sitter(
                        id,
                        it.name(),
                        it.role(),
                        Optional.ofNullable(state.spoken.get(id)),
                        it.leftOn()))
        : Optional.empty();
  }

  private Optional<Instant> supportUntil(Holder holder, Instant now) {
    return holder instanceof Holder.OfSupport(var operator, GrantId grant)
        ? Optional.of(state.grants.get(grant))
            .filter(it -> it.holdsAt(now))
            .map(SupportGrant::endsAt)
        : open(now).map(SupportGrant::endsAt);
  }

  @Override
  public void used(SessionId id, Instant at) {
    state.sessions.computeIfPresent(id, (same, it) -> with(it, at, it.endedAt()));
  }

  @Override
  public List<StoredSession> ofPerson(PersonId person) {
    return state.sessions.values().stream()
        .filter(it -> it.holder().equals(new Holder.OfPerson(person)) && it.endedAt().isEmpty())
        .sorted(Comparator.comparing(StoredSession::beganAt).reversed())
        .toList();
  }

  @Override
  public Optional<StoredSession> find(SessionId id) {
    return Optional.ofNullable(state.sessions.get(id));
  }

  @Override
  public boolean end(SessionId id, Instant at) {
    return !end(it -> it.id().equals(id), at).isEmpty();
  }

  @Override
  public List<SessionId> endAll(PersonId person, Instant at) {
    return end(it -> it.holder().equals(new Holder.OfPerson(person)), at);
  }

  @Override
  public List<SessionId> endOfProvider(String issuer, String providerSession, Instant at) {
    return end(
        it ->
            it.identity().issuer().equals(issuer)
                && it.providerSession().equals(Optional.of(providerSession)),
        at);
  }

  @Override
  public List<SessionId> endOfSubject(String issuer, String subject, Instant at) {
    return end(
        it -> it.identity().issuer().equals(issuer) && it.identity().subject().equals(subject), at);
  }

  @Override
  public List<SessionId> endUnder(GrantId grant, Instant at) {
    return end(
        it ->
            it.holder() instanceof Holder.OfSupport(var operator, GrantId under)
                && under.equals(grant),
        at);
  }

  private List<SessionId> end(Predicate<StoredSession> which, Instant at) {
    List<StoredSession> ending =
        state.sessions.values().stream()
            .filter(it -> it.endedAt().isEmpty())
            .filter(which)
            .toList();
    ending.forEach(it -> state.sessions.put(it.id(), with(it, it.usedAt(), Optional.of(at))));
    return ending.stream().map(StoredSession::id).toList();
  }

  private static StoredSession with(StoredSession it, Instant usedAt, Optional<Instant> endedAt) {
    return new StoredSession(
        it.id(),
        it.hash(),
        it.holder(),
        it.identity(),
        it.providerSession(),
        it.sealedIdToken(),
        it.device(),
        it.beganAt(),
        usedAt,
        it.expiresAt(),
        endedAt);
  }

  @Override
  public void add(SupportGrant grant) {
    MemoryState.insert(state.grants, grant.id(), grant);
  }

  @Override
  public List<SupportGrant> all() {
    return state.grants.values().stream()
        .sorted(Comparator.comparing(SupportGrant::grantedAt).reversed())
        .toList();
  }

  @Override
  public Optional<SupportGrant> open(Instant now) {
    return state.grants.values().stream()
        .filter(it -> it.holdsAt(now))
        .max(Comparator.comparing(SupportGrant::endsAt));
  }

  @Override
  public boolean end(GrantId id, Instant at) {
    SupportGrant grant = state.grants.get(id);
    if (grant == null || grant.endedAt().isPresent()) {
      return false;
    }
    state.grants.put(
        id,
        new SupportGrant(
            id,
            grant.reason(),
            grant.grantedBy(),
            grant.grantedAt(),
            grant.endsAt(),
            Optional.of(at)));
    return true;
  }
}
