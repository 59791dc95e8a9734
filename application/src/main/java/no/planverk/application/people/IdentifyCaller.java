package no.planverk.application.people;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import no.planverk.application.port.Municipalities;
import no.planverk.application.port.StoredToken;
import no.planverk.application.port.TenantStores;
import no.planverk.application.port.TenantTransactions;
import no.planverk.domain.person.Actor;
import no.planverk.domain.tenant.TenantId;

/** Finds out who calls a municipality with an API token. */
public final class IdentifyCaller {
  private final TenantTransactions tenants;
  private final Municipalities municipalities;
  private final Clock clock;

  public IdentifyCaller(TenantTransactions tenants, Municipalities municipalities, Clock clock) {
    this.tenants = tenants;
    this.municipalities = municipalities;
    this.clock = clock;
  }

  /** Who it is. */
  public sealed interface Caller {
    record Known(Actor actor) implements Caller {}

    /** The token holds in another municipality: this one does not exist for it. */
    record OfAnotherTenant() implements Caller {}

    /** No such token, or it has expired or was revoked. */
    record Unknown() implements Caller {}
  }

  public Caller identify(TenantId tenant, String token) {
    Optional<Secret> secret = Secret.parse(token);
    if (secret.isEmpty() || !exists(secret.get().tenant())) {
      return new Caller.Unknown();
    }
    boolean here = secret.get().tenant().equals(tenant);
    Optional<StoredToken> stored =
        tenants.inTransaction(secret.get().tenant(), stores -> token(secret.get(), here, stores));
    if (stored.isEmpty()) {
      return new Caller.Unknown();
    }
    return here ? new Caller.Known(actor(tenant, stored.get())) : new Caller.OfAnotherTenant();
  }

  /** The token, if it holds. Its use is noted once a minute, where it is used. */
  private Optional<StoredToken> token(Secret secret, boolean here, TenantStores stores) {
    Instant now = clock.instant();
    Optional<StoredToken> token =
        stores.tokens().withHash(secret.hash()).filter(it -> it.holdsAt(now));
    token
        .filter(it -> here && it.wasUsedAMinuteBefore(now))
        .ifPresent(it -> stores.tokens().use(it.id(), now));
    return token;
  }

  private static Actor actor(TenantId tenant, StoredToken token) {
    return new Actor.ApiToken(tenant, token.id(), token.role(), token.scope());
  }

  /** Whether it has tables in which to look for a token. */
  private boolean exists(TenantId tenant) {
    return municipalities.find(tenant).filter(it -> it.tenancy().isServed()).isPresent();
  }
}
