package no.planverk.tenants.registry;

import java.time.Instant;
import java.time.OffsetDateTime;
import no.planverk.domain.tenant.Standing;
import no.planverk.domain.tenant.Tenancy;
import no.planverk.tenants.release.Changelog;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** How a tenancy stands, as it is written in its row of the registry. */
public record StandingColumns(
    String standing, @Nullable String reason, @Nullable Instant since, @Nullable Instant until) {
  public static final String ALL =
      """
      standing, standing_reason, standing_since, standing_until, training, schema_release,
        (SELECT coalesce(max(number), 0) FROM registry.release
          WHERE phase = 'contract' AND number <= schema_release) AS contracted""";

  static StandingColumns of(Standing standing) {
    return switch (standing) {
      case Standing.Open() -> new StandingColumns("open", null, null, null);
      case Standing.Suspended(String reason, Instant since) ->
          new StandingColumns("suspended", reason, since, null);
      case Standing.Hidden(String reason, Instant since) ->
          new StandingColumns("hidden", reason, since, null);
      case Standing.Closing(Instant since, Instant until) ->
          new StandingColumns("closing", null, since, until);
      case Standing.Closed(Instant since, Instant backupsUntil) ->
          new StandingColumns("closed", null, since, backupsUntil);
    };
  }

  public static Tenancy tenancy(Record row) {
    return new Tenancy(
        standing(row),
        row.get("schema_release", Integer.class) < Changelog.neededRelease()
            || row.get("contracted", Integer.class) > Changelog.newestRelease(),
        row.get("training", Boolean.class));
  }

  private static Standing standing(Record row) {
    String standing = row.get("standing", String.class);
    return switch (standing) {
      case "open" -> new Standing.Open();
      case "suspended" -> new Standing.Suspended(reason(row), at(row, "standing_since"));
      case "hidden" -> new Standing.Hidden(reason(row), at(row, "standing_since"));
      case "closing" -> new Standing.Closing(at(row, "standing_since"), at(row, "standing_until"));
      case "closed" -> new Standing.Closed(at(row, "standing_since"), at(row, "standing_until"));
      default -> throw new IllegalStateException("no tenancy stands as " + standing);
    };
  }

  private static String reason(Record row) {
    return row.get("standing_reason", String.class);
  }

  private static Instant at(Record row, String column) {
    return row.get(column, OffsetDateTime.class).toInstant();
  }

  @Nullable String sinceText() {
    return since == null ? null : since.toString();
  }

  @Nullable String untilText() {
    return until == null ? null : until.toString();
  }
}
