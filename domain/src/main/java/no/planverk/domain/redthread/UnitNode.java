package no.planverk.domain.redthread;

import java.util.Optional;
import no.planverk.domain.person.UnitId;

/** A unit of the organisation today. */
public record UnitNode(UnitId id, String name, Optional<UnitId> parent) {}
