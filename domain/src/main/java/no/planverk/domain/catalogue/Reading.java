package no.planverk.domain.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What an indicator showed on a day. No value: it was not measured, and the note may say why. */
public record Reading(
    LocalDate date, Optional<BigDecimal> value, Optional<String> source, Optional<String> note) {}
