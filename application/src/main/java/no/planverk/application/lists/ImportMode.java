package no.planverk.application.lists;

import java.time.LocalDate;
import java.util.Optional;

/** Whether a list is only tried, and from which day what it says of units holds (today). */
public record ImportMode(boolean dryRun, Optional<LocalDate> from) {}
