package no.planverk.tenants.registry;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.planverk.application.port.OperatorTokens;
import no.planverk.tenants.RegistryConnection;
import org.jooq.Record;

/** Tokens of operators' programs, in the registry. */
public final class OperatorTokenRegistry implements OperatorTokens {
  private static final String SELECT =
      "SELECT id, hash, name, created_at, expires_at, revoked_at FROM registry.operator_token ";

  private final RegistryConnection registry;

  OperatorTokenRegistry(RegistryConnection registry) {
    this.registry = registry;
  }

  @Override
  public void add(OperatorToken token) {
    registry.in(
        sql ->
            sql.execute(
                """
                INSERT INTO registry.operator_token (id, hash, name, created_at, expires_at)
                VALUES (?, ?, ?, CAST(? AS timestamptz), CAST(? AS timestamptz))
                """,
                token.id(),
                token.hash(),
                token.name(),
                token.createdAt().toString(),
                token.expiresAt().toString()));
  }

  @Override
  public List<OperatorToken> all() {
    return registry.in(
        sql ->
            sql.fetch(SELECT + "ORDER BY created_at DESC, id").map(OperatorTokenRegistry::token));
  }

  @Override
  public Optional<OperatorToken> withHash(String hash) {
    return registry.in(
        sql ->
            sql.fetchOptional(SELECT + "WHERE hash = ?", hash).map(OperatorTokenRegistry::token));
  }

  @Override
  public boolean revoke(UUID id, Instant at) {
    return registry.in(
            sql ->
                sql.execute(
                    """
                    UPDATE registry.operator_token SET revoked_at = CAST(? AS timestamptz)
                    WHERE id = ? AND revoked_at IS NULL AND expires_at > CAST(? AS timestamptz)
                    """,
                    at.toString(),
                    id,
                    at.toString()))
        == 1;
  }

  private static OperatorToken token(Record row) {
    return new OperatorToken(
        row.get("id", UUID.class),
        row.get("hash", String.class),
        row.get("name", String.class),
        row.get("created_at", OffsetDateTime.class).toInstant(),
        row.get("expires_at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.get("revoked_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant));
  }
}
