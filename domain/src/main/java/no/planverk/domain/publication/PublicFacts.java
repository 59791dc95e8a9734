package no.planverk.domain.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.planverk.domain.catalogue.Decision;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.Period;
import no.planverk.domain.catalogue.Theme;
import no.planverk.domain.sdg.SdgTag;

/**
 * What the overview and the facts box say of a published text. Kept apart from the text, which is
 * for ever the same: the standing of a version changes, its words do not.
 */
public record PublicFacts(
    String type,
    String title,
    Optional<String> subtitle,
    Language language,
    Optional<Period> period,
    Optional<String> owner,
    List<SdgTag> sdg,
    List<Theme> themes,
    PublicStanding standing,
    Optional<Decision> decision,
    Optional<LocalDate> inForceFrom,
    Optional<String> correctionReason,
    List<HeardFact> heard,
    Optional<String> source) {
  public PublicFacts {
    sdg = List.copyOf(sdg);
    themes = List.copyOf(themes);
    heard = List.copyOf(heard);
  }

  public PublicFacts standing(PublicStanding newStanding, Optional<LocalDate> from) {
    return new PublicFacts(
        type,
        title,
        subtitle,
        language,
        period,
        owner,
        sdg,
        themes,
        newStanding,
        decision,
        from,
        correctionReason,
        heard,
        source);
  }
}
