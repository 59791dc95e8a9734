package no.planverk.adapters.rest;

import java.time.Instant;
import no.planverk.adapters.rest.wire.TenantLineBody;
import no.planverk.domain.tenant.HostName;
import no.planverk.domain.tenant.Standing;
import no.planverk.domain.tenant.Tenant;
import org.jspecify.annotations.Nullable;

/** Municipalities as operators' programs see them. */
final class TenantLines {
  private TenantLines() {}

  static TenantLineBody body(Tenant tenant) {
    return switch (tenant.standing()) {
      case Standing.Open() -> body(tenant, "open", null, null, null);
      case Standing.Suspended(String reason, Instant since) ->
          body(tenant, "suspended", reason, since, null);
      case Standing.Hidden(String reason, Instant since) ->
          body(tenant, "hidden", reason, since, null);
      case Standing.Closing(Instant since, Instant until) ->
          body(tenant, "closing", null, since, until);
      case Standing.Closed(Instant since, Instant backupsUntil) ->
          body(tenant, "closed", null, since, backupsUntil);
    };
  }

  private static TenantLineBody body(
      Tenant tenant,
      String standing,
      @Nullable String reason,
      @Nullable Instant since,
      @Nullable Instant until) {
    return new TenantLineBody(
        tenant.id().value(),
        tenant.slug().value(),
        tenant.name(),
        tenant.country().name(),
        tenant.language().tag(),
        tenant.hosts().stream().map(HostName::value).toList(),
        standing,
        reason,
        since == null ? null : since.toString(),
        until == null ? null : until.toString(),
        tenant.tenancy().behind(),
        tenant.tenancy().training());
  }
}
