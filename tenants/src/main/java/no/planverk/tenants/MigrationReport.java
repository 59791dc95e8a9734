package no.planverk.tenants;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.domain.tenant.TenantId;

/**
 * What a migration did.
 *
 * @param released the releases that are new in this database
 * @param upgraded the tenants whose tables now stand at the newest release
 * @param failed the tenants that stand where they stood, and why; the next migration tries again
 * @param stopped why it did not go on to the end, though there were tenants left
 */
public record MigrationReport(
    List<Integer> released,
    List<TenantId> upgraded,
    Map<TenantId, String> failed,
    Optional<String> stopped) {
  public MigrationReport {
    released = List.copyOf(released);
    upgraded = List.copyOf(upgraded);
    failed = Map.copyOf(failed);
  }
}
