package no.planverk.infra;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import no.planverk.domain.tenant.Standing;
import no.planverk.domain.tenant.Tenancy;

/** How a tenancy stands, in the words of the command line. */
final class StandingWords {
  private StandingWords() {}

  /** One word for a column: {@code open}, {@code suspended}, … */
  static String state(Tenancy tenancy) {
    String standing =
        switch (tenancy.standing()) {
          case Standing.Open _ -> tenancy.training() ? "training" : "open";
          case Standing.Suspended _ -> "suspended";
          case Standing.Hidden _ -> "hidden";
          case Standing.Closing _ -> "closing";
          case Standing.Closed _ -> "closed";
        };
    boolean waits = tenancy.behind() && !(tenancy.standing() instanceof Standing.Closed);
    return waits ? standing + ", behind" : standing;
  }

  /** A part of a sentence: {@code suspended since 2026-11-27T08:00:00Z (the reason)}. */
  static String told(Standing standing) {
    return switch (standing) {
      case Standing.Open _ -> "open";
      case Standing.Suspended(String reason, Instant since) ->
          "suspended since " + at(since) + " (" + reason + ")";
      case Standing.Hidden(String reason, Instant since) ->
          "hidden since " + at(since) + " (" + reason + ")";
      case Standing.Closing(Instant since, Instant until) ->
          "closing since " + at(since) + ", with grace until " + at(until);
      case Standing.Closed(Instant since, Instant backupsUntil) ->
          "closed since " + at(since) + "; backups hold its data until " + at(backupsUntil);
    };
  }

  static String at(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
