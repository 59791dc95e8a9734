package no.planverk.domain.publication;

import java.time.Instant;
import java.util.UUID;
import no.planverk.domain.catalogue.ContentHash;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.PlanId;

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
    Instant publishedAt) {}
