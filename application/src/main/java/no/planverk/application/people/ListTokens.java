package no.planverk.application.people;

import java.util.Comparator;
import java.util.List;
import no.planverk.application.port.StoredToken;
import no.planverk.application.port.TenantTransactions;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.TenantId;

/** Lists a municipality's API tokens: names, roles and times, never the secrets. */
public final class ListTokens {
  private final TenantTransactions tenants;

  public ListTokens(TenantTransactions tenants) {
    this.tenants = tenants;
  }

  public List<StoredToken> list(Operator operator, TenantId tenant) {
    return tenants.inTransaction(tenant, stores -> stores.tokens().all()).stream()
        .sorted(Comparator.comparing(StoredToken::createdAt))
        .toList();
  }
}
