package no.planverk.application.planning;

import no.planverk.domain.element.Element;
import no.planverk.domain.element.Placement;

/** An element and one place where it stands. */
public record Placed(Element element, Placement placement) {}
