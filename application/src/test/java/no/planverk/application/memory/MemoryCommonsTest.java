package no.planverk.application.memory;

import no.planverk.application.contract.CommonsContract;
import no.planverk.application.port.Commons;
import no.planverk.domain.tenant.TenantId;

/** The contract of what is found from everywhere, on memory. */
final class MemoryCommonsTest implements CommonsContract {
  private final MemoryCommons commons = new MemoryCommons();

  @Override
  public Commons commons() {
    return commons;
  }

  @Override
  public TenantId fjordvik() {
    return new TenantId("fjordvik00000000");
  }

  @Override
  public TenantId havdal() {
    return new TenantId("havdal0000000000");
  }
}
