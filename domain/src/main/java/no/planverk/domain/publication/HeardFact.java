package no.planverk.domain.publication;

import java.time.LocalDate;
import java.util.Optional;
import no.planverk.domain.catalogue.HearingStage;

/** One hearing of a plan, as the public may know it. */
public record HeardFact(
    HearingStage stage, LocalDate from, LocalDate to, Optional<Integer> statements) {}
