package no.planverk.domain.writing;

import java.util.UUID;

/** The identity of a {@link Notice}. */
public record NoticeId(UUID value) {}
