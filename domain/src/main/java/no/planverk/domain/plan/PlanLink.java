package no.planverk.domain.plan;

import java.util.Optional;
import no.planverk.domain.catalogue.PlanId;

/** A plan named by another: as it was written, and the plan of the tenant that this matched. */
public record PlanLink(String name, Optional<PlanId> plan) {}
