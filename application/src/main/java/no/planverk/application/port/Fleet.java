package no.planverk.application.port;

import java.util.List;
import java.util.Map;
import no.planverk.domain.tenant.FleetStatus;
import no.planverk.domain.tenant.TenantSlug;

/** All tenants seen from above by whoever upgrades them, without visiting any of them. */
public interface Fleet {
  FleetStatus status();

  /**
   * Whose tables are not what the steps they took make of them, and in what: {@code + …} too much,
   * {@code - …} missing. Whose release was never seen whole is not judged.
   */
  Map<TenantSlug, List<String>> drift();
}
