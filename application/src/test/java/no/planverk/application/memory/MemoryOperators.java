package no.planverk.application.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.planverk.application.port.Deed;
import no.planverk.application.port.Operators;
import no.planverk.application.port.SharedOrganisations;
import no.planverk.domain.person.Operator;
import no.planverk.domain.person.OperatorId;
import no.planverk.domain.signin.Identity;
import no.planverk.domain.signin.SessionId;
import no.planverk.domain.signin.SignInWay.SharedClient;
import no.planverk.domain.tenant.TenantId;

/** The vendor's operators, forgotten when the program ends. */
public final class MemoryOperators implements Operators, SharedOrganisations {
  private final Map<Identity, Operator> operators = new LinkedHashMap<>();
  private final Map<SessionId, OperatorSession> sessions = new LinkedHashMap<>();
  private final Map<SharedClient, TenantId> organisations = new LinkedHashMap<>();
  private final Map<UUID, TenantId> carriedOut = new LinkedHashMap<>();
  private final List<Done> journal = new ArrayList<>();

  @Override
  public Operator arrive(Identity identity, String name) {
    Operator known = operators.get(identity);
    Operator now =
        new Operator(
            known == null ? Optional.of(new OperatorId(UUID.randomUUID())) : known.id(), name);
    operators.put(identity, now);
    return now;
  }

  @Override
  public void add(OperatorSession session) {
    MemoryState.insert(sessions, session.id(), session);
  }

  @Override
  public Optional<OperatorSession> session(String hash) {
    return sessions.values().stream().filter(it -> it.hash().equals(hash)).findFirst();
  }

  @Override
  public void used(SessionId id, Instant at) {
    sessions.computeIfPresent(id, (same, it) -> with(it, at, it.endedAt()));
  }

  @Override
  public boolean end(SessionId id, Instant at) {
    OperatorSession session = sessions.get(id);
    if (session == null || session.endedAt().isPresent()) {
      return false;
    }
    sessions.put(id, with(session, session.usedAt(), Optional.of(at)));
    return true;
  }

  @Override
  public int endOfProvider(Identity identity, Optional<String> providerSession, Instant at) {
    Optional<Operator> operator = Optional.ofNullable(operators.get(identity));
    List<SessionId> ending =
        sessions.values().stream()
            .filter(it -> it.endedAt().isEmpty())
            .filter(
                it ->
                    providerSession.isPresent()
                        ? it.providerSession().equals(providerSession)
                        : operator.flatMap(Operator::id).equals(it.operator().id()))
            .map(OperatorSession::id)
            .toList();
    ending.forEach(it -> end(it, at));
    return ending.size();
  }

  private static OperatorSession with(
      OperatorSession it, Instant usedAt, Optional<Instant> endedAt) {
    return new OperatorSession(
        it.id(),
        it.hash(),
        it.operator(),
        it.providerSession(),
        it.sealedIdToken(),
        it.beganAt(),
        usedAt,
        it.expiresAt(),
        endedAt);
  }

  @Override
  public void note(
      Operator operator,
      String act,
      Optional<TenantId> tenant,
      Optional<String> detail,
      Instant at) {
    journal.addFirst(new Done(at, Optional.of(operator.name()), act, tenant, detail));
  }

  /** What is on an order is done once. */
  void requireNew(Deed deed) {
    if (deed.operator().order().filter(carriedOut::containsKey).isPresent()) {
      throw new IllegalStateException("that order was carried out already");
    }
  }

  void keep(TenantId tenant, Deed deed) {
    deed.operator().order().ifPresent(it -> carriedOut.put(it, tenant));
    note(deed.operator(), deed.act(), Optional.of(tenant), deed.detail(), deed.at());
  }

  @Override
  public Optional<TenantId> carriedOut(UUID order) {
    return Optional.ofNullable(carriedOut.get(order));
  }

  @Override
  public List<Done> journal(Optional<TenantId> tenant, int limit) {
    return journal.stream()
        .filter(it -> tenant.isEmpty() || it.tenant().equals(tenant))
        .limit(limit)
        .toList();
  }

  @Override
  public Optional<TenantId> tenantOf(SharedClient client) {
    return Optional.ofNullable(organisations.get(client));
  }

  @Override
  public List<TenantId> tenantsOf(String client) {
    return organisations.entrySet().stream()
        .filter(it -> it.getKey().name().equals(client))
        .map(Map.Entry::getValue)
        .toList();
  }

  @Override
  public boolean assign(SharedClient client, TenantId tenant) {
    TenantId other = organisations.get(client);
    if (other != null && !other.equals(tenant)) {
      return false;
    }
    release(tenant);
    organisations.put(client, tenant);
    return true;
  }

  @Override
  public void release(TenantId tenant) {
    organisations.values().removeIf(tenant::equals);
  }
}
