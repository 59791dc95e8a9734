package no.planverk.application.planning;

import no.planverk.domain.plan.Manuscript;

/** What was written, and the whole text as it stands with it. */
public record Written<T>(T thing, Manuscript text) {}
