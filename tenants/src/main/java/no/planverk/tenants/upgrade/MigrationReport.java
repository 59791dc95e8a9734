package no.planverk.tenants.upgrade;

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
 * @param waiting which step was not taken yet by anyone, and for which node it waits
 */
public record MigrationReport(
    List<Integer> released,
    List<TenantId> upgraded,
    Map<TenantId, String> failed,
    Optional<String> stopped,
    Optional<String> waiting) {
  public MigrationReport {
    released = List.copyOf(released);
    upgraded = List.copyOf(upgraded);
    failed = Map.copyOf(failed);
  }

  /** How it ended, the worst first. */
  public enum End {
    STOPPED,
    SOME_FAILED,
    WAITS_FOR_NODES,
    WHOLE
  }

  public End end() {
    if (stopped.isPresent()) {
      return End.STOPPED;
    }
    if (!failed.isEmpty()) {
      return End.SOME_FAILED;
    }
    return waiting.isPresent() ? End.WAITS_FOR_NODES : End.WHOLE;
  }
}
