package no.planverk.domain.statute;

import java.time.LocalDate;

/** A public holiday: a day on which offices are closed, with its name in the country's language. */
public record Holiday(LocalDate day, String name) {}
