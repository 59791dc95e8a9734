package no.planverk.application.port;

import no.planverk.domain.tenant.Standing;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantSlug;

/**
 * What only the vendor changes of a tenancy. Each change and its {@link Deed} come in one
 * transaction, and every node hears of it within two seconds. A deed on an order that was carried
 * out already throws, and nothing is changed.
 */
public interface Tenancies {
  /** The tenancy stands otherwise; false where it does not stand as {@code before} any more. */
  boolean stand(Tenant before, Standing after, Deed deed);

  /** Takes another name in addresses; false where that is or was another municipality's. */
  boolean move(Tenant before, TenantSlug to, Deed deed);

  /**
   * Drops all its data and lets it stand as closed, in one transaction; false where it does not
   * stand as {@code before} any more.
   */
  boolean drop(Tenant before, Standing.Closed after, Deed deed);

  /**
   * Opens a copy for training with all that the municipality works on, as it is at one moment; ways
   * in, people outside and the journal are left behind. The deed is the copy's.
   */
  Opening copy(Tenant original, TenantSlug slug, String name, Deed deed);
}
