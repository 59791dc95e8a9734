package no.planverk.domain.indicator;

import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlanId;

/** A plan in which an indicator stands, whether it was ever adopted, and open to all staff. */
public record IndicatorPlace(
    ElementId indicator, PlanId plan, String title, boolean adopted, boolean openToStaff) {}
