package no.planverk.domain.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.Period;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.plan.Stage;
import no.planverk.domain.plan.VersionStanding;

/**
 * One line of the register of plans. Where it stands follows its versions: in force if any is, else
 * as the newest. The days are those of the newest decision and of the end of a hearing that runs.
 */
public record RegisterEntry(
    PlanId id,
    String title,
    String type,
    Optional<Stage> stage,
    Language language,
    Optional<Period> period,
    Optional<String> owner,
    Optional<Integer> version,
    Optional<VersionStanding> standing,
    Optional<LocalDate> decidedOn,
    Optional<LocalDate> heardUntil,
    boolean registeredOnly,
    boolean published,
    Instant changedAt,
    long revision) {
  /** Whether a text is being worked on. */
  public boolean isInWork() {
    return stage.map(it -> it != Stage.ABANDONED).orElse(false);
  }

  /**
   * Whether the plan still holds although its last year is before {@code year}, and nobody is at
   * work on what comes after it.
   */
  public boolean isDueForReviewIn(int year) {
    return period.flatMap(Period::to).map(last -> last < year).orElse(false)
        && holds()
        && !isInWork();
  }

  private boolean holds() {
    return standing
        .map(it -> it == VersionStanding.ADOPTED || it == VersionStanding.IN_FORCE)
        .orElse(registeredOnly);
  }

  /** Whether its period, open ends included, has that year in it; without a period it has none. */
  public boolean covers(int year) {
    return period
        .map(
            it ->
                it.from().map(first -> first <= year).orElse(true)
                    && it.to().map(last -> last >= year).orElse(true))
        .orElse(false);
  }
}
