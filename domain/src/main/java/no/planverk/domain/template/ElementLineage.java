package no.planverk.domain.template;

import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlanId;

/** That an element was copied from one of an earlier plan, and is its descendant. */
public record ElementLineage(ElementId element, ElementId from, PlanId fromPlan) {}
