package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/** The decision that adopts a plan, and the day it names for coming in force, if it names one. */
public record AdoptionBody(
    @Nullable String body,
    @Nullable String date,
    @Nullable String caseNumber,
    @Nullable String legalBasis,
    @Nullable String inForceFrom) {}
