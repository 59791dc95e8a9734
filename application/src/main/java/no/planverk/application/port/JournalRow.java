package no.planverk.application.port;

/** A journal entry with its number. */
public record JournalRow(long seq, JournalEntry entry) {}
