package no.planverk.tenants.registry;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.tenant.PlacedOrder;
import no.planverk.domain.tenant.PlacedOrder.Progress;
import no.planverk.domain.tenant.TenancyOrder;
import no.planverk.domain.tenant.TenantSlug;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** What of an order is written beside its act and the municipality's slug. */
record OrderColumns(
    @Nullable String otherSlug,
    @Nullable String name,
    @Nullable String country,
    @Nullable String language,
    @Nullable String reason,
    @Nullable Integer days,
    @Nullable Boolean atOnce) {
  static final String SELECT = "SELECT * FROM registry.order ";

  static OrderColumns of(TenancyOrder order) {
    return switch (order) {
      case TenancyOrder.Open open ->
          new OrderColumns(
              null, open.name(), open.country().name(), open.language().tag(), null, null, null);
      case TenancyOrder.Suspend suspend -> reason(suspend.reason());
      case TenancyOrder.Hide hide -> reason(hide.reason());
      case TenancyOrder.Resume _ -> new OrderColumns(null, null, null, null, null, null, null);
      case TenancyOrder.Rename rename ->
          new OrderColumns(rename.to().value(), null, null, null, null, null, null);
      case TenancyOrder.Close close ->
          new OrderColumns(null, null, null, null, null, days(close.grace()), null);
      case TenancyOrder.Drop drop ->
          new OrderColumns(
              null, null, null, null, null, days(drop.backups()), drop.beforeGraceEnds());
      case TenancyOrder.Copy copy ->
          new OrderColumns(copy.as().value(), copy.name(), null, null, null, null, null);
    };
  }

  private static OrderColumns reason(String reason) {
    return new OrderColumns(null, null, null, null, reason, null, null);
  }

  private static int days(Duration duration) {
    return Math.toIntExact(duration.toDays());
  }

  static PlacedOrder placed(Record row) {
    return new PlacedOrder(
        row.get("id", UUID.class),
        order(row),
        row.get("placed_by", String.class),
        row.get("placed_at", OffsetDateTime.class).toInstant(),
        progress(row));
  }

  private static TenancyOrder order(Record row) {
    TenantSlug slug = new TenantSlug(text(row, "slug"));
    String act = text(row, "act");
    return switch (act) {
      case "open" ->
          new TenancyOrder.Open(
              slug,
              text(row, "name"),
              Country.of(text(row, "country")),
              Language.of(text(row, "language")));
      case "suspend" -> new TenancyOrder.Suspend(slug, text(row, "reason"));
      case "hide" -> new TenancyOrder.Hide(slug, text(row, "reason"));
      case "resume" -> new TenancyOrder.Resume(slug);
      case "rename" -> new TenancyOrder.Rename(slug, new TenantSlug(text(row, "other_slug")));
      case "close" -> new TenancyOrder.Close(slug, days(row));
      case "drop" -> new TenancyOrder.Drop(slug, row.get("at_once", Boolean.class), days(row));
      case "copy" ->
          new TenancyOrder.Copy(slug, new TenantSlug(text(row, "other_slug")), text(row, "name"));
      default -> throw new IllegalStateException("nobody can " + act + " a municipality");
    };
  }

  private static String text(Record row, String column) {
    return row.get(column, String.class);
  }

  private static Duration days(Record row) {
    return Duration.ofDays(row.get("days", Integer.class));
  }

  private static Progress progress(Record row) {
    Optional<String> lastError = Optional.ofNullable(row.get("last_error", String.class));
    return switch (text(row, "state")) {
      case "waiting" -> new Progress.Waiting(row.get("attempts", Integer.class), lastError);
      case "done" -> new Progress.Done(row.get("ended_at", OffsetDateTime.class).toInstant());
      default ->
          new Progress.Refused(
              row.get("ended_at", OffsetDateTime.class).toInstant(), lastError.orElse(""));
    };
  }
}
