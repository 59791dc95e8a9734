package no.planverk.domain.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.planverk.domain.catalogue.ContentHash;
import no.planverk.domain.catalogue.Decision;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.PlanId;

/**
 * An adopted version, for ever as it was decided. A correction is a new record of the same version
 * with the next correction number and its reason; the earlier ones stay readable.
 */
public record Version(
    PlanId plan,
    int number,
    int correction,
    Language language,
    ContentHash hash,
    Decision decision,
    Optional<LocalDate> inForceFrom,
    Optional<String> correctionReason,
    Instant frozenAt,
    VersionStanding standing) {

  public Version standing(VersionStanding newStanding, Optional<LocalDate> from) {
    return new Version(
        plan,
        number,
        correction,
        language,
        hash,
        decision,
        from,
        correctionReason,
        frozenAt,
        newStanding);
  }
}
