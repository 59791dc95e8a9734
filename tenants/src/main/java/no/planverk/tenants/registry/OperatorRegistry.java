package no.planverk.tenants.registry;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.planverk.application.port.Deed;
import no.planverk.application.port.Ids;
import no.planverk.application.port.Operators;
import no.planverk.domain.person.Operator;
import no.planverk.domain.person.OperatorId;
import no.planverk.domain.signin.Identity;
import no.planverk.domain.signin.SessionId;
import no.planverk.domain.tenant.TenantId;
import no.planverk.tenants.Cell;
import no.planverk.tenants.Login;
import no.planverk.tenants.Pool;
import no.planverk.tenants.RegistryConnection;
import org.jooq.Record;

/** The vendor's operators in the registry. Threads share it. */
public final class OperatorRegistry implements Operators, AutoCloseable {
  private static final int CONNECTIONS = 2;

  private final Pool pool;
  private final RegistryConnection registry;
  private final Ids ids;

  public OperatorRegistry(Cell cell, Ids ids) {
    this.pool = new Pool(cell, Login.REGISTRY, CONNECTIONS, false);
    this.registry = new RegistryConnection(pool);
    this.ids = ids;
  }

  /** What operators order, on the same connections. */
  public OrderRegistry orders() {
    return new OrderRegistry(registry);
  }

  /** Tokens of their programs, on the same connections. */
  public OperatorTokenRegistry tokens() {
    return new OperatorTokenRegistry(registry);
  }

  /** What operators tell staff, on the same connections. */
  public NoticeRegistry notices() {
    return new NoticeRegistry(registry);
  }

  /** Which organisations are whose, on the same connections. */
  public OrganisationRegistry organisations() {
    return new OrganisationRegistry(registry);
  }

  @Override
  public Operator arrive(Identity identity, String name) {
    return registry.in(
        sql ->
            sql.fetchSingle(
                    """
                    INSERT INTO registry.operator (id, issuer, subject, name) VALUES (?, ?, ?, ?)
                    ON CONFLICT (issuer, subject) DO UPDATE SET name = excluded.name
                    RETURNING id
                    """,
                    ids.next(),
                    identity.issuer(),
                    identity.subject(),
                    name)
                .map(row -> operator(row.get("id", UUID.class), name)));
  }

  private static Operator operator(UUID id, String name) {
    return new Operator(Optional.of(new OperatorId(id)), name);
  }

  @Override
  public void add(OperatorSession session) {
    registry.in(
        sql ->
            sql.execute(
                """
                INSERT INTO registry.operator_session (id, hash, operator_id, provider_session,
                  id_token, began_at, used_at, expires_at, ended_at)
                VALUES (?, ?, ?, ?, ?,
                  CAST(? AS timestamptz), CAST(? AS timestamptz),
                  CAST(? AS timestamptz), CAST(? AS timestamptz))
                """,
                session.id().value(),
                session.hash(),
                session.operator().id().orElseThrow().value(),
                session.providerSession().orElse(null),
                session.sealedIdToken().orElse(null),
                at(session.beganAt()),
                at(session.usedAt()),
                at(session.expiresAt()),
                session.endedAt().map(OperatorRegistry::at).orElse(null)));
  }

  @Override
  public Optional<OperatorSession> session(String hash) {
    return registry.in(
        sql ->
            sql.fetchOptional(
                    """
                    SELECT s.id, s.hash, s.operator_id, o.name, s.provider_session, s.id_token,
                      s.began_at, s.used_at, s.expires_at, s.ended_at
                    FROM registry.operator_session s JOIN registry.operator o ON o.id = s.operator_id
                    WHERE s.hash = ?
                    """,
                    hash)
                .map(OperatorRegistry::session));
  }

  private static OperatorSession session(Record row) {
    return new OperatorSession(
        new SessionId(row.get("id", UUID.class)),
        row.get("hash", String.class),
        operator(row.get("operator_id", UUID.class), row.get("name", String.class)),
        text(row, "provider_session"),
        text(row, "id_token"),
        instant(row, "began_at").orElseThrow(),
        instant(row, "used_at").orElseThrow(),
        instant(row, "expires_at").orElseThrow(),
        instant(row, "ended_at"));
  }

  @Override
  public void used(SessionId id, Instant at) {
    registry.in(
        sql ->
            sql.execute(
                "UPDATE registry.operator_session SET used_at = CAST(? AS timestamptz) WHERE id = ?",
                at(at),
                id.value()));
  }

  @Override
  public boolean end(SessionId id, Instant at) {
    return registry.in(
            sql ->
                sql.execute(
                    """
                    UPDATE registry.operator_session SET ended_at = CAST(? AS timestamptz)
                    WHERE id = ? AND ended_at IS NULL
                    """,
                    at(at),
                    id.value()))
        == 1;
  }

  @Override
  public int endOfProvider(Identity identity, Optional<String> providerSession, Instant at) {
    return registry.in(
        sql ->
            sql.execute(
                """
                UPDATE registry.operator_session s SET ended_at = CAST(? AS timestamptz) FROM registry.operator o
                WHERE o.id = s.operator_id AND s.ended_at IS NULL AND o.issuer = ?
                  AND CASE WHEN ?::text IS NULL THEN o.subject = ? ELSE s.provider_session = ? END
                """,
                at(at),
                identity.issuer(),
                providerSession.orElse(null),
                identity.subject(),
                providerSession.orElse(null)));
  }

  @Override
  public void note(
      Operator operator,
      String act,
      Optional<TenantId> tenant,
      Optional<String> detail,
      Instant at) {
    registry.in(sql -> OperatorJournal.note(tenant, new Deed(operator, act, detail, at), sql));
  }

  @Override
  public Optional<TenantId> carriedOut(UUID order) {
    return registry.in(sql -> OperatorJournal.carriedOut(order, sql));
  }

  @Override
  public List<Done> journal(Optional<TenantId> tenant, int limit) {
    return registry.in(sql -> OperatorJournal.newest(tenant, limit, sql));
  }

  private static Optional<String> text(Record row, String column) {
    return Optional.ofNullable(row.get(column, String.class));
  }

  private static Optional<Instant> instant(Record row, String column) {
    return Optional.ofNullable(row.get(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  private static String at(Instant instant) {
    return instant.toString();
  }

  @Override
  public void close() {
    pool.close();
  }
}
