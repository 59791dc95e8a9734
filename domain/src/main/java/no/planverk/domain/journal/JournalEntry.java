package no.planverk.domain.journal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.planverk.domain.catalogue.PlanId;

/**
 * Who did which act to which object, and its revision before and after. Opaque ids only: no name,
 * address or text ever stands here.
 */
public record JournalEntry(
    Instant at,
    String actorKind,
    Optional<UUID> actorId,
    String act,
    String objectKind,
    String objectId,
    Optional<PlanId> plan,
    Optional<Long> before,
    Optional<Long> after) {}
