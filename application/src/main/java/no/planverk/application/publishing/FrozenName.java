package no.planverk.application.publishing;

import no.planverk.domain.publication.Series;

/** Which frozen text of a plan is meant: its series, number and correction. */
public record FrozenName(Series series, int number, int correction) {}
