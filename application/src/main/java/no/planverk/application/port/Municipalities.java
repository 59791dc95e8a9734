package no.planverk.application.port;

import java.util.List;
import java.util.Optional;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.tenant.HostName;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantId;
import no.planverk.domain.tenant.TenantSlug;

/** The municipalities that subscribe, each found by the name in its addresses. */
public interface Municipalities {
  Optional<Tenant> find(TenantSlug slug);

  Optional<Tenant> find(TenantId id);

  /**
   * The name in addresses now of the municipality that once had this one. A slug of none is not
   * asked for again until something has changed.
   */
  Optional<TenantSlug> movedTo(TenantSlug slug);

  /** The municipality of a tenant that exists; throws when there is none of that id. */
  Tenant get(TenantId id);

  /**
   * The municipality whose own host this is. A host of none is not asked for again until something
   * has changed: any caller may name any host.
   */
  Optional<Tenant> find(HostName host);

  /** All of them, in the order of their slugs. */
  List<Tenant> all();

  /**
   * Opens a tenancy with empty plan rooms of its own, and keeps the deed: all or nothing. A slug is
   * never used twice. A deed on an order that was carried out already throws.
   */
  Opening open(TenantSlug slug, String name, Country country, Language language, Deed deed);

  /** Calls the municipality otherwise; false where it is not as {@code before} any more. */
  boolean rename(Tenant before, Tenant after);

  /**
   * Reaches the municipality's site under the host too, and keeps the deed unless it did before;
   * false where the host is another's.
   */
  boolean add(TenantId tenant, HostName host, Deed deed);

  /** Reaches it under the host no more, and keeps the deed; false where it was not. */
  boolean remove(TenantId tenant, HostName host, Deed deed);
}
