package no.planverk.tenants.changes;

import no.planverk.domain.tenant.TenantId;

/** One who keeps pages and must know when they are old. Called from the feed's own thread. */
public interface ChangeListener {
  void changed(TenantId tenant);

  /** The feed has only now begun to listen, or has been deaf for a while. */
  void everythingChanged();
}
