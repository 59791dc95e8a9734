package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Tables.API_TOKEN;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import no.planverk.application.port.StoredToken;
import no.planverk.application.port.Tokens;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.person.TokenId;
import no.planverk.domain.person.TokenScope;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;

record JooqTokens(DSLContext sql) implements Tokens {
  private static final HexFormat HEX = HexFormat.of();

  @Override
  public void add(StoredToken token) {
    sql.insertInto(API_TOKEN)
        .set(API_TOKEN.ID, token.id().value())
        .set(API_TOKEN.NAME, token.name())
        .set(API_TOKEN.TENANT_ROLE, token.role().id())
        .set(API_TOKEN.HASH, HEX.parseHex(token.hash()))
        .set(API_TOKEN.SCOPE, token.scope().id())
        .set(API_TOKEN.CREATED_AT, token.createdAt())
        .set(API_TOKEN.CREATED_BY, token.createdBy().map(PersonId::value).orElse(null))
        .set(API_TOKEN.LAST_USED_AT, token.lastUsedAt().orElse(null))
        .set(API_TOKEN.EXPIRES_AT, token.expiresAt())
        .set(API_TOKEN.REVOKED_AT, token.revokedAt().orElse(null))
        .execute();
  }

  @Override
  public Optional<StoredToken> withHash(String hash) {
    return tokens(API_TOKEN.HASH.eq(HEX.parseHex(hash))).fetchOptional(JooqTokens::token);
  }

  @Override
  public List<StoredToken> all() {
    return tokens(DSL.noCondition()).fetch(JooqTokens::token);
  }

  private ResultQuery<? extends Record> tokens(Condition which) {
    return sql.select(
            API_TOKEN.ID,
            API_TOKEN.NAME,
            API_TOKEN.TENANT_ROLE,
            API_TOKEN.SCOPE,
            API_TOKEN.HASH,
            API_TOKEN.CREATED_AT,
            API_TOKEN.CREATED_BY,
            API_TOKEN.EXPIRES_AT,
            API_TOKEN.LAST_USED_AT,
            API_TOKEN.REVOKED_AT)
        .from(API_TOKEN)
        .where(which)
        .orderBy(API_TOKEN.CREATED_AT, API_TOKEN.ID);
  }

  private static StoredToken token(Record row) {
    return new StoredToken(
        new TokenId(row.get(API_TOKEN.ID)),
        row.get(API_TOKEN.NAME),
        TenantRole.of(row.get(API_TOKEN.TENANT_ROLE)),
        TokenScope.of(row.get(API_TOKEN.SCOPE)),
        HEX.formatHex(row.get(API_TOKEN.HASH)),
        row.get(API_TOKEN.CREATED_AT),
        Row.cell(row, API_TOKEN.CREATED_BY).map(PersonId::new),
        row.get(API_TOKEN.EXPIRES_AT),
        Row.cell(row, API_TOKEN.LAST_USED_AT),
        Row.cell(row, API_TOKEN.REVOKED_AT));
  }

  @Override
  public boolean revoke(TokenId id, Instant at) {
    return sql.update(API_TOKEN)
            .set(API_TOKEN.REVOKED_AT, at)
            .where(API_TOKEN.ID.eq(id.value()), API_TOKEN.REVOKED_AT.isNull())
            .execute()
        == 1;
  }

  @Override
  public void use(TokenId id, Instant now) {
    sql.update(API_TOKEN)
        .set(API_TOKEN.LAST_USED_AT, now)
        .where(
            API_TOKEN.ID.in(
                DSL.select(API_TOKEN.ID)
                    .from(API_TOKEN)
                    .where(API_TOKEN.ID.eq(id.value()))
                    .forUpdate()
                    .skipLocked()))
        .execute();
  }
}
