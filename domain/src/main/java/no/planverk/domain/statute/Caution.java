package no.planverk.domain.statute;

import java.time.LocalDate;

/** The date that a rule would give which is not confirmed or depends on a condition. Warns only. */
public record Caution(LocalDate date, StatutoryRule rule) {}
