package no.planverk.application.audit;

import java.util.Optional;
import no.planverk.domain.journal.JournalRow;

/** A journal row with the names that those it speaks of have today; the erased have none. */
public record NamedRow(JournalRow row, Optional<String> actor, Optional<String> object) {}
