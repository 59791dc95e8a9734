package no.planverk.domain.publication;

import java.util.UUID;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlanId;

/** That a published text shows an element that another plan words. */
public record Citation(UUID publication, PlanId by, ElementId element, PlanId source) {}
