package no.planverk.domain.journal;

/** A journal entry with its number. */
public record JournalRow(long seq, JournalEntry entry) {}
