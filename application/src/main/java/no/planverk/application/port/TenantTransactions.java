package no.planverk.application.port;

import java.util.function.Function;
import no.planverk.domain.tenant.TenantId;

/** The only way to stored data: name the municipality, get its stores for one transaction. */
public interface TenantTransactions {
  /** Commits when {@code work} returns, rolls back when it throws. Never nests. */
  <T> T inTransaction(TenantId tenant, Function<TenantStores, T> work);

  /** Reads what is public, on a login that can read nothing else. */
  <T> T reading(TenantId tenant, Function<PublishedPages, T> work);

  /** Takes in what people send, on a login that sees what was sent by its private link only. */
  <T> T receiving(TenantId tenant, Function<Letterbox, T> work);
}
