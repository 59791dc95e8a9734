package no.planverk.domain.fetching;

import java.time.Instant;
import java.util.Optional;

/**
 * Whether an element stands in the working text of its own plan, and when it was last taken out.
 */
public record SourcePlace(boolean stands, Optional<Instant> takenOut) {}
