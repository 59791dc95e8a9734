package no.planverk.domain.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import no.planverk.domain.catalogue.ContentHash;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.PlanTypes;

/**
 * One publishing of a text at an address, never changed afterwards. Of several publishings of the
 * same version the newest counts.
 */
public record Publication(
    UUID id,
    PlanId plan,
    Slug slug,
    Series series,
    int number,
    int correction,
    Language language,
    PublicFacts facts,
    ContentHash hash,
    Instant publishedAt) {

  /** In force, where the day that the decision named has come. */
  Publication begunAt(Instant moment) {
    boolean begun =
        facts.standing() == PublicStanding.ADOPTED
            && facts
                .inForceFrom()
                .map(day -> !day.isAfter(LocalDate.ofInstant(moment, zone())))
                .orElse(false);
    return begun ? standing(PublicStanding.IN_FORCE) : this;
  }

  /** Superseded, where a later version is in force. */
  Publication givingWayTo(int versionInForce) {
    boolean superseded =
        series == Series.ADOPTED
            && number < versionInForce
            && facts.standing() == PublicStanding.IN_FORCE;
    return superseded ? standing(PublicStanding.SUPERSEDED) : this;
  }

  private ZoneId zone() {
    return PlanTypes.find(facts.type())
        .map(type -> type.country().zone())
        .orElse(Country.NO.zone());
  }

  private Publication standing(PublicStanding standing) {
    return new Publication(
        id,
        plan,
        slug,
        series,
        number,
        correction,
        language,
        facts.standing(standing, facts.inForceFrom()),
        hash,
        publishedAt);
  }
}
