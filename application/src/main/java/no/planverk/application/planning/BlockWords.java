package no.planverk.application.planning;

import java.util.Optional;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.SectionId;

/**
 * What a block shall hold and where: HTML that is cleaned on the way in, or a top-level placement,
 * never both; in a section, at a position (absent: last, or where it is).
 */
public record BlockWords(
    SectionId section,
    Optional<String> html,
    Optional<PlacementId> placement,
    Optional<Integer> position) {}
