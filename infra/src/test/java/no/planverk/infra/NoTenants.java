package no.planverk.infra;

import java.util.function.Function;
import no.planverk.application.port.Letterbox;
import no.planverk.application.port.PublishedPages;
import no.planverk.application.port.TenantStores;
import no.planverk.application.port.TenantTransactions;
import no.planverk.domain.tenant.TenantId;

/** For what must not enter any municipality's rooms. */
enum NoTenants implements TenantTransactions {
  AT_ALL;

  @Override
  public <T> T inTransaction(TenantId tenant, Function<TenantStores, T> work) {
    throw new IllegalStateException("a municipality was entered");
  }

  @Override
  public <T> T reading(TenantId tenant, Function<PublishedPages, T> work) {
    throw new IllegalStateException("a municipality was entered");
  }

  @Override
  public <T> T receiving(TenantId tenant, Function<Letterbox, T> work) {
    throw new IllegalStateException("a municipality was entered");
  }
}
