package no.planverk.domain.redthread;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** That somebody has accepted a gap, and why. It stays visible and costs nothing. */
public record Acceptance(GapKey gap, String reason, Optional<UUID> by, Instant at) {}
