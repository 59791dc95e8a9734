package no.planverk.domain.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.planverk.domain.catalogue.PlanId;

/**
 * One step of a plan's life, never changed: of its working text, or of the adopted version of a
 * number. The day is when it holds, the instant when it was recorded.
 */
public record StageChange(
    UUID id,
    PlanId plan,
    Optional<Integer> version,
    String stage,
    LocalDate on,
    Instant recordedAt) {}
