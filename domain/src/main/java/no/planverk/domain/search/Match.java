package no.planverk.domain.search;

import java.util.UUID;

/**
 * A passage that was found.
 *
 * @param number the passage's place in its publication, from 0
 * @param rank the higher, the better
 */
public record Match(UUID publication, int number, Passage.Kind kind, double rank) {}
