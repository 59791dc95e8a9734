package no.planverk.domain.fetching;

import java.time.Instant;
import java.util.Optional;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.Stage;
import no.planverk.domain.plan.Version;
import no.planverk.domain.plan.VersionStanding;

/** Whether what a plan has fetched still stands where it came from. */
public final class Sources {
  private Sources() {}

  /** How the source of an element ended, if it did. */
  public static Optional<Ending> ending(Plan source, SourcePlace place) {
    Optional<Ending> ofPlan = ending(source);
    return ofPlan.isPresent() || !isGone(source, place) ? ofPlan : Optional.of(Ending.TAKEN_OUT);
  }

  private static Optional<Ending> ending(Plan source) {
    if (source.versions().isEmpty()) {
      return source.stage().filter(it -> it == Stage.ABANDONED).map(it -> Ending.ABANDONED);
    }
    VersionStanding standing = source.standing().orElseThrow();
    return switch (standing) {
      case ADOPTED, IN_FORCE -> Optional.empty();
      case SUPERSEDED -> Optional.of(Ending.SUPERSEDED);
      case REPEALED -> Optional.of(Ending.REPEALED);
    };
  }

  /** What was taken out of a draft is gone once the next version is adopted without it. */
  private static boolean isGone(Plan source, SourcePlace place) {
    if (place.stands()) {
      return false;
    }
    Optional<Instant> adopted = source.newestVersion().map(Version::frozenAt);
    return adopted.isEmpty()
        || place.takenOut().isEmpty()
        || !place.takenOut().get().isAfter(adopted.get());
  }
}
