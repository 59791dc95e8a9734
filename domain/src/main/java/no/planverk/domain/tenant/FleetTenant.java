package no.planverk.domain.tenant;

import java.time.Instant;
import java.util.Optional;
import no.planverk.domain.catalogue.Country;

/**
 * A municipality as the vendor's operators see it in the fleet.
 *
 * @param release the last step of the tables' releases that it has taken
 * @param figures none before it was counted for the first time
 */
public record FleetTenant(
    TenantId id,
    TenantSlug slug,
    String name,
    Country country,
    int release,
    Instant openedAt,
    Optional<TenantFigures> figures) {}
