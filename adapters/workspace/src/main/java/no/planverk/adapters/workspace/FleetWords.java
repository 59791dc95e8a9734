package no.planverk.adapters.workspace;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import no.planverk.adapters.http.OperatorDoorkeeper;
import no.planverk.domain.tenant.FleetTenant;
import no.planverk.domain.tenant.Standing;
import no.planverk.domain.tenant.TenantFigures;

/** What operators read of a municipality, in English as all their pages. */
final class FleetWords {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.UK);

  private FleetWords() {}

  static String href(FleetTenant tenant) {
    return OperatorDoorkeeper.PATH + "/tenants/" + tenant.slug();
  }

  static String standing(FleetTenant tenant) {
    String standing =
        switch (tenant.standing()) {
          case Standing.Open _ -> "open";
          case Standing.Suspended _ -> "suspended";
          case Standing.Hidden _ -> "hidden";
          case Standing.Closing _ -> "closing";
          case Standing.Closed _ -> "closed";
        };
    return tenant.tenancy().training() ? standing + ", training" : standing;
  }

  /** A sentence's part: why, since when, until when. */
  static String told(FleetTenant tenant) {
    return switch (tenant.standing()) {
      case Standing.Open _ -> standing(tenant);
      case Standing.Suspended(String reason, Instant since) ->
          "suspended since %s: %s".formatted(at(since), reason);
      case Standing.Hidden(String reason, Instant since) ->
          "hidden since %s: %s".formatted(at(since), reason);
      case Standing.Closing(Instant since, Instant until) ->
          "closing since %s, with grace until %s".formatted(at(since), at(until));
      case Standing.Closed(Instant since, Instant until) ->
          "closed since %s, in backups until %s".formatted(at(since), at(until));
    };
  }

  /** What somebody should look at, if anything. */
  static Optional<String> wrong(FleetTenant tenant, int newest) {
    return switch (tenant.standing()) {
      case Standing.Closed _ -> Optional.empty();
      case Standing.Closing _, Standing.Suspended _ -> Optional.of(told(tenant));
      case Standing.Open _, Standing.Hidden _ ->
          tenant.release() < newest
              ? Optional.of("stands at release %d of %d".formatted(tenant.release(), newest))
              : Optional.empty();
    };
  }

  static String size(TenantFigures figures) {
    return String.format(Locale.UK, "%.1f", figures.bytes() / 1_048_576.0);
  }

  static String at(Instant instant) {
    return MINUTE.format(instant.atOffset(ZoneOffset.UTC));
  }
}
