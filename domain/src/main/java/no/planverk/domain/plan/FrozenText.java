package no.planverk.domain.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import no.planverk.domain.catalogue.ContentHash;
import no.planverk.domain.catalogue.Decision;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.publication.Series;

/**
 * A text frozen by a hearing or an adoption: its public document in canonical form (RFC 8785) with
 * the hash of it, and apart from that the internal texts that stood in it.
 */
public record FrozenText(
    PlanId plan,
    Series series,
    int number,
    int correction,
    Language language,
    String document,
    Map<ElementId, String> internalTexts,
    ContentHash hash,
    Optional<String> correctionReason,
    Optional<Decision> decision,
    Optional<LocalDate> inForceFrom,
    Instant frozenAt) {
  public FrozenText {
    internalTexts = Map.copyOf(internalTexts);
  }
}
